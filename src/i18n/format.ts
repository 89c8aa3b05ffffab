import type { Language } from './languages.js';
import { dateOf, type Month } from './month.js';

/** Writes numbers, money and dates the way a language does. */
export interface Format {
  /** US dollars: `$45,240`, or `$21.75` with `cents`. */
  money(dollars: number, cents?: boolean): string;
  /** A whole number: `2,080`. */
  number(value: number): string;
  /** `April 2028`; short: `Apr 2028`. */
  month(month: Month, style?: 'long' | 'short'): string;
  /** Orders two texts as the language's alphabet does. */
  compare(a: string, b: string): number;
  /** The plural form that a count takes. */
  plural(count: number): Intl.LDMLPluralRule;
}

/*
 * Constructing an Intl formatter costs more than rendering a card (the first one on a page 11-15 ms),
 * so figures are written by hand and dates through one cached formatter per language and style.
 * English and Spanish of the US write figures alike; a test holds this against Intl.
 */
const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

const number = (value: number) => grouped(value.toFixed(0));

function money(dollars: number, cents = false): string {
  const [whole, rest] = dollars.toFixed(cents ? 2 : 0).split('.');
  return `$${grouped(whole!)}${rest ? `.${rest}` : ''}`;
}

const dates = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, month: 'long' | 'short'): Intl.DateTimeFormat {
  const key = `${locale} ${month}`;
  let format = dates.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { year: 'numeric', month, timeZone: 'UTC' });
    dates.set(key, format);
  }
  return format;
}

const plurals = new Map<string, Intl.PluralRules>();

function pluralRules(locale: string): Intl.PluralRules {
  let rules = plurals.get(locale);
  if (!rules) plurals.set(locale, (rules = new Intl.PluralRules(locale)));
  return rules;
}

const collators = new Map<string, Intl.Collator>();

function collator(locale: string): Intl.Collator {
  let found = collators.get(locale);
  if (!found) collators.set(locale, (found = new Intl.Collator(locale)));
  return found;
}

const formats = new Map<string, Format>();

/** The formats of a language, made once. */
export function formatFor({ locale }: Language): Format {
  let format = formats.get(locale);
  if (!format) {
    format = {
      money,
      number,
      month: (month, style = 'long') => dateFormat(locale, style).format(dateOf(month)),
      compare: (a, b) => collator(locale).compare(a, b),
      plural: (count) => pluralRules(locale).select(count),
    };
    formats.set(locale, format);
  }
  return format;
}
