import type { SourceId } from './sources.js';

/** What a number counts. Money is in US dollars of the year given by `asOf`, before tax. */
export type Unit =
  | 'USD/year'
  | 'USD/hour'
  | 'hours'
  | 'hours/week'
  | 'hours/year'
  | 'weeks/month'
  | 'months'
  | 'months/year'
  | 'years'
  | 'percent'
  | 'jobs'
  | 'openings/year'
  | 'questions';

/** Where something is from and how old it is. Nothing enters the guide without it. */
export interface Sourced {
  readonly source: SourceId;
  /** What the statement describes: `YYYY`, `YYYY-MM`, or a period such as `2020/2030`. */
  readonly asOf: string;
}

/** One checked figure. */
export interface Fact<U extends Unit = Unit> extends Sourced {
  readonly value: number;
  readonly unit: U;
}

/** A span between two figures of one unit, both ends included. */
export interface Span<U extends Unit = Unit> extends Sourced {
  readonly min: number;
  readonly max: number;
  readonly unit: U;
}
