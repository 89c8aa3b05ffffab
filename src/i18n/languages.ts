/** A language that the widgets speak. */
export interface Language {
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  /** The locale for dates and numbers. Figures are American, so Spanish is that of the US. */
  readonly locale: string;
}

export const english: Language = { code: 'en', dir: 'ltr', locale: 'en-US' };

/** Every language, by its tag in lower case. A new one is added here and in lit-localize.json. */
export const languages: Readonly<Record<string, Language>> = {
  en: english,
  es: { code: 'es', dir: 'ltr', locale: 'es-US' },
};

/** The best match for a language tag: `es-MX` finds `es`. Nothing, when no language fits. */
export function matchLanguage(tag: string): Language | undefined {
  const parts = tag.trim().toLowerCase().split('-');
  for (; parts.length; parts.pop()) {
    const name = parts.join('-');
    if (Object.hasOwn(languages, name)) return languages[name];
  }
  return undefined;
}
