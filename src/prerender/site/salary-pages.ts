/* What coders earn: a page for the nation, each state, and each area below. */
import { allMetros, allStates, type Area } from '../../facts/areas.js';
import type { Pay, Wages } from '../../facts/wage.js';
import { nationalWages } from '../../facts/wages.js';
import { parseMonth } from '../../i18n/month.js';
import { groupName } from '../../words/occupation-names.js';
import { NATION } from '../../words/place-settings.js';
import { placeName, statesByName } from '../../words/place.js';
import { msgFor } from '../../i18n/msg.js';
import { occupation } from './occupation-data.js';
import { pictureOf } from './picture.js';
import type { Links, SitePage } from './site-page.js';
import type { Speaking } from './speaking.js';

/** Without a code that of all states. */
const pathOf = (code: string): string => `salary/${code && `${code.toLowerCase()}/`}`;

type Named = readonly (readonly [code: string, name: string])[];

const linksTo = (title: string, places: Named): Links[] =>
  places.length
    ? [{ title, links: places.map(([code, words]) => ({ path: pathOf(code), words })) }]
    : [];

const sorted = (places: Named, { format }: Speaking): Named =>
  [...places].sort(([, a], [, b]) => format.compare(a, b));

/** The pages of the states, under a heading. */
export const stateLinks = (speaking: Speaking): Links[] =>
  linksTo(speaking.words.labels.states, sorted(statesByName(speaking.msg), speaking));

/** The nation's page is that of all states as well; then the states', then the areas' below. */
export function salaryPages(speaking: Speaking): SitePage[] {
  const { metros, msg, words } = speaking;
  const nation = salaryPage(speaking, NATION, placeName(undefined, msg), nationalWages.newest);
  const states = stateLinks(speaking);
  const all = [...allStates().values(), ...allMetros(metros).values()];
  return [
    {
      ...nation,
      path: 'salary/',
      title: words.titles.pay,
      widget: { name: 'salary', settings: {} },
      links: states,
    },
    { ...nation, canonical: 'salary/', links: linksTo('', [['', words.titles.pay]]) },
    ...all.map((area) => ({
      ...salaryPage(speaking, area.code, placeName(area, msg), area.wages),
      links: area.title ? widerLinks(area, speaking) : areaLinks(area, speaking),
    })),
  ];
}

function salaryPage(speaking: Speaking, code: string, place: string, wages: Wages): SitePage {
  const { words, msg } = speaking;
  return {
    path: pathOf(code),
    title: words.titles.payIn(place),
    isCards: true,
    description: description(speaking, place, wages),
    widget: { name: 'salary', settings: { area: code } },
    data: occupation(groupName(wages, msg), code, place, wages),
    picture: { name: code.toLowerCase(), svg: pictureOf(inEnglish(code, speaking), wages) },
  };
}

/** One picture of an area does for all languages. */
const inEnglish = (code: string, { metros }: Speaking): string =>
  placeName(allStates().get(code) ?? allMetros(metros).get(code), msgFor());

function description({ words, format, msg }: Speaking, place: string, wages: Wages): string {
  const { low, high } = eightInTen(wages);
  return words.descriptions.payOf({
    group: groupName(wages, msg),
    place,
    month: format.month(parseMonth(wages.asOf)!),
    median: format.money(wages.percentiles[50]),
    ...(low && high && { low: format.money(low), high: format.money(high) }),
  });
}

/** From the 10th to the 90th percentile; a limit is no figure. */
const eightInTen = ({ percentiles, topCoded = [] }: Pay) => ({
  low: percentiles[10],
  high: topCoded.includes(90) ? undefined : percentiles[90],
});

/** The areas in a state. */
function areaLinks({ code }: Area, speaking: Speaking): Links[] {
  const name = placeName(allStates().get(code), speaking.msg);
  return linksTo(speaking.words.labels.areasIn(name), areasIn(code, speaking));
}

function areasIn(state: string, { metros, msg }: Speaking): Named {
  return [...allMetros(metros).values()]
    .filter(({ states }) => states.includes(state))
    .map((area) => [area.code, placeName(area, msg)] as const)
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
}

/** The states of an area, and the nation. */
function widerLinks({ states }: Area, { msg, words }: Speaking): Links[] {
  const known = [...states.map((code) => allStates().get(code)), undefined];
  const places = known.map((area) => [area?.code ?? NATION, placeName(area, msg)] as const);
  return linksTo(words.labels.wider, places);
}
