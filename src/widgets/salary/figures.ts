import type { Edition, Pay } from '../../facts/wages.js';
import { str, type Msg } from '../../i18n/msg.js';
import { findArea, placeFor, type Place } from '../../words/place.js';
import type { SalaryContext } from './salary-context.js';
import type { SalarySettings } from './salary-settings.js';

/** What a card shows: the pay, and the place and edition of the official figures on it. */
export interface Figures {
  /** The page's own, else the place's. */
  readonly pay: Pay;
  readonly place: Place;
  readonly edition: Edition;
}

/**
 * The figures for the settings. The guide's are the nation's, and old: an area, an offer, a comparison of
 * areas and a page's own figures all stand beside the newest, never beside two years at once.
 */
export function figuresFor(settings: SalarySettings, { metros, msg }: SalaryContext): Figures {
  const { own, area } = settings;
  const newest = own || newestOnly(settings) || findArea(area, metros);
  const edition = newest ? 'newest' : settings.edition;
  const place = placeFor(area, edition, metros, msg);
  return { pay: own?.pay ?? place.wages, place, edition };
}

/** Whether the card shows something that there are only the newest figures for, whatever edition is asked for. */
export const newestOnly = ({ offer, compare }: SalarySettings): boolean =>
  Boolean(offer || compare?.length);

/** The year that a figure is of. */
export const yearOf = ({ asOf }: { readonly asOf: string }): string => asOf.slice(0, 4);

/** The month that official figures are of. */
export const may = (figure: { readonly asOf: string }, msg: Msg): string =>
  msg(str`May ${yearOf(figure)}`, { id: 'salary.may', desc: 'The placeholder is a year' });
