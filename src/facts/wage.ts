import type { Sourced } from './fact.js';

/**
 * The occupation group that a wage describes. Official statistics have no series for coders alone:
 * `records-2020` is the group of 2019 and 2020 (SOC 29-2098), which held other technicians too, `records`
 * the one since 2021 (SOC 29-2072). The two are not one series: never draw a trend across them.
 */
export type Occupation = 'records-2020' | 'records' | 'managers';

/** The share of workers, in percent, who earn less than the figure. */
export type Percentile = 10 | 25 | 50 | 75 | 90;

/** A distribution of pay, US dollars a year. A figure that was not published is absent. */
export interface Pay {
  readonly percentiles: Readonly<Partial<Record<Percentile, number>> & { 50: number }>;
  /** Percentiles published only as a limit: the pay is at least that. */
  readonly topCoded?: readonly Percentile[];
  /** The published hourly median in US dollars, where it is not the yearly one divided by 2,080. */
  readonly hourlyMedian?: number;
}

/** The pay of one occupation group in one place and year. */
export interface Wages extends Pay, Sourced {
  readonly occupation: Occupation;
  readonly unit: 'USD/year';
}
