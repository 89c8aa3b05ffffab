import type { Msg } from '../../i18n/msg.js';
import type { Estimate } from './estimate.js';
import type { MonthSpan } from './month-span.js';

/** A stretch of the bar, in percent of its length; `kind` decides how it is drawn. */
export interface Stretch {
  readonly kind: 'training' | 'pace' | 'exam' | 'job';
  readonly from: number;
  readonly length: number;
}

/** A phase as the legend names it. */
export interface Phase {
  readonly kind: Stretch['kind'];
  readonly name: string;
  readonly length: string;
}

/** Drawn for the longest case; what a quicker pace saves is drawn lighter. */
export function phaseBar({ training, exam, job }: Estimate): Stretch[] {
  const stretch = (kind: Stretch['kind'], from: number, to: number): Stretch => ({
    kind,
    from: (from / job.max) * 100,
    length: ((to - from) / job.max) * 100,
  });
  return [
    stretch('training', 0, training.min),
    stretch('pace', training.min, training.max),
    stretch('exam', training.max, exam.max),
    stretch('job', exam.max, job.max),
  ].filter(({ length }) => length > 0);
}

/** What each stretch stands for. */
export function phases(
  { training, exam, job }: Estimate,
  months: (of: MonthSpan) => string,
  msg: Msg,
): Phase[] {
  const between = (a: MonthSpan, b: MonthSpan) => ({ min: b.min - a.min, max: b.max - a.max });
  return [
    {
      kind: 'training',
      name: msg('Training', { id: 'timeline.training' }),
      length: months(training),
    },
    {
      kind: 'exam',
      name: msg('Certification exam', { id: 'timeline.exam' }),
      length: months(between(training, exam)),
    },
    {
      kind: 'job',
      name: msg('Finding work', { id: 'timeline.search' }),
      length: months(between(exam, job)),
    },
  ];
}
