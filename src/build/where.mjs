/*
 * Makes the modules that lead from a ZIP code or a place's name to the area whose pay a card shows. An area without
 * published figures stands for its state, and for the nation where the state has none either.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTable } from './csv.mjs';
import { root } from './run.mjs';

const folder = join(root, 'src/facts/generated');
const HEADER = '/* Made by src/build/where.mjs from src/facts/data; do not edit. */\n';
const NATION = 'US';

/** What a card shows for an area. */
export function shownFor() {
  const published = new Set(readTable('metros-records').map(({ area_code }) => area_code));
  const states = new Set(readTable('states-records').map(({ state }) => state));
  const stateOf = new Map(readTable('place-areas').map(({ area, state }) => [area, state]));
  return (area) => {
    if (published.has(area)) return area;
    return states.has(stateOf.get(area)) ? stateOf.get(area) : NATION;
  };
}

/** A number as the packed table has it: a digit of base 36, after capitals for what it carries. */
function digits(number) {
  let text = (number % 36).toString(36);
  for (let rest = Math.floor(number / 36); rest; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

const line = (numbers) => numbers.map(digits).join('');

/** Runs of the same: what each is of, and how long it is. */
function runs(items) {
  const found = [];
  for (const item of items) {
    if (found.at(-1)?.item === item) found.at(-1).length++;
    else found.push({ item, length: 1 });
  }
  return found;
}

/**
 * Every ZIP code with what is shown for it, as five lines that src/facts/zips.ts reads: the codes of areas in the
 * order of their first ZIP; how many numbers that are no ZIP stand before each row of ZIPs, and how many are in the
 * row; then, over all ZIPs, the runs of one area: how many others were met since it was, and its length.
 */
export function packedZips(rows, shown) {
  const isZip = new Set(rows.map(({ zip }) => Number(zip)));
  const numbers = [...Array(Number(rows.at(-1).zip) + 1).keys()];
  const stretches = runs(numbers.map((number) => isZip.has(number)));
  const stretch = (kind) =>
    stretches.filter(({ item }) => item === kind).map(({ length }) => length);
  const met = [];
  const codes = [];
  const areas = runs(rows.map(({ area }) => shown(area))).map(({ item, length }) => {
    const since = met.indexOf(item);
    if (since < 0) codes.push(item);
    else met.splice(since, 1);
    met.unshift(item);
    // The one just met is never met again at once: its place says that an area is new.
    return { since: Math.max(since, 0), length };
  });
  return [
    codes.join(' '),
    line(stretch(false)),
    line(stretch(true)),
    line(areas.map(({ since }) => since)),
    line(areas.map(({ length }) => length)),
  ].join('\n');
}

/** Small words inside a name, which is published in capitals. */
const SMALL = /(?<=\S )(and|at|by|de|del|in|of|on|the)\b/gi;

/** A place's name as people write it: `MC LEAN` is McLean. */
export const placeName = (published) =>
  published
    .toLowerCase()
    .replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/\bMc ([A-Z])/g, 'Mc$1')
    .replace(/\bO ([A-Z])/g, 'O’$1')
    .replace(/ D ([A-Z])/g, ' d’$1')
    .replace(SMALL, (word) => word.toLowerCase());

/** The places of a state, a line for what is shown: its code, then the names. */
export function placesOf(rows, shown) {
  const lines = new Map();
  for (const { city, area } of rows) {
    const code = shown(area);
    lines.set(code, [...(lines.get(code) ?? [code]), placeName(city)]);
  }
  return [...lines.values()].map((line) => line.join(';')).join('\n');
}

const constant = (name, value) => `${HEADER}export const ${name} = \`${value}\`;\n`;

/** The states, and territories, that there are places of. */
export const placeStates = () =>
  [...new Set(readTable('place-areas').map(({ state }) => state))].sort();

/** How the npm build imports the places of each state. */
const filesModule = () => `${HEADER}import type { PartFiles } from '../../embed/lazy.js';

export const files: PartFiles = {
${placeStates()
  .map(
    (state) =>
      `  'areas/places/${state}': () => import('../../facts/generated/places/${state}.js'),`,
  )
  .join('\n')}
};
`;

/** Writes every module. */
export async function makeWhere() {
  await mkdir(join(root, 'src/locate/generated'), { recursive: true });
  await writeFile(join(root, 'src/locate/generated/places.files.ts'), filesModule());
  await rm(join(folder, 'places'), { recursive: true, force: true });
  await mkdir(join(folder, 'places'), { recursive: true });
  const shown = shownFor();
  const zips = packedZips(readTable('zip-areas'), shown);
  await writeFile(join(folder, 'zips.ts'), constant('zips', zips));
  const places = readTable('place-areas');
  for (const state of placeStates()) {
    const rows = places.filter((row) => row.state === state);
    await writeFile(join(folder, `places/${state}.ts`), constant('places', placesOf(rows, shown)));
  }
}
