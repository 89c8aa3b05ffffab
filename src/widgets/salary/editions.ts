import { nationalWages, type Edition } from '../../facts/wages.js';
import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import { may, type Figures } from './figures.js';
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
  /** What choosing it does, for those who listen, after what is seen; an offer is compared with the newest, and there is nothing to choose. */
  readonly label?: string;
}

const EDITIONS: readonly Edition[] = ['guide', 'newest'];

/** Both editions; none where the card shows a place, or a page's own figures: of those there is one. */
export function editions(
  { own, offer, period }: SalarySettings,
  { place, edition }: Figures,
  msg: Msg,
  format: Format,
): readonly EditionView[] {
  if (own || place.area) return [];
  return EDITIONS.map((value) => {
    const median = medianOf(value, period, format);
    const date = may(nationalWages[value], msg);
    const shown = value === edition;
    const label = !shown && !offer && showWords(value, msg);
    return { value, name: nameOf(value, date, msg), median, date, shown, ...(label && { label }) };
  });
}

const nameOf = (value: Edition, date: string, msg: Msg): string =>
  value === 'newest'
    ? msg(str`Newest, ${date}`, {
        id: 'salary.newest',
        desc: 'The placeholder is a month and year',
      })
    : msg(str`Guide, ${date}`, { id: 'salary.guide', desc: 'The placeholder is a month and year' });

/** Said beside the two, so that nobody reads a raise into them. */
export const groupsDiffer = (msg: Msg): string =>
  msg('Two different groups of workers: the difference is not a raise.', {
    id: 'salary.groups-differ',
  });

/** The nation's median in an edition, as people write it. */
const medianOf = (edition: Edition, period: Period, format: Format): string =>
  writePay(payAt(nationalWages[edition], 50, period)!, period, format);

const showWords = (value: Edition, msg: Msg): string =>
  value === 'newest'
    ? msg('Show the newest official figures', { id: 'salary.show-newest', desc: 'Button' })
    : msg('Show the guide’s figures', { id: 'salary.show-guide', desc: 'Button' });
