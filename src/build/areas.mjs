/*
 * Makes the modules of src/guide/generated from the wage tables. Pay is published in tens of dollars:
 * a row holds the tens of the lowest percentile, then the steps up to each next one. An empty field is a
 * figure that was withheld; a plus behind a figure says "at least".
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PERCENTILES, readTable } from './csv.mjs';
import { root } from './run.mjs';

const folder = join(root, 'src/guide/generated');

const HEADER = '/* Made by src/build/areas.mjs from src/guide/data; do not edit. */\n';

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

/** States, `CODE steps;manager's median`, in the order of their names in the message `salary.states`. */
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

/** Median pay of related occupations in the years of both editions. */
export function occupationsModule() {
  const rows = readTable('national-by-year');
  const median = (code, period) =>
    Number(rows.find((row) => row.occ_code === code && row.period === period)?.p50) || undefined;
  const codes = ['29-9098', '29-9021', '29-9093', '31-9094', '43-3021', '43-6013'];
  const medians = codes.map((code) => {
    const known = { guide: median(code, 'May 2020'), newest: median(code, 'May 2025') };
    return [code, JSON.parse(JSON.stringify(known))];
  });
  return `${HEADER}export const relatedMedians = ${JSON.stringify(Object.fromEntries(medians), null, 2)} as const;\n`;
}

/** Writes every module. */
export async function makeAreas() {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'states.ts'), statesModule());
  await writeFile(join(folder, 'metros.ts'), metrosModule());
  await writeFile(join(folder, 'occupations.ts'), occupationsModule());
}
