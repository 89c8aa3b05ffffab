/** A language that the widgets speak. */
export interface Language {
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  /** The locale for dates and numbers. Figures are American, so Spanish is that of the US. */
  readonly locale: string;
}

export const english: Language = { code: 'en', dir: 'ltr', locale: 'en-US' };

/**
 * Every language. A new one is added here, as one line: `npm run generate` does the rest, and asks for the
 * translations. A tag that begins another stands before it (`zh` before `zh-hant`).
 */
export const languages: readonly Language[] = [
  english,
  { code: 'es', dir: 'ltr', locale: 'es-US' },
];

/** The best match for a language tag: `es-MX` finds `es`, and so does `es_MX.UTF-8`. Nothing, when no language fits. */
export function matchLanguage(tag: string): Language | undefined {
  const asked = `${tag
    .trim()
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')}-`;
  return languages.filter(({ code }) => asked.startsWith(`${code.toLowerCase()}-`)).at(-1);
}
