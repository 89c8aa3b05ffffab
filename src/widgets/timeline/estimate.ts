import { examWait, jobSearch, programHours, training, WEEKS_PER_MONTH } from '../../guide/paths.js';
import type { TimelineSettings } from './timeline-settings.js';

/** A span of whole months, counted from the start of training. */
export interface MonthSpan {
  readonly min: number;
  readonly max: number;
}

/** When each stage is over, in months from the start: earliest and latest. */
export interface Estimate {
  readonly training: MonthSpan;
  readonly exam: MonthSpan;
  readonly job: MonthSpan;
  /** Study hours take the certificate outside the range that the guide states. */
  readonly outsideGuide: boolean;
}

const add = (a: MonthSpan, b: MonthSpan): MonthSpan => ({ min: a.min + b.min, max: a.max + b.max });

/**
 * Estimates when each stage is over. Study hours decide the length of a certificate programme:
 * hours in all / hours a week / weeks in a month, rounded to whole months and not clamped. A degree
 * takes its time whatever the hours.
 */
export function estimate({ path, hoursPerWeek }: Omit<TimelineSettings, 'start'>): Estimate {
  const stated = training[path];
  const byHours = path === 'certificate' && hoursPerWeek !== undefined;
  const length = byHours ? spanOf(monthsOfStudy(hoursPerWeek)) : stated;
  const exam = add(length, examWait);
  return {
    training: { min: length.min, max: length.max },
    exam,
    job: add(exam, jobSearch),
    outsideGuide: byHours && (length.min < stated.min || length.max > stated.max),
  };
}

/** Whole months that the programme's hours take; at least one. */
export const monthsOfStudy = (hoursPerWeek: number): number =>
  Math.max(1, Math.round(programHours.value / hoursPerWeek / WEEKS_PER_MONTH.value));

const spanOf = (months: number): MonthSpan => ({ min: months, max: months });
