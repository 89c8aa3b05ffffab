import { percent } from '../../base/percent.js';
import { relatedPay } from '../../facts/occupations.js';
import { nationalWages, type Edition } from '../../facts/wages.js';
import { str, type Msg } from '../../i18n/msg.js';
import { groupName, occupationNames } from '../../words/occupation-names.js';
import { NATION } from '../../words/place-settings.js';
import { findArea, placeName, type MetroTable, type Place } from '../../words/place.js';
import { yearOf, type Figures } from './figures.js';
import { ownName } from './own-figures.js';
import { writeYearly } from './pay.js';
import type { SalaryContext } from './salary-context.js';
import type { SalarySettings } from './salary-settings.js';

/** One bar: whose median, how much, and how long (0 to 100, from nothing to the highest). */
export interface Bar {
  readonly name: string;
  readonly pay: string;
  readonly length: number;
  /** What this card is about, what it is compared with, or what the page states, which is not official. */
  readonly kind: 'own' | 'other' | 'stated';
}

export interface ComparisonView {
  /** Says what varies from bar to bar, and what does not. */
  readonly title: string;
  readonly bars: readonly Bar[];
}

interface Row {
  readonly name: string;
  readonly dollars: number;
  readonly kind: Bar['kind'];
}

/**
 * Medians on one scale that starts at nothing, in which one thing varies: the occupation, in the nation,
 * or the place, for one occupation, the best paid first. A page's own median is a bar of its own.
 */
export function comparison(
  { compare = [], own, period }: SalarySettings,
  { place, edition }: Figures,
  { metros, msg, format }: SalaryContext,
): ComparisonView {
  const { title, rows } = compare.length
    ? amongPlaces(place, compare, metros, msg)
    : amongOccupations(edition, msg);
  const all = (own ? [stated(own, msg), ...rows.map(asOther)] : [...rows]).sort(
    (a, b) => b.dollars - a.dollars,
  );
  const most = Math.max(...all.map(({ dollars }) => dollars));
  return {
    title,
    bars: all.map(({ name, dollars, kind }) => ({
      name,
      kind,
      pay: writeYearly(dollars, period, format),
      length: percent(dollars / most),
    })),
  };
}

const stated = (own: NonNullable<SalarySettings['own']>, msg: Msg): Row => ({
  name: ownName(own, msg),
  dollars: own.pay.percentiles[50],
  kind: 'stated',
});

const asOther = (row: Row): Row => ({ ...row, kind: 'other' });

/** Places exist in the newest edition only. */
function amongPlaces(place: Place, codes: readonly string[], metros: MetroTable, msg: Msg) {
  const year = yearOf(nationalWages.newest);
  const mine = place.area?.code ?? NATION;
  const others = codes.filter((code) => code !== mine);
  return {
    title: msg(str`Median pay of medical records specialists by place, May ${year}`, {
      id: 'salary.compare-places',
      desc: 'Heading of a chart',
    }),
    rows: [
      ...placeRow(mine, 'own', metros, msg),
      ...others.flatMap((code) => placeRow(code, 'other', metros, msg)),
    ],
  };
}

function placeRow(code: string, kind: Row['kind'], metros: MetroTable, msg: Msg): Row[] {
  const area = findArea(code, metros);
  if (!area && code !== NATION) return [];
  const { percentiles } = area?.wages ?? nationalWages.newest;
  return [{ name: placeName(area, msg), dollars: percentiles[50], kind }];
}

/** All of one year, and all of the nation. */
function amongOccupations(edition: Edition, msg: Msg) {
  const wages = nationalWages[edition];
  const names = occupationNames(msg);
  const coders: Row = { name: groupName(wages, msg), dollars: wages.percentiles[50], kind: 'own' };
  return {
    title: msg(str`Median pay by occupation in the United States, May ${yearOf(wages)}`, {
      id: 'salary.compare-occupations',
      desc: 'Heading of a chart',
    }),
    rows: [
      coders,
      ...relatedPay(edition).map(([code, dollars]): Row => ({
        name: names[code],
        dollars,
        kind: 'other',
      })),
    ],
  };
}
