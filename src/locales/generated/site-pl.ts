// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize/internal/str-tag.js';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'site.apply': `Zgłoszenie do programu kodowania medycznego`,
  'site.apply-about': `Tu można zapytać szkołę o jej program szkoleniowy.`,
  'site.areas': str`Obszary: ${0}`,
  'site.chapters': `Rozdziały`,
  'site.embed': `Jak umieścić to na własnej stronie`,
  'site.frame': `Ramka, bez skryptów:`,
  'site.language': `Polski`,
  'site.languages': `Języki`,
  'site.made': str`Data utworzenia tej strony: ${0}.`,
  'site.median-of': str`${0}, ${1}, ${2}: połowa zarabia więcej niż ${3} rocznie, a połowa mniej.`,
  'site.menu': `Menu główne`,
  'site.missing': `Nie ma takiej strony`,
  'site.moved': `Ta strona jest teraz tutaj:`,
  'site.pages': `Strony`,
  'site.paste': `Skrypt raz na stronie, znacznik tam, gdzie ma być karta:`,
  'site.pay': `Zarobki koderów medycznych`,
  'site.pay-in': str`Zarobki koderów medycznych: ${0}`,
  'site.pay-of': str`${0}, ${1}, ${2}: połowa zarabia więcej niż ${3} rocznie, a połowa mniej; 8 na 10 osób zarabia od ${4} do ${5}.`,
  'site.requirements': `Co jest potrzebne do pracy w kodowaniu medycznym`,
  'site.requirements-about': `Wykształcenie, szkolenie, certyfikat zawodowy i praca, w takiej kolejności, w jakiej się pojawiają; przy każdym punkcie powód i źródło.`,
  'site.short': `Przewodnik|Zarobki|Ile to trwa|Wymagania|Zgłoszenie`,
  'site.states': `Stany i terytoria`,
  'site.timeline': `Ile trwa droga do zawodu kodera medycznego`,
  'site.timeline-about': `Od szkolenia do pierwszej pracy, w miesiącach i datach: trzy ścieżki obok siebie i przyjęte założenia.`,
  'site.wider': `Większe obszary`,
};
