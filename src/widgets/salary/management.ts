import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import { managementPay } from '../../words/management-pay.js';
import type { Place } from '../../words/place.js';
import { writeYearly } from './pay.js';
import { perPeriod } from './period-words.js';
import type { SalarySettings } from './salary-settings.js';

/** The step up as a sentence, for a visitor on the path that leads there. */
export function stepSentence(
  { edition, period }: SalarySettings,
  place: Place,
  msg: Msg,
  format: Format,
): string {
  const { dollars, where } = managementPay(place, place.area ? 'newest' : edition, msg);
  return msg(
    str`A bachelor’s degree opens management: medical and health services managers earn a median of ${writeYearly(dollars, period, format)} ${perPeriod(period, msg)} (${where}).`,
    {
      id: 'salary.step-sentence',
      desc: 'An amount, "a year" or the like, and a place such as Texas or United States',
    },
  );
}
