import { allMetros, allStates, STATE_CODES, type Area } from '../facts/areas.js';
import { nationalWages, type Edition, type Wages } from '../facts/wages.js';
import { str, type Msg } from '../i18n/msg.js';
import { NATION } from './place-settings.js';

/** The table of areas below the states; undefined where it is not needed, or could not be loaded. */
export type MetroTable = string | undefined;

/** An area by its code; nothing where there is none, or its table could not be had. */
export const findArea = (code: string, metros: MetroTable): Area | undefined =>
  allStates().get(code) ?? (metros ? allMetros(metros).get(code) : undefined);

/** Says a message as the source has it. */
export const inEnglish = ((text: string) => text) as Msg;

/** The names of the states and territories, in the order of the table. */
export const stateNames = (msg: Msg): readonly string[] =>
  msg(
    'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Guam|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming',
    {
      id: 'salary.states',
      desc: 'Names between bars, in exactly this order; none may be left out',
    },
  ).split('|');

/** The states by code and name. */
export function statesByName(msg: Msg): (readonly [code: string, name: string])[] {
  const names = stateNames(msg);
  return STATE_CODES.map((code, index) => [code, names[index] ?? code] as const).filter(([code]) =>
    allStates().has(code),
  );
}

/** What a place is called. */
export function placeName(area: Area | undefined, msg: Msg): string {
  if (!area) return msg('United States', { id: 'salary.us' });
  const { code, title, nonmetropolitan } = area;
  if (!title) return statesByName(msg).find(([state]) => state === code)?.[1] ?? code;
  return nonmetropolitan
    ? msg(str`${title} (nonmetropolitan area)`, { id: 'salary.nonmetro' })
    : title;
}

/** Whose pay a card shows. */
export interface Place {
  readonly name: string;
  readonly wages: Wages;
  /** The nation stands in for an area that there are no figures of. */
  readonly missing: boolean;
  readonly area?: Area;
}

/** The place for a code; the nation where there is none. Areas exist in the newest edition only. */
export function placeFor(code: string, edition: Edition, metros: MetroTable, msg: Msg): Place {
  const area = findArea(code, metros);
  return {
    name: placeName(area, msg),
    wages: area?.wages ?? nationalWages[edition],
    missing: !area && code !== NATION,
    ...(area && { area }),
  };
}

/** Says that the nation stands in for something that there are no figures of. */
export const missingNote = (asked: string, msg: Msg): string =>
  msg(str`There are no figures for “${asked.slice(0, 40)}”; these are for the United States.`, {
    id: 'salary.missing',
    desc: 'The placeholder is the code of an area, a ZIP code or a city',
  });

/** Says that the nation stands in for what was written: there may well be figures of what was meant. */
export const unreadNote = (written: string, msg: Msg): string =>
  msg(str`“${written.slice(0, 40)}” was not understood; these figures are for the United States.`, {
    id: 'salary.unread-area',
    desc: 'The placeholder is what stands in place of the code of an area',
  });
