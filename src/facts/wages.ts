import { decodeWages } from './decode-wages.js';
import type { Fact } from './fact.js';
import * as newest from './generated/national.js';
import type { Wages } from './wage.js';

export type { Occupation, Pay, Percentile, Wages } from './wage.js';

/** `guide`: what the guide states. `newest`: the newest official figures. */
export type Edition = 'guide' | 'newest';

/** The edition that a widget shows when its author names none. */
export const DEFAULT_EDITION: Edition = 'guide';

/**
 * Yearly pay in the United States.
 *
 * The guide's median is its own figure: the official table of May 2020 has the same 10th and 90th
 * percentiles and another median (`printedMedian`). It is shown as the guide states it, beside that one.
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

/** The median that the official table has for the group and month of the guide's figures. */
export const printedMedian: Fact<'USD/year'> = {
  value: 44090,
  unit: 'USD/year',
  source: 'oews',
  asOf: '2020-05',
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

/** Median pay of medical and health services managers: another job, that asks for experience and a bachelor's. */
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
