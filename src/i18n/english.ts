/** What the library has to know of a language in order to speak it. */
export interface Language {
  /** As BCP 47 writes it: the name of its files, and the `lang` of what is in it. */
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  /** The locale for what `Intl` does: plurals and the order of names. */
  readonly locale: string;
  /**
   * How it writes 1234.5 dollars: where the sign stands, what parts thousands and decimals. Five digits
   * (`12 345,6 $`) where thousands are parted only from ten thousand on.
   */
  readonly figure: string;
  /** What stands between the two ends of a range. */
  readonly range: string;
  /** The categories of `Intl.PluralRules` that its messages have forms for, in the order of the forms; any other takes the last. */
  readonly plurals: string;
}

/** The language that the messages are written in. */
export const english: Language = {
  code: 'en',
  dir: 'ltr',
  locale: 'en-US',
  figure: '$1,234.5',
  range: '–',
  plurals: 'one other',
};
