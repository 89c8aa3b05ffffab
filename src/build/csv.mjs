/* The project's wage tables (src/facts/data), read and written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { root } from './run.mjs';

const folder = join(root, 'src/facts/data');

/** The percentiles of a table, as its columns name them. */
export const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'];

/** A table as rows by column; every cell is text, so that codes keep their zeros. */
export const readTable = (name, from = folder) =>
  parse(readFileSync(join(from, `${name}.csv`), 'utf8'), { columns: true });

/** A table as the text of its file. */
export const tableText = (rows) => stringify(rows, { header: true });

/** Writes a table. */
export const writeTable = (name, rows, to = folder) =>
  writeFileSync(join(to, `${name}.csv`), tableText(rows));
