// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize/internal/str-tag.js';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'site.apply': `Demander l’admission à un programme de codage médical`,
  'site.apply-about': `Renseignez-vous auprès d’une école sur son programme de formation.`,
  'site.areas': str`Zones : ${0}`,
  'site.chapters': `Chapitres`,
  'site.embed': `Mettre ceci sur votre propre site`,
  'site.frame': `Sans script, un cadre :`,
  'site.language': `Français`,
  'site.languages': `Langues`,
  'site.made': str`Cette page a été créée en ${0}.`,
  'site.median-of': str`${0}, ${1}, ${2} : la moitié gagne plus de ${3} par an, l’autre moitié moins.`,
  'site.menu': `Menu principal`,
  'site.missing': `Cette page n’existe pas`,
  'site.moved': `Cette page se trouve maintenant ici :`,
  'site.pages': `Pages`,
  'site.paste': `Le script, une seule fois par page ; la balise, là où la fiche doit se trouver :`,
  'site.pay': `Salaire dans le codage médical`,
  'site.pay-in': str`Salaire dans le codage médical : ${0}`,
  'site.pay-of': str`${0}, ${1}, ${2} : la moitié gagne plus de ${3} par an, l’autre moitié moins ; 8 personnes sur 10 gagnent de ${4} à ${5}.`,
  'site.requirements': `Ce qu’il vous faut pour devenir codeuse ou codeur médical`,
  'site.requirements-about': `Études, formation, certification professionnelle et travail, dans l’ordre où vous les rencontrez : pour chaque point, le pourquoi et la source.`,
  'site.short': `Guide|Salaire|Durée|Exigences|Admission`,
  'site.states': `États et territoires`,
  'site.timeline': `Combien de temps faut-il pour devenir codeuse ou codeur médical ?`,
  'site.timeline-about': `De la formation au premier emploi, en mois et en dates : trois parcours côte à côte, et ce que le calcul suppose.`,
  'site.wider': `Zones plus larges`,
};
