import { DEFAULT_EDITION, nationalWages, type Edition } from '../../guide/wages.js';
import { oneOf, text, type Raw, type Warn } from '../../base/settings.js';

export const PERIODS = ['year', 'month', 'hour'] as const;
/** What pay is counted by. */
export type Period = (typeof PERIODS)[number];

const AREAS = ['US'] as const;
const EDITIONS = ['guide', 'newest'] as const;

/** A salary card's settings, all valid. */
export interface SalarySettings {
  readonly area: (typeof AREAS)[number];
  readonly edition: Edition;
  readonly period: Period;
}

/** Reads the attributes of a salary card; what cannot be used is reported and replaced. */
export const salarySettings = (
  given: { readonly area?: Raw; readonly edition?: Raw; readonly period?: Raw },
  warn: Warn,
): SalarySettings => ({
  area: oneOf('area', given.area, AREAS, 'US', warn),
  edition: readEdition(given.edition, warn),
  period: oneOf('period', given.period, PERIODS, 'year', warn),
});

/** An edition by name, or the newest by its year; another year also shows the newest, and says so. */
function readEdition(value: Raw, warn: Warn): Edition {
  const year = text(value);
  if (!/^\d{4}$/.test(year)) return oneOf('edition', value, EDITIONS, DEFAULT_EDITION, warn);
  const newest = nationalWages.newest.asOf.slice(0, 4);
  if (year !== newest) warn(`edition="${year}" is not carried; using newest (${newest}).`);
  return 'newest';
}
