/*
 * The one table of languages. Widgets do not import it: a page pays for the languages that it shows, so each
 * line comes along with the messages of its language (src/build/from-tables.mjs, rollup-plugins.mjs).
 */
import { english, type Language } from './english.js';

export interface LanguageRow extends Language {
  /** Its name in itself. */
  readonly name: string;
  /** Other first parts of a language tag that mean it. */
  readonly also?: readonly string[];
}

/** Every language. A new one is added here, as one line: `npm run generate` does the rest, and asks for the translations. */
export const languages: readonly LanguageRow[] = [
  { ...english, name: 'English' },
  row('es', 'Español', 'es-US', '$1,234.5', '-', 'one other'),
];

function row(
  code: string,
  name: string,
  locale: string,
  figure: string,
  range: string,
  plurals: string,
): LanguageRow {
  // The space within a figure never breaks.
  return {
    code,
    name,
    dir: 'ltr',
    locale,
    figure: figure.replaceAll(' ', '\u00a0'),
    range,
    plurals,
  };
}
