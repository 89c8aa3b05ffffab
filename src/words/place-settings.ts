/* Which place and which edition of the figures a widget shows, as its attributes say. */
import { oneOf, text, type Raw, type Warn } from '../base/settings.js';
import { allStates } from '../facts/areas.js';
import { DEFAULT_EDITION, nationalWages, type Edition } from '../facts/wages.js';

/** The code of the whole country. */
export const NATION = 'US';
const EDITIONS = ['guide', 'newest'] as const;

/** Whether it may be the code of an area below the states. */
export const isMetroCode = (code: string): boolean => /^\d{5}(\d\d)?$/.test(code);
/** Whether it may be the code of a place. */
export const isArea = (code: string): boolean =>
  code === NATION || allStates().has(code) || isMetroCode(code);

/** An edition by name, or the newest by its year; another year also shows the newest, and says so. */
export function readEdition(value: Raw, warn: Warn): Edition {
  const year = text(value);
  if (!/^\d{4}$/.test(year)) return oneOf('edition', value, EDITIONS, DEFAULT_EDITION, warn);
  const newest = nationalWages.newest.asOf.slice(0, 4);
  if (year !== newest) warn(`edition="${year}" is not carried; using newest (${newest}).`);
  return 'newest';
}
