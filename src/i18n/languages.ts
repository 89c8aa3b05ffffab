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
  // Simplified characters are what there is: tags of places that write the traditional ones find it too.
  row('zh-Hans', '简体中文', 'zh-Hans', '$1,234.5', '-', 'other'),
  row('vi', 'Tiếng Việt', 'vi', '1.234,5 $', '-', 'other'),
  {
    // Latin digits and the dollar sign before them, as US agencies print Arabic: CLDR's "US$" after the number is
    // displayed as "$US". An amount is isolated (Unicode LRI and PDI): behind Arabic letters its sign would change sides.
    ...row(
      'ar',
      'العربية',
      'ar-u-nu-latn',
      '\u2066$1,234.5\u2069',
      '–',
      'zero one two few many other',
    ),
    dir: 'rtl',
  },
  // `fil` has two categories by the sound of the number; a noun after a number does not change.
  { ...row('tl', 'Tagalog', 'fil', '$1,234.5', '-', 'other'), also: ['fil'] },
  row('ko', '한국어', 'ko', '$1,234.5', '~', 'other'),
  row('ru', 'Русский', 'ru', '1 234,5 $', '–', 'one few many other'),
  // Unknown to `Intl` in browsers and Node: figures as US agencies print them in it, names in the order of French.
  row('ht', 'Kreyòl ayisyen', 'fr', '$1,234.5', '–', 'other'),
  row('fr', 'Français', 'fr', '1\u202f234,5 $', '–', 'one other'),
  row('pt', 'Português', 'pt-BR', 'US$ 1.234,5', '–', 'one other'),
  row('pl', 'Polski', 'pl', '12 345,6 $', '–', 'one few many other'),
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
