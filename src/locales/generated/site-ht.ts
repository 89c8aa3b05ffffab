// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize/internal/str-tag.js';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'site.apply': `Aplike nan yon pwogram kodaj medikal`,
  'site.apply-about': `Mande yon lekòl enfòmasyon sou pwogram fòmasyon li.`,
  'site.areas': str`Zòn: ${0}`,
  'site.chapters': `Chapit`,
  'site.embed': `Mete sa a sou pwòp sit ou`,
  'site.frame': `San script, yon frame:`,
  'site.language': `Kreyòl ayisyen`,
  'site.languages': `Lang`,
  'site.made': str`Paj sa a fèt nan mwa ${0}.`,
  'site.median-of': str`${0}, ${1}, ${2}: mwatye touche plis pase ${3} pa ane, mwatye touche mwens.`,
  'site.menu': `Meni prensipal`,
  'site.missing': `Paj sa a pa egziste`,
  'site.moved': `Kounye a, paj sa a isit la:`,
  'site.pages': `Paj`,
  'site.paste': `Mete script la yon sèl fwa sou paj la, epi mete tag la kote kat la dwe parèt:`,
  'site.pay': `Salè kodè medikal`,
  'site.pay-in': str`Salè kodè medikal: ${0}`,
  'site.pay-of': str`${0}, ${1}, ${2}: mwatye touche plis pase ${3} pa ane, mwatye touche mwens; 8 moun sou 10 touche ant ${4} ak ${5}.`,
  'site.requirements': `Sa ou bezwen pou vin kodè medikal`,
  'site.requirements-about': `Etid, fòmasyon, sètifikasyon pwofesyonèl ak travay, nan lòd yo vini; pou chak pwen, rezon an ak sous la.`,
  'site.short': `Gid|Salè|Konbyen tan|Sa ou bezwen|Aplike`,
  'site.states': `Eta ak teritwa`,
  'site.timeline': `Konbyen tan sa pran pou vin kodè medikal`,
  'site.timeline-about': `Soti nan fòmasyon rive nan premye travay, an mwa ak an dat: twa chemen etid kòtakòt, ak sa nou sipoze.`,
  'site.wider': `Zòn ki pi laj`,
};
