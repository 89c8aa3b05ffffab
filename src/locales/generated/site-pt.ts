// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize/internal/str-tag.js';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'site.apply': `Inscreva-se em um programa de codificação médica`,
  'site.apply-about': `Peça informações a uma escola sobre o programa de formação.`,
  'site.areas': str`Áreas: ${0}`,
  'site.chapters': `Capítulos`,
  'site.embed': `Coloque isto no seu próprio site`,
  'site.frame': `Sem scripts, um frame:`,
  'site.language': `Português`,
  'site.languages': `Idiomas`,
  'site.made': str`Esta página foi feita em ${0}.`,
  'site.median-of': str`${0}, ${1}, ${2}: metade ganha mais de ${3} por ano, metade ganha menos.`,
  'site.menu': `Menu principal`,
  'site.missing': `Esta página não existe`,
  'site.moved': `Esta página agora está aqui:`,
  'site.pages': `Páginas`,
  'site.paste': `O script, uma vez na página; a tag, onde o cartão deve ficar:`,
  'site.pay': `Salário dos codificadores médicos`,
  'site.pay-in': str`Salário dos codificadores médicos: ${0}`,
  'site.pay-of': str`${0}, ${1}, ${2}: metade ganha mais de ${3} por ano, metade ganha menos; 8 em cada 10 ganham de ${4} a ${5}.`,
  'site.requirements': `O que é preciso para trabalhar com codificação médica`,
  'site.requirements-about': `Estudos, formação, certificação profissional e trabalho, na ordem em que aparecem; para cada item, o motivo e a fonte.`,
  'site.short': `Guia|Salário|Duração|Requisitos|Inscrição`,
  'site.states': `Estados e territórios`,
  'site.timeline': `Quanto tempo leva para trabalhar com codificação médica`,
  'site.timeline-about': `Da formação ao primeiro emprego, em meses e datas: três opções de estudos lado a lado e em que se baseia o cálculo.`,
  'site.wider': `Áreas maiores`,
};
