/* Which area's pay the name of a place stands for (src/build/where.mjs makes the tables, one for each state). */

/** A place as it is called, and what is shown for it: an area's code, its state's, or `US`. */
export interface NamedPlace {
  readonly name: string;
  readonly area: string;
}

/** What is written in several ways: Saint Louis, St. Louis. */
const SHORT: Readonly<Record<string, string>> = {
  saint: 'st',
  sainte: 'ste',
  fort: 'ft',
  mount: 'mt',
};

/** A place's name for comparing: its letters alone, without accents and in lower case. */
export const placeKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[a-z]+/g, (word) => SHORT[word] ?? word)
    .replace(/[^a-z]/g, '');

const read = new Map<string, ReadonlyMap<string, NamedPlace>>();

/** The places of a state by `placeKey`, read from the table that is loaded on demand. */
export function allPlaces(table: string): ReadonlyMap<string, NamedPlace> {
  const known = read.get(table);
  if (known) return known;
  const places = new Map(table.split('\n').flatMap(readLine));
  read.set(table, places);
  return places;
}

function readLine(line: string): [string, NamedPlace][] {
  const [area = '', ...names] = line.split(';');
  return names.map((name) => [placeKey(name), { name, area }]);
}
