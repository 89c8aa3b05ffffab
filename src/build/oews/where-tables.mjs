/* Next year's zip-areas.csv and place-areas.csv: read, checked, and what they change. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readTable } from '../csv.mjs';
import { load } from '../tables.mjs';
import { Refused } from './refused.mjs';

const { placeKey } = await load('facts/places.ts');

/** The tables: their columns, their order, how a row is told from others, and what is wrong with it. */
const TABLES = {
  'zip-areas': {
    columns: ['zip', 'area'],
    placeOf: ({ zip }) => zip,
    keyOf: ({ zip }) => zip,
    problem: ({ zip }) => !/^\d{5}$/.test(zip) && `"${zip}" is not the five digits of a ZIP code`,
  },
  'place-areas': {
    columns: ['city', 'state', 'area'],
    placeOf: ({ city, state }) => `${state} ${city}`,
    keyOf: ({ city, state }) => `${placeKey(city)}, ${state}`,
    problem: ({ city, state }, { states }) =>
      (!placeKey(city) && `"${city}" is no name of a place`) ||
      (!states.has(state) &&
        `"${state}" is not a state that there are figures of, or were places of`),
  },
};

/** How many changes of a kind are named, before the rest is counted. */
const NAMED = 40;

const tableOf = (file) => basename(file).replace(/\.csv$/i, '');

/** Whether a file is one of these tables. */
export const isWhere = (file) => tableOf(file) in TABLES;

/** The tables that files hold, checked against the wages they lead to, and what a person should look at. */
export function whereTables(files, wages, folder) {
  if (!files.length) return { tables: {}, report: [] };
  const old = Object.fromEntries(
    Object.keys(TABLES).map((name) => [name, readTable(name, folder)]),
  );
  const known = {
    areas: new Set([...wages['metros-records'].map(({ area_code }) => area_code), ...areasOf(old)]),
    states: new Set([...wages['states-records'], ...old['place-areas']].map(({ state }) => state)),
  };
  const tables = Object.fromEntries(
    files.map((file) => [tableOf(file), checkedRows(file, TABLES[tableOf(file)], known)]),
  );
  unpublishedHaveStates({ ...old, ...tables }, wages);
  const report = Object.entries(tables).flatMap(([name, rows]) => changes(name, rows, old[name]));
  return { tables, report };
}

const areasOf = (tables) => Object.values(tables).flatMap((rows) => rows.map(({ area }) => area));

function checkedRows(file, { columns, placeOf, keyOf, problem }, known) {
  const rows = rowsOf(file, columns);
  const seen = new Map();
  rows.forEach((row, index) => {
    const at = `${basename(file)}, row ${index + 2}`;
    const key = keyOf(row);
    const wrong =
      problem(row, known) ||
      (!known.areas.has(row.area) &&
        `area "${row.area}" is not known: it has no wages, and was in no table before`) ||
      (seen.has(key) && `"${key}" stands in row ${seen.get(key)} already`);
    if (wrong) throw new Refused(`${at}: ${wrong}.`);
    seen.set(key, index + 2);
  });
  return rows.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

function rowsOf(file, columns) {
  const name = basename(file);
  const rows = readRows(file, name);
  const missing = columns.filter((column) => !(column in (rows[0] ?? {})));
  if (missing.length) throw new Refused(`${name}: no rows, or no column ${missing.join(', ')}.`);
  return rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column, row[column].trim()])),
  );
}

function readRows(file, name) {
  try {
    return parse(readFileSync(file, 'utf8'), { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    throw new Refused(`${name}: cannot be read (${error.message}).`);
  }
}

/** What has no published wages stands for its state, which only the places name. */
function unpublishedHaveStates(tables, wages) {
  const published = new Set(wages['metros-records'].map(({ area_code }) => area_code));
  const placed = new Set(tables['place-areas'].map(({ area }) => area));
  const lost = tables['zip-areas'].find(({ area }) => !published.has(area) && !placed.has(area));
  if (lost) {
    throw new Refused(
      `zip-areas.csv, ZIP ${lost.zip}: area ${lost.area} has no wages, and no place in place-areas.csv says its state.`,
    );
  }
}

/** How many rows there are, and which came, went or lead elsewhere. */
function changes(name, rows, before) {
  const { keyOf } = TABLES[name];
  const [now, old] = [rows, before].map(
    (list) => new Map(list.map((row) => [keyOf(row), row.area])),
  );
  const news = [...now].filter(([key]) => !old.has(key)).map(([key, area]) => `${key} (${area})`);
  const gone = [...old].filter(([key]) => !now.has(key)).map(([key, area]) => `${key} (${area})`);
  const moved = [...now]
    .filter(([key, area]) => old.has(key) && old.get(key) !== area)
    .map(([key, area]) => `${key} from ${old.get(key)} to ${area}`);
  return [
    `${name}: ${rows.length} rows, before ${before.length}`,
    ...listed(`${name}: new`, news),
    ...listed(`${name}: gone`, gone),
    ...listed(`${name}: moved`, moved),
  ];
}

const listed = (title, items) =>
  items.length
    ? [
        `${title}: ${items.length}: ${items.slice(0, NAMED).join('; ')}${items.length > NAMED ? '; and so on' : ''}`,
      ]
    : [];
