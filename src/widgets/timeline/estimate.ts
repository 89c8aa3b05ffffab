import {
  bachelorAfterAssociate,
  examWait,
  jobSearch,
  programHours as usualHours,
  studyPace,
  training,
  WEEKS_PER_MONTH,
  type Path,
} from '../../facts/paths.js';
import { add, type MonthSpan } from './month-span.js';
import type { TimelineSettings } from './timeline-settings.js';

/** When each stage is over, in months from the start: earliest and latest. */
export interface Estimate {
  readonly training: MonthSpan;
  readonly exam: MonthSpan;
  readonly job: MonthSpan;
  /** What takes a certificate out of the guide's range: the hours a week, or the programme's length. */
  readonly outsideGuide?: 'pace' | 'length';
}

/** What an estimate depends on beside the path. */
export type Given = Omit<TimelineSettings, 'path' | 'start' | 'startDay'>;

/** Whole months that study hours take at a pace; at least one, and not clamped to the guide's range. */
export const monthsOfStudy = (hoursPerWeek: number, hours: number = usualHours.value): number =>
  Math.max(1, Math.round(hours / hoursPerWeek / WEEKS_PER_MONTH.value));

/** Estimates when each stage of a path is over. A degree takes its time whatever the weekly hours. */
export function estimate(path: Path, given: Given): Estimate {
  const length = trainingMonths(path, given);
  const outsideGuide = path === 'certificate' && outside(length, given);
  const exam = add(length, given.examMonths ?? examWait);
  return {
    training: length,
    exam,
    job: add(exam, given.searchMonths ?? jobSearch),
    ...(outsideGuide && { outsideGuide }),
  };
}

/** The guide's months stand for a pace of 9 to 20 hours: rounded months alone would hide 21. */
function outside(length: MonthSpan, { hoursPerWeek: pace, programMonths, programHours }: Given) {
  const { min, max } = training.certificate;
  const usual = !programMonths.certificate && !programHours;
  if (usual && pace !== undefined && (pace < studyPace.min || pace > studyPace.max)) return 'pace';
  return (length.min < min || length.max > max) && 'length';
}

/** Months of training: a school's own, else by its hours, else as the guide states. */
function trainingMonths(path: Path, { programMonths, ...given }: Given): MonthSpan {
  const own = programMonths[path];
  if (own) return own;
  if (path === 'certificate') return byHours(given);
  const { min, max } = training[path];
  const counted = path === 'bachelor' && given.prior === 'associate';
  return counted ? spanOf(bachelorAfterAssociate.value) : { min, max };
}

/**
 * The programme's hours at the visitor's pace; without one, at the two paces that give the guide's
 * 9 and 20 months.
 */
function byHours({ hoursPerWeek, programHours }: Pick<Given, 'hoursPerWeek' | 'programHours'>) {
  return {
    min: monthsOfStudy(hoursPerWeek ?? studyPace.max, programHours),
    max: monthsOfStudy(hoursPerWeek ?? studyPace.min, programHours),
  };
}

const spanOf = (months: number): MonthSpan => ({ min: months, max: months });
