import type { Percentile, Wages } from '../../guide/wages.js';
import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import { perYear, writePay } from './pay.js';
import type { Offer, Period } from './salary-settings.js';

/** Where pay stands among what workers earn: below or above what was published, or a share in percent. */
export type Standing = 'below' | 'above' | number;

/**
 * The share of workers who earn less than a yearly pay, interpolated between the published percentiles
 * on either side; never beyond them.
 */
export function standing(dollars: number, { percentiles }: Wages): Standing {
  const known = Object.entries(percentiles).map(([name, pay]) => [Number(name), pay] as const);
  const [lowest, highest] = [known[0]!, known.at(-1)!];
  if (dollars < lowest[1]) return 'below';
  if (dollars > highest[1]) return 'above';
  const under = known.filter(([, pay]) => pay <= dollars).at(-1)!;
  const over = known.find(([, pay]) => pay > dollars);
  if (!over) return under[0];
  return under[0] + ((dollars - under[1]) / (over[1] - under[1])) * (over[0] - under[0]);
}

/** An offer in US dollars a year. */
export const yearly = ({ low, high, period }: Offer): readonly number[] =>
  [low, high].flatMap((dollars) => (dollars === undefined ? [] : [dollars * perYear(period)]));

/** An offer as the card shows it. */
export interface OfferView {
  readonly label: string;
  readonly sentence: string;
  readonly basis: string;
}

/** Says how an offer stands in a place, always by the newest figures. */
export function offerView(
  offer: Offer,
  { name, wages }: { readonly name: string; readonly wages: Wages },
  period: Period,
  msg: Msg,
  format: Format,
): OfferView {
  const pay = yearly(offer).map((dollars) => writePay(dollars / perYear(period), period, format));
  const amount = pay.join(' – ');
  const [low, high] = yearly(offer).map((dollars) => standing(dollars, wages));
  const year = wages.asOf.slice(0, 4);
  return {
    label: msg(str`This job: ${amount}`, { id: 'salary.offer' }),
    sentence: high === undefined ? one(low!, name, msg) : range(low!, high, name, msg),
    basis: msg(
      str`Compared with the figures of May ${year}, estimated between published percentiles.`,
      {
        id: 'salary.offer-basis',
      },
    ),
  };
}

function one(share: Standing, place: string, msg: Msg): string {
  if (share === 'below') {
    return msg(str`Pays less than nine in ten earn in ${place}: within the lowest tenth.`, {
      id: 'salary.offer-below',
      desc: 'The placeholder is a place, such as Texas or United States',
    });
  }
  if (share === 'above') {
    return msg(str`Pays more than nine in ten earn in ${place}.`, { id: 'salary.offer-above' });
  }
  return msg(str`Pays more than about ${Math.round(share)} of 100 earn in ${place}.`, {
    id: 'salary.offer-share',
  });
}

/** A range ends where it is known to: an end beyond the published figures is said as such. */
function range(low: Standing, high: Standing, place: string, msg: Msg): string {
  if (typeof low !== 'number' || typeof high !== 'number') {
    return `${one(low, place, msg)} ${one(high, place, msg)}`;
  }
  return msg(
    str`Pays more than about ${Math.round(low)} to ${Math.round(high)} of 100 earn in ${place}.`,
    { id: 'salary.offer-range' },
  );
}

/** The ends of a scale that holds these percentiles and offers. */
export function scaleOf(wages: Wages, offers: readonly number[]): (dollars: number) => number {
  const pays = [...Object.values(wages.percentiles), ...offers];
  const [from, to] = [Math.min(...pays), Math.max(...pays)];
  return (dollars) => (to === from ? 50 : ((dollars - from) / (to - from)) * 100);
}

/** The percentiles that a graphic can draw. */
export const published = ({ percentiles }: Wages): readonly Percentile[] =>
  Object.keys(percentiles).map((name) => Number(name) as Percentile);
