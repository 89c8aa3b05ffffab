import { isOn, oneOf, text, type Raw, type Warn } from '../../base/settings.js';
import { PATHS, type Path } from '../../facts/paths.js';
import type { Edition } from '../../facts/wages.js';
import type { Located } from '../../locate/located.js';
import { isArea, isMetroCode, readEdition } from '../../words/place-settings.js';
import { areaCode, readArea } from '../../words/written-area.js';
import { readOffer, type Offer } from './offer-amount.js';
import { PERIODS, type Period } from './pay.js';
import { ownFigures, type OwnAttributes, type OwnFigures } from './own-figures.js';

const MOST_COMPARED = 8;

/** A salary card's settings, all valid but for areas below the states: those are known once loaded. */
export interface SalarySettings {
  /** `US`, a state's code, or a code of 5 or 7 digits. */
  readonly area: string;
  readonly edition: Edition;
  readonly period: Period;
  readonly offer?: Offer | undefined;
  /** Areas to compare with; empty for related occupations; absent for no comparison. */
  readonly compare?: readonly string[];
  /** Never beside a page's own figures: they are of one place. */
  readonly picker: boolean;
  /** Where the visitor is going; empty while nobody has said. */
  readonly path: Path | '';
  readonly own?: OwnFigures;
  /** Where that is, and what there is to say of it. */
  readonly located: Located;
}

/** The attributes of a salary card as they arrive. */
export interface SalaryAttributes extends OwnAttributes {
  readonly area?: Raw;
  readonly edition?: Raw;
  readonly period?: Raw;
  readonly offer?: Raw;
  readonly offerMax?: Raw;
  readonly compare?: Raw;
  readonly picker?: Raw;
  readonly path?: Raw;
}

/**
 * Reads the attributes of a salary card; what cannot be used is reported and replaced. `paidBy` is the
 * period that the author wrote, which the offer is paid by, whatever period the card shows.
 */
export function salarySettings(
  given: SalaryAttributes,
  paidBy: Raw,
  page: string,
  warn: Warn,
): SalarySettings {
  const period = oneOf('period', given.period, PERIODS, 'year', warn);
  const offer = readOffer(given, oneOf('period', paidBy, PERIODS, 'year', warn), warn);
  const compare = readCompare(given.compare, warn);
  const own = ownFigures(given, page, warn);
  const area = readArea(given.area, warn);
  return {
    area,
    located: { area },
    edition: readEdition(given.edition, warn),
    period,
    picker: isOn(given.picker) && !own,
    path: oneOf('path', given.path, ['', ...PATHS], '', warn),
    ...(offer && { offer }),
    ...(compare && { compare }),
    ...(own && { own }),
  };
}

/** The settings at the place that was found; an offer that was written counts before a posting’s. */
export const settingsAt = (settings: SalarySettings, located: Located): SalarySettings => ({
  ...settings,
  located,
  area: located.area,
  offer: located.unjudged ? undefined : (settings.offer ?? located.offer),
});

function readCompare(value: Raw, warn: Warn): readonly string[] | undefined {
  if (isOn(value)) return [];
  const codes = text(value).split(/[,;]/).flatMap(writtenAreas).filter(Boolean);
  if (!codes.length || codes[0] === 'FALSE') return undefined;
  const unknown = codes.filter((code) => !isArea(code));
  if (unknown.length) warn(`compare: ${unknown.join(', ').slice(0, 40)} left out: no such area.`);
  const known = [...new Set(codes.filter(isArea))];
  const left = known.splice(MOST_COMPARED);
  if (left.length) warn(`compare: ${left.join(', ')} left out: ${MOST_COMPARED} areas at most.`);
  return known.length ? known : undefined;
}

/** A name, which may be of several words, or codes with spaces between. */
function writtenAreas(written: string): readonly string[] {
  const code = areaCode(written);
  return isArea(code) ? [code] : code.split(/\s+/);
}

/** Whether the table of areas below the states is needed. */
export const needsMetros = ({ area, compare = [] }: SalarySettings): boolean =>
  [area, ...compare].some(isMetroCode);
