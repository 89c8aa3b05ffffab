import { relatedPay } from '../../facts/occupations.js';
import { nationalWages, type Edition } from '../../facts/wages.js';
import { str, type Msg } from '../../i18n/msg.js';
import { managementPay } from '../../words/management-pay.js';
import { groupName, occupationNames } from '../../words/occupation-names.js';
import { NATION } from '../../words/place-settings.js';
import { findArea, placeName, type Place } from '../../words/place.js';
import { writeYearly } from './pay.js';
import type { SalaryContext } from './salary-context.js';
import type { SalarySettings } from './salary-settings.js';

/** One bar: whose median, how much, and how long (0 to 100, from nothing to the highest). */
export interface Bar {
  readonly name: string;
  readonly pay: string;
  readonly length: number;
  /** This card's own, or the step up. */
  readonly kind: 'own' | 'other' | 'step';
}

export interface ComparisonView {
  readonly title: string;
  readonly bars: readonly Bar[];
}

interface Row {
  readonly name: string;
  readonly dollars: number;
  readonly kind: Bar['kind'];
}

/**
 * Median pay of related occupations, or of other areas, on one scale that starts at nothing, and the
 * step up to management. All of one year: areas exist in the newest edition only.
 */
export function comparison(
  settings: SalarySettings,
  place: Place,
  { metros, msg, format }: SalaryContext,
): ComparisonView {
  const { compare = [], own } = settings;
  const amongPlaces = compare.length > 0;
  const edition: Edition = amongPlaces || place.area ? 'newest' : settings.edition;
  const others = amongPlaces
    ? areaRows(
        compare.filter((code) => code !== settings.area),
        metros,
        msg,
      )
    : occupationRows(edition, msg);
  const mine = amongPlaces ? ownPlace(place) : ownOccupation(edition, msg);
  const ownMedian = own?.wages.percentiles[50] ?? mine.dollars;
  const rows: Row[] = [
    { ...mine, dollars: ownMedian },
    ...others,
    step(place, edition, settings.path, msg),
  ];
  const most = Math.max(...rows.map(({ dollars }) => dollars));
  const year = nationalWages[edition].asOf.slice(0, 4);
  return {
    title: msg(str`Median pay compared, May ${year}`, { id: 'salary.compare', desc: 'Heading' }),
    bars: rows.map(({ name, dollars, kind }) => ({
      name,
      kind,
      pay: writeYearly(dollars, settings.period, format),
      length: (dollars / most) * 100,
    })),
  };
}

/** Among places, the card's own. */
const ownPlace = ({ name, area }: Place): Row => ({
  name,
  dollars: (area?.wages ?? nationalWages.newest).percentiles[50],
  kind: 'own',
});

/** Among occupations, which are national, the nation's coders. */
const ownOccupation = (edition: Edition, msg: Msg): Row => ({
  name: groupName(nationalWages[edition], msg),
  dollars: nationalWages[edition].percentiles[50],
  kind: 'own',
});

const areaRows = (codes: readonly string[], metros: SalaryContext['metros'], msg: Msg): Row[] =>
  codes.flatMap((code): Row[] => {
    const area = findArea(code, metros);
    if (!area && code !== NATION) return [];
    const wages = area?.wages ?? nationalWages.newest;
    return [{ name: placeName(area, msg), dollars: wages.percentiles[50], kind: 'other' }];
  });

function occupationRows(edition: Edition, msg: Msg): Row[] {
  const names = occupationNames(msg);
  return relatedPay(edition).map(([code, dollars]) => ({
    name: names[code],
    dollars,
    kind: 'other',
  }));
}

/** The step up; for a visitor on the path that leads there it is said so. */
function step(place: Place, edition: Edition, path: SalarySettings['path'], msg: Msg): Row {
  const { dollars, where } = managementPay(place, edition, msg);
  const name =
    path === 'bachelor'
      ? msg(
          str`Where your bachelor’s path can lead: medical and health services managers (${where})`,
          {
            id: 'salary.step-yours',
            desc: 'The placeholder is a place, such as Texas or United States',
          },
        )
      : msg(
          str`A step up: medical and health services managers, usually with a bachelor’s (${where})`,
          {
            id: 'salary.step',
            desc: 'The placeholder is a place, such as Texas or United States',
          },
        );
  return { name, dollars, kind: 'step' };
}
