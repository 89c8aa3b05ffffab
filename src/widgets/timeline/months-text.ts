import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import type { MonthSpan } from './month-span.js';

/** A span as a range, or as one number where both ends are the same. */
export const writeSpan = ({ min, max }: MonthSpan): string =>
  min === max ? `${min}` : `${min}–${max}`;

/** Keeps the ranges of a text in one piece: a line may end after a dash. */
export const joined = (text: string): string => text.replaceAll('–', '\u2060–\u2060');

/** A span of months in words; the plural follows its later end. */
export function writeMonths(span: MonthSpan, msg: Msg, format: Format): string {
  const range = writeSpan(span);
  return format.plural(span.max) === 'one'
    ? msg(str`${range} month`, { id: 'months.one', desc: 'The placeholder is 1 or 0–1' })
    : msg(str`${range} months`, { id: 'months.other', desc: 'The placeholder is 24 or 9–20' });
}
