import type { Msg } from '../../i18n/msg.js';
import type { Period } from './pay.js';

/** `a year`, `a month`, `an hour`. */
export function perPeriod(period: Period, msg: Msg): string {
  if (period === 'month') {
    return msg('a month', { id: 'salary.a-month', desc: 'As in $3,770 a month' });
  }
  if (period === 'hour') {
    return msg('an hour', { id: 'salary.an-hour', desc: 'As in $21.75 an hour' });
  }
  return msg('a year', { id: 'salary.a-year', desc: 'As in $45,240 a year' });
}
