import type { Language } from './english.js';
import { figureOf } from './figure.js';
import type { Month } from './month.js';
import type { Msg } from './msg.js';

/** Writes numbers, money and dates the way a language does. */
export interface Format {
  readonly language: Language;
  /** US dollars: `$45,240`, or `$21.75` with `cents`. */
  money(dollars: number, cents?: boolean): string;
  /** A whole number: `2,080`. */
  number(value: number): string;
  /** Two ends of a range: `9–20`; one number where they are the same. */
  range(min: number, max: number): string;
  /** `April 2028`; short: `Apr 2028`. */
  month(month: Month, style?: 'long' | 'short'): string;
  /** Orders two texts as the language's alphabet does. */
  compare(a: string, b: string): number;
}

/*
 * Constructing an Intl formatter costs more than rendering a card (the first one on a page 11-15 ms),
 * so figures are written by a pattern of the language, and months from messages. A test holds figures
 * and months against Intl.
 */
function figures(language: Language): Pick<Format, 'money' | 'number'> {
  const { before, after, group, least, point } = figureOf(language);
  const grouped = (digits: string) =>
    digits.length > least ? digits.replace(/\B(?=(\d{3})+(?!\d))/g, group) : digits;
  return {
    number: (value) => grouped(value.toFixed(0)),
    money: (dollars, cents = false) => {
      const [whole, rest] = dollars.toFixed(cents ? 2 : 0).split('.');
      return `${before}${grouped(whole!)}${rest ? point + rest : ''}${after}`;
    },
  };
}

/** The names of the months, in full and short, as the language writes them beside a year. */
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
  const pattern = msg('{month} {year}', {
    id: 'date.month',
    desc: 'The name of a month, from the list of them, and a year. Both stay as they are, in braces',
  });
  return (month, style = 'long') =>
    pattern
      .replace('{month}', names[style][month % 12]!)
      .replace('{year}', `${Math.floor(month / 12)}`);
}

const collators = new Map<string, Intl.Collator>();

function collator(locale: string): Intl.Collator {
  let found = collators.get(locale);
  if (!found) collators.set(locale, (found = new Intl.Collator(locale)));
  return found;
}

const formats = new Map<string, Format>();

/** The formats of a language, made once, with its messages. */
export function formatFor(language: Language, msg: Msg): Format {
  const { code, locale, range } = language;
  let format = formats.get(code);
  if (!format) {
    format = {
      language,
      ...figures(language),
      range: (min, max) => (min === max ? `${min}` : `${min}${range}${max}`),
      month: monthWriter(msg),
      compare: (a, b) => collator(locale).compare(a, b),
    };
    formats.set(code, format);
  }
  return format;
}
