// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize/internal/str-tag.js';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'site.apply': `Solicitar ingreso en un programa de codificación médica`,
  'site.apply-about': `Pida información a una escuela sobre su programa de capacitación.`,
  'site.areas': str`Zonas: ${0}`,
  'site.chapters': `Capítulos`,
  'site.embed': `Ponga esto en su propio sitio`,
  'site.frame': `Sin scripts, un marco:`,
  'site.language': `Español`,
  'site.languages': `Idiomas`,
  'site.made': str`Esta página se hizo en ${0}.`,
  'site.median-of': str`${0}, ${1}, ${2}: la mitad gana más de ${3} al año y la otra mitad, menos.`,
  'site.menu': `Menú principal`,
  'site.missing': `Esta página no existe`,
  'site.moved': `Esta página está ahora aquí:`,
  'site.pages': `Páginas`,
  'site.paste': `El script una vez en la página; la etiqueta, donde vaya la tarjeta:`,
  'site.pay': `Salario de los codificadores médicos`,
  'site.pay-in': str`Salario de los codificadores médicos: ${0}`,
  'site.pay-of': str`${0}, ${1}, ${2}: la mitad gana más de ${3} al año y la otra mitad, menos; 8 de cada 10 ganan de ${4} a ${5}.`,
  'site.requirements': `Lo que necesita para ser codificador médico`,
  'site.requirements-about': `Estudios, capacitación, certificación profesional y trabajo, en el orden en que se presentan; de cada cosa, el porqué y la fuente.`,
  'site.short': `Guía|Salario|Plazos|Requisitos|Solicitud`,
  'site.states': `Estados y territorios`,
  'site.timeline': `Cuánto tiempo toma ser codificador médico`,
  'site.timeline-about': `De la capacitación al primer empleo, en meses y fechas: tres opciones de estudios, una junto a otra, y lo que se supone en cada una.`,
  'site.wider': `Zonas más amplias`,
};
