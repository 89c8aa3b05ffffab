import { decodeWages } from './decode-wages.js';
import type { Fact, Sourced } from './fact.js';
import * as newest from './generated/national.js';

/**
 * The occupation group that a wage describes. Official statistics have no series for coders alone:
 * `records-2020` is the group of 2019 and 2020 (SOC 29-2098), `records` the one since 2021
 * (SOC 29-2072). The two are not one series: never draw a trend across them.
 */
export type Occupation = 'records-2020' | 'records' | 'managers';

/** The share of workers, in percent, who earn less than the figure. */
export type Percentile = 10 | 25 | 50 | 75 | 90;

/** The pay of one occupation group in one place and year. A figure that was not published is absent. */
export interface Wages extends Sourced {
  readonly occupation: Occupation;
  readonly unit: 'USD/year';
  readonly percentiles: Readonly<Partial<Record<Percentile, number>> & { 50: number }>;
  /** Percentiles published only as a limit: the pay is at least that. */
  readonly topCoded?: readonly Percentile[];
  /** The published hourly median in US dollars, where it is not the yearly one divided by 2,080. */
  readonly hourlyMedian?: number;
}

/** `guide`: what the guide states. `newest`: the newest official figures. */
export type Edition = 'guide' | 'newest';

/** The edition that a widget shows when its author names none. */
export const DEFAULT_EDITION: Edition = 'guide';

/**
 * Yearly pay in the United States.
 *
 * The guide's median is its own figure: the official table of May 2020 has the same 10th and 90th
 * percentiles and a median of $44,090. It is shown as the guide states it.
 */
export const nationalWages: Readonly<Record<Edition, Wages>> = {
  guide: {
    occupation: 'records-2020',
    unit: 'USD/year',
    source: 'guide',
    asOf: '2020-05',
    percentiles: { 10: 28800, 50: 45240, 90: 73370 },
  },
  newest: {
    ...decodeWages(newest.records),
    ...(newest.hourlyMedian && { hourlyMedian: newest.hourlyMedian }),
  },
};

/** Mean yearly pay in the United States; the guide states none. */
export const nationalMean: Fact<'USD/year'> = {
  value: newest.mean,
  unit: 'USD/year',
  source: 'oews',
  asOf: newest.asOf,
};

/** Jobs in the United States; the guide states none. */
export const nationalJobs: Fact<'jobs'> = {
  value: newest.jobs,
  unit: 'jobs',
  source: 'oews',
  asOf: newest.asOf,
};

/** Median pay one step up: medical and health services managers, usually with a bachelor's degree. */
export const managementWages: Readonly<Record<Edition, Wages>> = {
  guide: {
    occupation: 'managers',
    unit: 'USD/year',
    source: 'guide',
    asOf: '2020-05',
    percentiles: { 50: 104280 },
  },
  newest: decodeWages(newest.managers, 'managers'),
};

/** Hours in a paid year: how the Bureau of Labor Statistics turns yearly pay into hourly pay. */
export const PAID_HOURS: Fact<'hours/year'> = {
  value: 2080,
  unit: 'hours/year',
  source: 'oews',
  asOf: '2025-05',
};
