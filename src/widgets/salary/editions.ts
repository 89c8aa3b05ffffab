import { nationalWages, type Edition } from '../../facts/wages.js';
import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import { placeName } from '../../words/place.js';
import { besides } from '../../words/punctuation.js';
import { may, newestOnly, type Figures } from './figures.js';
import { payAt, writePay, type Period } from './pay.js';
import type { SalarySettings } from './salary-settings.js';

/** The nation's median in one edition, and of when it is. */
export interface EditionView {
  readonly value: Edition;
  /** `Guide, May 2020`. */
  readonly name: string;
  readonly median: string;
  readonly date: string;
  readonly shown: boolean;
}

/** Both editions, and whether the visitor may choose one. */
export interface EditionsView {
  readonly legend: string;
  /** None where the card shows a place, or a page's own figures: of those there is one. */
  readonly both: readonly EditionView[];
  readonly choosable: boolean;
  /** That they are not one series. */
  readonly note: string;
}

const EDITIONS: readonly Edition[] = ['guide', 'newest'];

/** Builds them. What is compared with the newest leaves nothing to choose. */
export const editions = (
  settings: SalarySettings,
  { place, edition }: Figures,
  msg: Msg,
  format: Format,
): EditionsView => ({
  legend: msg('Edition of the figures', { id: 'salary.editions', desc: 'Names a choice of two' }),
  both: settings.own || place.area ? [] : bothEditions(edition, settings.period, msg, format),
  choosable: !newestOnly(settings),
  note: msg('Two different groups of workers: the difference is not a raise.', {
    id: 'salary.groups-differ',
  }),
});

const bothEditions = (shown: Edition, period: Period, msg: Msg, format: Format): EditionView[] =>
  EDITIONS.map((value) => {
    const date = may(nationalWages[value], msg);
    return {
      value,
      name: nameOf(value, date, msg),
      median: medianOf(value, period, format),
      date,
      shown: value === shown,
    };
  });

const nameOf = (value: Edition, date: string, msg: Msg): string =>
  value === 'newest'
    ? msg(str`Newest, ${date}`, {
        id: 'salary.newest',
        desc: 'The placeholder is a month and year',
      })
    : msg(str`Guide, ${date}`, { id: 'salary.guide', desc: 'The placeholder is a month and year' });

/** The nation's median in an edition, as people write it. */
const medianOf = (edition: Edition, period: Period, format: Format): string =>
  writePay(payAt(nationalWages[edition], 50, period)!, period, format);

/** The nation's newest median, for who has an area before them and the guide's in mind; nowhere else is it needed. */
export const besideNation = (
  { own, period }: SalarySettings,
  { place }: Figures,
  msg: Msg,
  format: Format,
): string =>
  own || !place.area
    ? ''
    : `${besides(placeName(undefined, msg), may(nationalWages.newest, msg), msg)}: ${medianOf('newest', period, format)}`;
