/*
 * npm run data:import -- FILE…: next year's wages, ZIP codes and places. Reads the spreadsheets that a person
 * downloaded (national, state, MSA and BOS of one year; see CONTRIBUTING), and zip-areas.csv and place-areas.csv,
 * checks them, and only then rewrites the tables of src/facts/data and the modules made from them.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTable, writeTable } from '../csv.mjs';
import { root } from '../run.mjs';
import { check } from './check.mjs';
import { readWorkbook } from './read-workbook.mjs';
import { Refused } from './refused.mjs';
import { CODERS, isWhole, MANAGERS, metroRow, nationalRow, stateRow } from './rows.mjs';
import { isWhere, whereTables } from './where-tables.mjs';

const TABLES = ['national-by-year', 'states-records', 'states-managers', 'metros-records'];

/** AREA_TYPE: 1 the nation, 2 states, 3 territories, 4 metropolitan and 6 nonmetropolitan areas. */
const ofType = (rows, ...types) => rows.filter((row) => types.includes(row.AREA_TYPE));

const withMedian = (rows) => rows.filter(({ p50 }) => p50);

/** The tables that the files make out of the old ones. Throws `Refused` with the row and the reason. */
export async function tablesFrom(files, old) {
  const books = await Promise.all(files.map(readWorkbook));
  const years = new Set(books.map(({ year }) => year));
  if (years.size !== 1)
    throw new Refused(
      `The files are of ${[...years].sort().join(' and ') || 'no year'}: give those of one.`,
    );
  const [year] = years;
  const limit = books.map((book) => book.limit).find(Boolean);
  const rows = books.flatMap((book) => book.rows).filter(isWhole);
  const of = (code) => rows.filter((row) => row.OCC_CODE === code);
  const carried = new Set(old['national-by-year'].map((row) => row.occ_code));
  const nation = ofType(rows, '1').filter(({ OCC_CODE }) => carried.has(OCC_CODE));
  const earlier = old['national-by-year'].filter(({ period }) => period !== `May ${year}`);
  return {
    'national-by-year': [...earlier, ...nation.map((row) => nationalRow(row, year, limit))],
    'states-records': withMedian(ofType(of(CODERS), '2', '3').map((row) => stateRow(row, limit))),
    'states-managers': withMedian(
      ofType(of(MANAGERS), '2', '3').map((row) => stateRow(row, limit)),
    ),
    'metros-records': withMedian(ofType(of(CODERS), '4', '6').map((row) => metroRow(row, limit))),
  };
}

/** Imports files into a folder of tables; gives back what a person should look at. */
export async function importOews(files, folder = join(root, 'src/facts/data')) {
  if (!files.length) throw new Refused('Name the files: national, state, MSA and BOS of one year.');
  const old = Object.fromEntries(TABLES.map((name) => [name, readTable(name, folder)]));
  const books = files.filter((file) => !isWhere(file));
  const tables = books.length ? await tablesFrom(books, old) : {};
  const report = books.length ? check(tables, old) : [];
  const where = whereTables(files.filter(isWhere), { ...old, ...tables }, folder);
  for (const [name, rows] of Object.entries({ ...tables, ...where.tables })) {
    writeTable(name, rows, folder);
  }
  return [...report, ...where.report];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const report = await importOews(process.argv.slice(2));
    console.log(report.join('\n'));
    const { generate } = await import('../generate.mjs');
    await generate();
    console.log('\nThe tables are rewritten. Read the changes (git diff), then run npm test.');
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(`Refused, nothing was changed.\n${error.message}`);
    process.exitCode = 1;
  }
}
