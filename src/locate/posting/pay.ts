/* What a job posting says it pays. */
import type { PostedOffer } from '../located.js';
import { item, text, texts, type Item } from './read-value.js';

/** What an offer may come to in US dollars a year; outside of it a unit was mistaken for another. */
const BOUNDS = [5_000, 1_000_000] as const;

/** A posting's pay; without an offer where none is posted, or none that can be compared. */
export interface PostedPay {
  readonly offer?: PostedOffer;
  /** As posted; empty where it is not said. */
  readonly currency: string;
  /** Why there is no offer though there is pay, for the developer. */
  readonly problem?: string;
}

interface Unit {
  /** Its names, letters alone. */
  readonly named: RegExp;
  readonly period: PostedOffer['period'];
  /** How many make the period. */
  readonly times: number;
  /** How many of the period make a year. */
  readonly yearly: number;
}

const UNITS: readonly Unit[] = [
  { named: /^(h|hr|hrs|hur|hours?|hourly|horas?)$/, period: 'hour', times: 1, yearly: 2080 },
  { named: /^(days?|daily|diem|dia)$/, period: 'year', times: 260, yearly: 1 },
  { named: /^(wee|wk|weeks?|weekly|semana|semanal)$/, period: 'year', times: 52, yearly: 1 },
  { named: /^(mon|mo|months?|monthly|mes|mensual)$/, period: 'month', times: 1, yearly: 12 },
  {
    named: /^(ann|yr|years?|yearly|annum|annual|annually|ano|anual)$/,
    period: 'year',
    times: 1,
    yearly: 1,
  },
];

/** Reads the pay of a posting. */
export function readPay({ baseSalary, salaryCurrency }: Item): PostedPay {
  const salary = item(baseSalary);
  const value = item(salary['value']);
  const currency = first([
    salary['currency'],
    salary['priceCurrency'],
    value['currency'],
    salaryCurrency,
  ]);
  const written = first(
    [value['value'], salary['value'], salary['price'], baseSalary].map((paid) =>
      texts(paid).join(' – '),
    ),
  );
  const ends = amounts(salary, value, written);
  if (!ends) return { currency };
  if (!/^(usd|us ?\$|\$)?$/i.test(currency)) {
    return { currency, problem: `is in ${currency.slice(0, 10)}, not in USD` };
  }
  const offer = offerOf(ends, unitOf([value, salary], written));
  return offer
    ? { offer, currency }
    : { currency, problem: 'has no amount or no unit that can be read' };
}

/** The first of several values that says anything. */
const first = (values: readonly unknown[]): string => values.map(text).find(Boolean) ?? '';

/** The numbers in a text: `$52,000.00`, `52k - 58k`. */
const numbersIn = (written: string): readonly number[] =>
  [...written.matchAll(/(\d[\d,]*(?:\.\d+)?)\s*(k\b)?/gi)].map(
    ([, digits, thousands]) => Number(digits!.replaceAll(',', '')) * (thousands ? 1000 : 1),
  );

/** The ends of what is paid, one where they are not apart; undefined where nothing is said of it. */
function amounts(salary: Item, value: Item, written: string): readonly number[] | undefined {
  const low = first([value['minValue'], salary['minValue'], salary['minPrice']]);
  const high = first([value['maxValue'], salary['maxValue'], salary['maxPrice']]);
  if (low || high) return low ? [low, high].flatMap(numbersIn) : [];
  return written ? numbersIn(written) : undefined;
}

/** The unit that pay is counted by; a plain text may end with it: `$25 per hour`. */
function unitOf(items: readonly Item[], written: string): Unit | undefined {
  const named = first(items.flatMap(({ unitText, unitCode }) => [unitText, unitCode]));
  const letters = (named || written.replace(/^.*\d\s*(k\b)?/i, ''))
    .normalize('NFD')
    .toLowerCase()
    .replace(/^[^a-z]*(per|por|an|al|a|una|la)\b/, '')
    .replace(/[^a-z]/g, '');
  return UNITS.find((unit) => unit.named.test(letters));
}

function offerOf(ends: readonly number[], unit: Unit | undefined): PostedOffer | undefined {
  if (!unit || !ends.length || ends.length > 2) return undefined;
  const paid = ends.map((amount) => amount * unit.times);
  const [least, most] = BOUNDS;
  if (!paid.every((pay) => pay * unit.yearly >= least && pay * unit.yearly <= most))
    return undefined;
  const [low, high] = [Math.min(...paid), Math.max(...paid)];
  return { low, ...(high > low && { high }), period: unit.period };
}
