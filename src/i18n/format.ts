import type { Language } from './languages.js';
import type { Month } from './month.js';
import type { Msg } from './msg.js';

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
 * so figures are written by hand, and months from messages. English and Spanish of the US write figures
 * alike; a test holds figures and months against Intl.
 */
const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

const number = (value: number) => grouped(value.toFixed(0));

function money(dollars: number, cents = false): string {
  const [whole, rest] = dollars.toFixed(cents ? 2 : 0).split('.');
  return `$${grouped(whole!)}${rest ? `.${rest}` : ''}`;
}

/** The names of the months, in full and short, as the language writes them before a year. */
const monthNames = (msg: Msg) => ({
  long: msg(
    'January|February|March|April|May|June|July|August|September|October|November|December',
    {
      id: 'date.months',
      desc: 'Names between bars, with all that stands between name and year: “enero de”',
    },
  ).split('|'),
  short: msg('Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec', {
    id: 'date.months-short',
    desc: 'Short names between bars, with all that stands between name and year',
  }).split('|'),
});

function monthWriter(msg: Msg): Format['month'] {
  const names = monthNames(msg);
  return (month, style = 'long') => `${names[style][month % 12]} ${Math.floor(month / 12)}`;
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

/** The formats of a language, made once, with its messages. */
export function formatFor({ locale }: Language, msg: Msg): Format {
  let format = formats.get(locale);
  if (!format) {
    format = {
      money,
      number,
      month: monthWriter(msg),
      compare: (a, b) => collator(locale).compare(a, b),
      plural: (count) => pluralRules(locale).select(count),
    };
    formats.set(locale, format);
  }
  return format;
}
