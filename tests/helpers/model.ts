/* What a pure model is given: English messages and formats, and a month that stands still. */
import { formatFor } from '../../src/i18n/format.js';
import { english, type Language } from '../../src/i18n/english.js';
import { languages } from '../../src/i18n/languages.js';
import { parseMonth } from '../../src/i18n/month.js';
import { msgFor, type Msg } from '../../src/i18n/msg.js';
import { templates } from '../../src/locales/generated/es.js';

/** November 2026: the month that tests take for the current one. */
export const thisMonth = parseMonth('2026-11')!;

const spoken = (msg: Msg, language: Language) => [msg, formatFor(language, msg)] as const;

export const inEnglish = spoken(msgFor(), english);
export const inSpanish = spoken(
  msgFor(templates),
  languages.find(({ code }) => code === 'es')!,
);
