import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import { yearOf, type Figures } from './figures.js';
import { yearly } from './offer-amount.js';
import { ownName } from './own-figures.js';
import { writeYearly } from './pay.js';
import type { SalarySettings } from './salary-settings.js';
import { standing, type Standing } from './standing.js';
import { verdict } from './verdict.js';

/** An offer as the card shows it. */
export interface OfferView {
  readonly label: string;
  readonly sentence: string;
  /** How each end of it stands. */
  readonly ends: readonly Standing[];
  readonly basis: string;
}

/** Says how an offer stands among the figures on the card; there are none without one. */
export function offerView(
  { offer, own, period }: SalarySettings,
  { pay, place }: Figures,
  msg: Msg,
  format: Format,
): OfferView | undefined {
  if (!offer) return undefined;
  const offered = yearly(offer);
  const amount = offered.map((dollars) => writeYearly(dollars, period, format)).join(' – ');
  const ends = offered.map((dollars) => standing(dollars, pay));
  return {
    label: msg(str`This job: ${amount}`, { id: 'salary.offer' }),
    sentence: verdict(ends, own ? inTheseFigures(msg) : specialists(place, msg), msg),
    ends,
    basis: own ? ownBasis(ownName(own, msg), msg) : basis(yearOf(place.wages), msg),
  };
}

const inTheseFigures = (msg: Msg): string =>
  msg('people in these figures', {
    id: 'salary.whom-own',
    desc: 'Follows a number, such as “55 of 100”, and comes before “earn”',
  });

function specialists({ name, area }: Figures['place'], msg: Msg): string {
  const where = area
    ? name
    : msg('the United States', { id: 'salary.in-us', desc: 'As in “earn in the United States”' });
  return msg(str`medical records specialists in ${where}`, {
    id: 'salary.whom',
    desc: 'Follows a number, such as “55 of 100”, and comes before “earn”. The placeholder is a place',
  });
}

const basis = (year: string, msg: Msg): string =>
  msg(str`Compared with the figures of May ${year}, estimated between published percentiles.`, {
    id: 'salary.offer-basis',
  });

const ownBasis = (name: string, msg: Msg): string =>
  msg(str`Compared with these figures, estimated between them: ${name}.`, {
    id: 'salary.offer-basis-own',
    desc: 'The placeholder is the source and date of a page’s own figures',
  });
