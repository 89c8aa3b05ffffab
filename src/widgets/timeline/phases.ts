import type { Msg } from '../../i18n/msg.js';
import type { Estimate } from './estimate.js';
import type { MonthSpan } from './month-span.js';

/** Keeps a length on one line: with the blank before its unit, and joined around its dash. */
const unbroken = (length: string) => length.replace(' ', '\u00a0').replace('–', '\u2060–\u2060');

/** The phases one after the other, each with its length. */
export function phases(
  { training, exam, job }: Estimate,
  months: (of: MonthSpan) => string,
  msg: Msg,
): string {
  const between = (a: MonthSpan, b: MonthSpan) => ({ min: b.min - a.min, max: b.max - a.max });
  return [
    [msg('Training', { id: 'timeline.training' }), training] as const,
    [msg('Certification exam', { id: 'timeline.exam' }), between(training, exam)] as const,
    [msg('Finding work', { id: 'timeline.search' }), between(exam, job)] as const,
  ]
    .map(([name, span]) => `${name}: ${unbroken(months(span))}`)
    .join('\u00a0· ');
}
