import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import type { MonthSpan } from './month-span.js';

/** A span as a range, or as one number where both ends are the same. */
export const writeSpan = ({ min, max }: MonthSpan, format: Format): string =>
  format.range(min, max);

/** Keeps the ranges of a text in one piece: a line may end after a dash. */
export const joined = (text: string): string =>
  text.replace(/(?<=\d)[–~-](?=\d)/g, '\u2060$&\u2060');

/** A span of months in words; the plural follows its later end. */
export const writeMonths = (span: MonthSpan, msg: Msg, format: Format): string =>
  msg(str`${writeSpan(span, format)} [month|months]`, {
    id: 'months',
    desc: 'The placeholder is 1, 24, 0–1 or 9–20',
  });
