/* Reads the spreadsheets of the Occupational Employment and Wage Statistics, as a person downloads them. */
import { basename } from 'node:path';
import readXlsxFile, { readSheetNames } from 'read-excel-file/node';
import { Refused } from './refused.mjs';

/** The columns that the import needs; 2019 writes them in lower case. */
const NEEDED = [
  'AREA',
  'AREA_TITLE',
  'AREA_TYPE',
  'NAICS',
  'OWN_CODE',
  'OCC_CODE',
  'OCC_TITLE',
  'O_GROUP',
];
const FIGURES = [
  'TOT_EMP',
  'A_MEAN',
  'H_MEDIAN',
  'A_PCT10',
  'A_PCT25',
  'A_MEDIAN',
  'A_PCT75',
  'A_PCT90',
];

/** The limit that `#` stands for, in dollars a year; it changes, so it is read from the file's notes. */
const LIMIT = /\$([\d,]+)(?:\.00)?\s+per\s+year/i;

const cellText = (cell) => (cell === null || cell === undefined ? '' : String(cell).trim());

/** The rows of the first sheet that has the columns, and the limit that any sheet's notes name. */
export async function readWorkbook(file) {
  const name = basename(file);
  let rows;
  let limit;
  for (const sheet of await sheetNames(file)) {
    const cells = await readXlsxFile(file, { sheet });
    rows ??= namedRows(cells, name);
    limit ??= limitIn(cells);
  }
  if (!rows)
    throw new Refused(`${name}: no sheet has the columns ${[...NEEDED, ...FIGURES].join(', ')}.`);
  return { name, year: yearOf(name), rows, limit };
}

async function sheetNames(file) {
  try {
    return await readSheetNames(file);
  } catch (error) {
    throw new Refused(`${basename(file)}: cannot be read as a spreadsheet (${error.message}).`);
  }
}

/** Rows by column name, with where they stand; undefined where the sheet is not the table. */
function namedRows([header = [], ...cells], file) {
  const columns = header.map((cell) => cellText(cell).toUpperCase());
  if (![...NEEDED, ...FIGURES].every((name) => columns.includes(name))) return undefined;
  return cells.map((row, index) => ({
    ...Object.fromEntries(columns.map((name, column) => [name, cellText(row[column])])),
    at: `${file}, row ${index + 2}`,
  }));
}

function limitIn(cells) {
  const found = LIMIT.exec(cells.flat().map(cellText).join('\n'));
  return found ? Number(found[1].replaceAll(',', '')) : undefined;
}

/** `state_M2025_dl.xlsx` is of May 2025. */
function yearOf(name) {
  const year = /M(20\d\d)/i.exec(name)?.[1];
  if (!year)
    throw new Refused(`${name}: the name does not say its year, as in state_M2025_dl.xlsx.`);
  return Number(year);
}
