import { PAID_HOURS, type Pay, type Percentile } from '../../facts/wages.js';
import type { Format } from '../../i18n/format.js';

export const PERIODS = ['year', 'month', 'hour'] as const;
/** What pay is counted by. */
export type Period = (typeof PERIODS)[number];

const PER_YEAR: Record<Period, number> = { year: 1, month: 12, hour: PAID_HOURS.value };

/** How many of a period make a paid year. */
export const perYear = (period: Period): number => PER_YEAR[period];

/** Pay at a percentile in US dollars per period, unrounded; undefined where it was not published. */
export function payAt(pay: Pay, percentile: Percentile, period: Period): number | undefined {
  if (period === 'hour' && percentile === 50 && pay.hourlyMedian) return pay.hourlyMedian;
  const yearly = pay.percentiles[percentile];
  return yearly === undefined ? undefined : yearly / perYear(period);
}

/** Yearly pay as people write it, counted by a period. */
export const writeYearly = (dollars: number, period: Period, format: Format): string =>
  writePay(dollars / perYear(period), period, format);

/** Pay as people write it: whole dollars, hourly pay to the cent. */
export const writePay = (dollars: number, period: Period, format: Format): string =>
  format.money(dollars, period === 'hour');
