import { numberIn, text, type Raw, type Warn } from '../../base/settings.js';
import { PERIODS, perYear, type Period } from './pay.js';

/** A job's pay, in US dollars per period; `high` where a posting names a range. */
export interface Offer {
  readonly low: number;
  readonly high?: number;
  readonly period: Period;
}

/**
 * What an offer may come to in US dollars a year. An hourly figure without `period="hour"`, or a yearly one
 * with it, falls outside.
 */
const BOUNDS = [5_000, 1_000_000] as const;

/** An offer in US dollars a year. */
export const yearly = ({ low, high, period }: Offer): readonly number[] =>
  [low, high].flatMap((dollars) => (dollars === undefined ? [] : [dollars * perYear(period)]));

/** Whether it may be what a job pays per period. */
export function fits(dollars: number, period: Period): boolean {
  const [least, most] = BOUNDS;
  const pay = dollars * perYear(period);
  return pay >= least && pay <= most;
}

/** The period that an amount rather is paid by, where it cannot be the one given. */
export const likelyPeriod = (dollars: number, given: Period): Period | undefined =>
  fits(dollars, given) ? undefined : PERIODS.find((period) => fits(dollars, period));

/** Reads what an author wrote of an offer, paid by a period. */
export function readOffer(
  given: { readonly offer?: Raw; readonly offerMax?: Raw },
  period: Period,
  warn: Warn,
): Offer | undefined {
  const low = readAmount('offer', given.offer, period, warn);
  const high = readAmount('offer-max', given.offerMax, period, warn);
  if (low === undefined) {
    if (high !== undefined) warn('offer-max without offer is left out.');
    return undefined;
  }
  if (high === undefined || high === low) return { low, period };
  if (high > low) return { low, high, period };
  warn(`offer-max="${high}" is less than the offer; it is left out.`);
  return { low, period };
}

function readAmount(name: string, value: Raw, period: Period, warn: Warn): number | undefined {
  const amount = plainAmount(value);
  const likely = likelyPeriod(Number(amount), period);
  if (likely) {
    warn(
      `${name}="${amount}" is no pay by the ${period}; by the ${likely}, write period="${likely}".`,
    );
    return undefined;
  }
  const [least, most] = BOUNDS.map((dollars) => Math.round(dollars / perYear(period)));
  return numberIn(name, amount, [least!, most!], warn);
}

/** An amount as people write it: `$52,000`. */
const plainAmount = (value: Raw): string => text(value).replace(/[$,\s]/g, '');
