import type { Percentile, Wages } from '../../facts/wages.js';
import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import { perYear, writeYearly, type Period } from './pay.js';
import type { Offer } from './salary-settings.js';

/** Where pay stands among what workers earn: below or above a percentile, or a share in percent. */
export interface Standing {
  readonly side: 'below' | 'above' | 'about';
  readonly share: number;
}

/**
 * The share of workers who earn less than a yearly pay, interpolated between the published percentiles
 * on either side; never beyond them, and never beyond one that is only a limit.
 */
export function standing(dollars: number, { percentiles, topCoded = [] }: Wages): Standing {
  const known = Object.entries(percentiles)
    .map(([name, pay]) => [Number(name) as Percentile, pay] as const)
    .filter(([percentile]) => !topCoded.includes(percentile));
  const under = known.filter(([, pay]) => pay <= dollars).at(-1);
  const over = known.find(([, pay]) => pay > dollars);
  if (!under) return { side: 'below', share: over?.[0] ?? 0 };
  if (over) {
    const part = (dollars - under[1]) / (over[1] - under[1]);
    return { side: 'about', share: under[0] + part * (over[0] - under[0]) };
  }
  return { side: dollars > under[1] ? 'above' : 'about', share: under[0] };
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
  const pay = yearly(offer).map((dollars) => writeYearly(dollars, period, format));
  const amount = pay.join(' – ');
  const [low, high] = yearly(offer).map((dollars) => standing(dollars, wages));
  return {
    label: msg(str`This job: ${amount}`, { id: 'salary.offer' }),
    sentence: high === undefined ? one(low!, name, msg) : range(low!, high, name, msg),
    basis: basis(wages, msg),
  };
}

/** What it was compared with; a page's own figures have no year of ours. */
function basis(wages: Wages, msg: Msg): string {
  if (wages.source === 'partner') {
    return msg('Compared with the figures on this card, estimated between them.', {
      id: 'salary.offer-basis-own',
    });
  }
  const year = wages.asOf.slice(0, 4);
  return msg(
    str`Compared with the figures of May ${year}, estimated between published percentiles.`,
    { id: 'salary.offer-basis' },
  );
}

function one({ side, share }: Standing, place: string, msg: Msg): string {
  const percent = Math.round(share);
  if (side === 'below' && percent === 10) {
    return msg(str`Pays less than nine in ten earn in ${place}: within the lowest tenth.`, {
      id: 'salary.offer-below',
      desc: 'The placeholder is a place, such as Texas or the United States',
    });
  }
  if (side === 'below') {
    return msg(str`Fewer than ${percent} of 100 earn so little in ${place}.`, {
      id: 'salary.offer-below-share',
    });
  }
  if (side === 'above' && percent === 90) {
    return msg(str`Pays more than nine in ten earn in ${place}.`, { id: 'salary.offer-above' });
  }
  if (side === 'above') {
    return msg(str`Pays more than at least ${percent} of 100 earn in ${place}.`, {
      id: 'salary.offer-above-share',
    });
  }
  return msg(str`Pays more than about ${percent} of 100 earn in ${place}.`, {
    id: 'salary.offer-share',
  });
}

/**
 * A range ends where it is known to: an end beyond the published figures is said as such. Two ends that
 * stand alike are said once.
 */
function range(low: Standing, high: Standing, place: string, msg: Msg): string {
  const [from, to] = [Math.round(low.share), Math.round(high.share)];
  if (low.side !== 'about' || high.side !== 'about' || from === to) {
    return [...new Set([one(low, place, msg), one(high, place, msg)])].join(' ');
  }
  return msg(str`Pays more than about ${from} to ${to} of 100 earn in ${place}.`, {
    id: 'salary.offer-range',
  });
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
