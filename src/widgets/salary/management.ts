import { managementWages } from '../../facts/wages.js';
import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import { managementPay } from '../../words/management-pay.js';
import { may, type Figures } from './figures.js';
import { writeYearly, type Period } from './pay.js';
import { perPeriod } from './period-words.js';

/** The step up to management as a sentence that names its place and year: it is another job. */
export function stepSentence(
  { place, edition }: Figures,
  period: Period,
  msg: Msg,
  format: Format,
): string {
  const { dollars, where } = managementPay(place, edition, msg);
  const pay = `${writeYearly(dollars, period, format)} ${perPeriod(period, msg)}`;
  const when = may(managementWages[edition], msg);
  return msg(
    str`With experience and a bachelor’s degree, some coders move into another job, in management: the median pay of medical and health services managers is ${pay} (${where}, ${when}).`,
    {
      id: 'salary.step',
      desc: 'An amount with “a year” or the like; a place such as Texas or United States; “May 2025”',
    },
  );
}
