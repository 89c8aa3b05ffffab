import type { Msg } from '../../i18n/msg.js';
import type { Estimate } from './estimate.js';
import type { MonthSpan } from './month-span.js';
import { joined } from './months-text.js';

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
    .map(([name, span]) => `${name}: ${joined(months(span).replace(' ', '\u00a0'))}`)
    .join('\u00a0· ');
}
