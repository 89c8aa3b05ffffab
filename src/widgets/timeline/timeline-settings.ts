import { monthFrom, numberIn, oneOf, type Raw, type Warn } from '../../base/settings.js';
import { DEFAULT_PATH, PATHS, type Path } from '../../guide/paths.js';
import type { Month } from '../../i18n/month.js';

/** Fewest and most study hours a week that an estimate is made for. */
export const HOURS_BOUNDS = [1, 60] as const;

/** A timeline's settings, all valid. */
export interface TimelineSettings {
  readonly path: Path;
  readonly start: Month;
  /** Study hours a week; without them the guide's own range is shown. */
  readonly hoursPerWeek?: number;
}

/** Reads the attributes of a timeline at a time; what cannot be used is reported and replaced. */
export function timelineSettings(
  given: { readonly path?: Raw; readonly start?: Raw; readonly hoursPerWeek?: Raw },
  thisMonth: Month,
  warn: Warn,
): TimelineSettings {
  const hoursPerWeek = numberIn('hours-per-week', given.hoursPerWeek, HOURS_BOUNDS, warn);
  return {
    path: oneOf('path', given.path, PATHS, DEFAULT_PATH, warn),
    start: monthFrom('start', given.start, { earliest: thisMonth, fallback: thisMonth + 1 }, warn),
    ...(hoursPerWeek !== undefined && { hoursPerWeek }),
  };
}
