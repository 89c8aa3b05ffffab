/*
 * Makes the modules of src/facts/generated from the wage tables. Pay is published in tens of dollars:
 * a row holds the tens of the lowest percentile, then the steps up to each next one. An empty field is a
 * figure that was withheld; a plus behind a figure says "at least".
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PERCENTILES, readTable } from './csv.mjs';
import { root } from './run.mjs';

const folder = join(root, 'src/facts/generated');

const HEADER = '/* Made by src/build/areas.mjs from src/facts/data; do not edit. */\n';

/** The percentiles of a row as steps: `3025 591 765 823 1269`. */
export function steps(row) {
  let last = 0;
  return PERCENTILES.map((name) => {
    if (!row[name]) return '';
    const tens = Number(row[name].replace('+', '')) / 10;
    const step = tens - last;
    last = tens;
    return `${step}${row[name].endsWith('+') ? '+' : ''}`;
  }).join(' ');
}

const NONMETRO = ' nonmetropolitan area';

/** States, `CODE steps;manager's median`. */
export function statesModule() {
  const managers = new Map(readTable('states-managers').map((row) => [row.state, row.p50]));
  const tens = (dollars) => (dollars ? `${Number(dollars.replace('+', '')) / 10}` : '');
  const lines = readTable('states-records')
    .sort((a, b) => a.area_title.localeCompare(b.area_title, 'en'))
    .map((row) => `${row.state} ${steps(row)};${tens(managers.get(row.state))}`);
  return `${HEADER}export const states = \`${lines.join('\n')}\`;\n`;
}

/** Areas below the states, `code;name;states;steps`; a nonmetropolitan area has no "metro" states in its name. */
export function metrosModule() {
  const stateOf = new Map(readTable('states-records').map((row) => [row.area_code, row.state]));
  const lines = readTable('metros-records').map((row) => {
    const rural = row.area_type === 'nonmetro';
    const name = rural ? row.area_title.replace(NONMETRO, '') : row.area_title;
    const state = rural ? stateOf.get(row.area_code.slice(0, 2)) : '';
    return `${row.area_code};${name};${state};${steps(row)}`;
  });
  return `${HEADER}export const metros = \`${lines.join('\n')}\`;\n`;
}

const yearOf = ({ period }) => Number(period.replace('May ', ''));
const GUIDE_YEAR = 2020;

/** The newest year that the national table has. */
export const newestYear = (rows) => Math.max(...rows.map(yearOf));

/** The nation in the newest year: coders' group and managers, and the medians of related occupations. */
export function nationalModule() {
  const rows = readTable('national-by-year');
  const newest = newestYear(rows);
  const find = (code, year) => rows.find((row) => row.occ_code === code && yearOf(row) === year);
  const median = (code, year) => Number(find(code, year)?.p50) || undefined;
  const records = find('29-2072', newest);
  const related = ['29-9098', '29-9021', '29-9093', '31-9094', '43-3021', '43-6013'].map((code) => [
    code,
    { guide: median(code, GUIDE_YEAR), newest: median(code, newest) },
  ]);
  const constants = {
    asOf: `${newest}-05`,
    records: steps(records),
    managers: steps(find('11-9111', newest)),
    hourlyMedian: Number(records.hourly_p50) || null,
    mean: Number(records.mean),
    jobs: Number(records.employment),
    relatedMedians: Object.fromEntries(related),
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`,
  );
  return HEADER + lines.join('').replace('null as const', 'undefined');
}

/** Writes every module. */
export async function makeAreas() {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'states.ts'), statesModule());
  await writeFile(join(folder, 'metros.ts'), metrosModule());
  await writeFile(join(folder, 'national.ts'), nationalModule());
}
