import { managementWages, type Edition } from '../../guide/wages.js';
import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import { writeYearly } from './pay.js';
import { placeName, type Place } from './place.js';
import { perPeriod } from './period-words.js';
import type { SalarySettings } from './salary-settings.js';

/** Median pay of medical and health services managers: US dollars a year, and where. */
export interface ManagementPay {
  readonly dollars: number;
  readonly where: string;
}

/** A state's own figure in the newest edition, else the nation's. */
export function managementPay({ area }: Place, edition: Edition, msg: Msg): ManagementPay {
  const own = edition === 'newest' ? area?.managers : undefined;
  return {
    dollars: own ?? managementWages[edition].percentiles[50],
    where: placeName(own ? area : undefined, msg),
  };
}

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
