// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize/internal/str-tag.js';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'site.apply': `Mag-apply sa programa ng medical coding`,
  'site.apply-about': `Magtanong sa isang paaralan tungkol sa programa ng training nito.`,
  'site.areas': str`Mga area: ${0}`,
  'site.chapters': `Mga kabanata`,
  'site.embed': `Ilagay ito sa sarili ninyong site`,
  'site.frame': `Kung walang script, isang frame:`,
  'site.language': `Tagalog`,
  'site.languages': `Mga wika`,
  'site.made': str`Ginawa ang pahinang ito noong ${0}.`,
  'site.median-of': str`${0}, ${1}, ${2}: kalahati ang kumikita nang mas mataas sa ${3} kada taon at kalahati nang mas mababa.`,
  'site.menu': `Pangunahing menu`,
  'site.missing': `Walang ganitong pahina`,
  'site.moved': `Narito na ngayon ang pahinang ito:`,
  'site.pages': `Mga pahina`,
  'site.paste': `Ang script, isang beses sa pahina; ang tag, kung saan dapat lumabas ang card:`,
  'site.pay': `Suweldo ng medical coder`,
  'site.pay-in': str`Suweldo ng medical coder: ${0}`,
  'site.pay-of': str`${0}, ${1}, ${2}: kalahati ang kumikita nang mas mataas sa ${3} kada taon at kalahati nang mas mababa; 8 sa bawat 10 ang kumikita ng ${4} hanggang ${5}.`,
  'site.requirements': `Mga kailangan para maging medical coder`,
  'site.requirements-about': `Pag-aaral, training, sertipikasyon at trabaho, ayon sa pagkakasunod-sunod ng pagdaraanan ninyo; bawat isa ay may dahilan at pinagkunan.`,
  'site.short': `Gabay|Suweldo|Tagal|Mga kailangan|Mag-apply`,
  'site.states': `Mga estado at teritoryo`,
  'site.timeline': `Gaano katagal bago maging medical coder`,
  'site.timeline-about': `Mula training hanggang unang trabaho, sa mga buwan at petsa: tatlong landas na magkakatabi, at kung ano ang ipinapalagay.`,
  'site.wider': `Mas malawak na mga area`,
};
