import { monthFrom, numberIn, oneOf, text, type Raw, type Warn } from '../../base/settings.js';
import { DEFAULT_PATH, PATHS, type Path } from '../../facts/paths.js';
import { dayOf, type Month } from '../../i18n/month.js';
import { readSpan, type MonthSpan } from './month-span.js';

/** Fewest and most study hours a week that an estimate is made for. */
export const HOURS_BOUNDS = [1, 60] as const;
/** Fewest and most study hours of a whole certificate programme. */
const PROGRAM_HOURS_BOUNDS = [40, 5000] as const;
/** Shortest and longest programme, in months. */
const PROGRAM_MONTHS_BOUNDS = [1, 120] as const;
/** Shortest and longest wait for an exam or a job, in months. */
const WAIT_BOUNDS = [0, 36] as const;

/** What a visitor may have studied or done already. */
export const PRIORS = ['none', 'some-college', 'associate', 'health'] as const;
export type Prior = (typeof PRIORS)[number];

/** A timeline's settings, all valid. Lengths are months. */
export interface TimelineSettings {
  readonly path: Path;
  readonly start: Month;
  /** The day of the month that training starts, where the author named one. */
  readonly startDay?: number;
  readonly prior: Prior;
  /** Study hours a week; without them the guide's own range is shown. */
  readonly hoursPerWeek?: number;
  /** A school's own figures in place of the guide's. */
  readonly programHours?: number;
  readonly programMonths: Partial<Readonly<Record<Path, MonthSpan>>>;
  readonly examMonths?: MonthSpan;
  readonly searchMonths?: MonthSpan;
}

/** The attributes of a timeline as they arrive. */
export interface TimelineAttributes {
  readonly path?: Raw;
  readonly start?: Raw;
  readonly prior?: Raw;
  readonly hoursPerWeek?: Raw;
  readonly programHours?: Raw;
  readonly programMonths?: Raw;
  readonly examMonths?: Raw;
  readonly searchMonths?: Raw;
}

/** Reads the attributes of a timeline at a time; what cannot be used is reported and replaced. */
export function timelineSettings(
  given: TimelineAttributes,
  thisMonth: Month,
  warn: Warn,
): TimelineSettings {
  const hoursPerWeek = numberIn('hours-per-week', given.hoursPerWeek, HOURS_BOUNDS, warn);
  const programHours = numberIn('program-hours', given.programHours, PROGRAM_HOURS_BOUNDS, warn);
  const examMonths = readSpan('exam-months', text(given.examMonths), WAIT_BOUNDS, warn);
  const searchMonths = readSpan('search-months', text(given.searchMonths), WAIT_BOUNDS, warn);
  const programMonths = readPrograms(text(given.programMonths), warn);
  if (programHours && programMonths.certificate) {
    warn('program-months and program-hours are both given; the hours are left out.');
  }
  return {
    path: oneOf('path', given.path, PATHS, DEFAULT_PATH, warn),
    ...readStart(given.start, thisMonth, warn),
    prior: oneOf('prior', given.prior, PRIORS, 'none', warn),
    ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    ...(programHours !== undefined && { programHours }),
    programMonths,
    ...(examMonths && { examMonths }),
    ...(searchMonths && { searchMonths }),
  };
}

function readStart(given: Raw, thisMonth: Month, warn: Warn) {
  const fallback = thisMonth + 1;
  const start = monthFrom('start', given, { earliest: thisMonth, fallback }, warn);
  const startDay = start === fallback && !text(given) ? undefined : dayOf(text(given));
  return { start, ...(startDay && { startDay }) };
}

/** Reads `12`, `10-14`, or `certificate=10-14|associate=21`; without a path it is the certificate's. */
function readPrograms(list: string, warn: Warn): TimelineSettings['programMonths'] {
  const programs: Partial<Record<Path, MonthSpan>> = {};
  for (const entry of list.split('|').filter((part) => part.trim())) {
    const [, named = DEFAULT_PATH, months = ''] = /^(?:([^=]*)=)?(.*)$/.exec(entry) ?? [];
    const path = PATHS.find((known) => known === named.trim());
    if (!path) warn(`program-months: "${named.trim().slice(0, 40)}" is no path; it is left out.`);
    const span = path && readSpan('program-months', months.trim(), PROGRAM_MONTHS_BOUNDS, warn);
    if (path && span) programs[path] = span;
  }
  return programs;
}
