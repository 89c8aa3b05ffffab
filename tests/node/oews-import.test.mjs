import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import writeXlsxFile from 'write-excel-file/node';
import { readTable } from '../../src/build/csv.mjs';
import { importOews } from '../../src/build/oews/import.mjs';

const data = fileURLToPath(new URL('../../src/facts/data/', import.meta.url));

const COLUMNS = [
  'AREA',
  'AREA_TITLE',
  'AREA_TYPE',
  'PRIM_STATE',
  'NAICS',
  'I_GROUP',
  'OWN_CODE',
  'OCC_CODE',
  'OCC_TITLE',
  'O_GROUP',
  'TOT_EMP',
  'H_MEAN',
  'A_MEAN',
  'H_MEDIAN',
  'A_PCT10',
  'A_PCT25',
  'A_MEDIAN',
  'A_PCT75',
  'A_PCT90',
];

const PERCENTILES = {
  A_PCT10: 'p10',
  A_PCT25: 'p25',
  A_MEDIAN: 'p50',
  A_PCT75: 'p75',
  A_PCT90: 'p90',
};

/** A row as it is published, from a row of our own tables. */
const published = (row, { type, code, title = 'Medical Records Specialists' }) => ({
  AREA: row.area_code,
  AREA_TITLE: row.area_title,
  AREA_TYPE: type,
  PRIM_STATE: row.state,
  NAICS: '000000',
  I_GROUP: 'cross-industry',
  OWN_CODE: '1235',
  OCC_CODE: code,
  OCC_TITLE: title,
  O_GROUP: 'detailed',
  TOT_EMP: row.employment || '**',
  H_MEAN: '25.00',
  A_MEAN: row.mean ?? '52000',
  H_MEDIAN: row.hourly_p50 || '24.59',
  ...Object.fromEntries(
    Object.entries(PERCENTILES).map(([column, name]) => [column, row[name] || '*']),
  ),
});

const NOTES = [
  ['Field', 'Description'],
  ['#', '# = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year'],
];

describe('npm run data:import', () => {
  let folder;
  let files;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'coder-widgets-oews-'))));
  after(() => rmSync(folder, { recursive: true }));

  /** Writes a workbook in the published layout: a data sheet and one of notes. */
  async function write(name, rows, columns = COLUMNS) {
    const cell = (value) => ({ type: String, value: String(value ?? '') });
    const sheet = (lines) => lines.map((line) => line.map(cell));
    const file = join(folder, name);
    const lines = [
      columns,
      ...rows.map((row) => columns.map((column) => row[column.toUpperCase()])),
    ];
    await writeXlsxFile([sheet(lines), sheet(NOTES)], {
      filePath: file,
      sheets: [name.split('_')[0], 'Field Descriptions'],
    });
    return file;
  }

  const row = (name, code) => readTable(name).find(({ area_code }) => area_code === code);

  /** Next year's files, made of this year's; `change` may alter the published rows of one. */
  async function nextYear(change = {}) {
    const nation = readTable('national-by-year')
      .filter(({ period }) => period === 'May 2025')
      .map((line) =>
        published(
          { ...line, area_code: '99', area_title: 'U.S.' },
          { type: '1', code: line.occ_code, title: line.occ_title },
        ),
      );
    const states = [
      ...readTable('states-records').map((line) =>
        published(line, {
          type: line.state === 'PR' || line.state === 'GU' ? '3' : '2',
          code: '29-2072',
        }),
      ),
      ...readTable('states-managers').map((line) =>
        published(line, { type: '2', code: '11-9111' }),
      ),
    ];
    const metros = [row('metros-records', '26420'), row('metros-records', '10180')].map((line) =>
      published(line, { type: '4', code: '29-2072' }),
    );
    const rural = [published(row('metros-records', '0100001'), { type: '6', code: '29-2072' })];
    const sets = { national: nation, state: states, MSA: metros, BOS: rural };
    for (const [name, alter] of Object.entries(change)) sets[name] = alter(sets[name]);
    const lower = COLUMNS.map((column) => column.toLowerCase());
    return Promise.all([
      write('national_M2026_dl.xlsx', sets.national),
      write('state_M2026_dl.xlsx', sets.state, lower),
      write('MSA_M2026_dl.xlsx', sets.MSA),
      write('BOS_M2026_dl.xlsx', sets.BOS),
    ]);
  }

  /** A folder of the tables as they are, to import into. */
  function tables() {
    const copy = mkdtempSync(join(folder, 'tables-'));
    cpSync(data, copy, { recursive: true });
    return copy;
  }

  /** Holds that an import is refused for this reason and changes nothing. */
  async function refuses(change, reason) {
    const copy = tables();
    await assert.rejects(importOews(await nextYear(change), copy), reason);
    for (const name of ['states-records', 'metros-records', 'national-by-year']) {
      assert.equal(
        readFileSync(join(copy, `${name}.csv`), 'utf8'),
        readFileSync(join(data, `${name}.csv`), 'utf8'),
      );
    }
  }

  const alter = (area, changes) => (rows) =>
    rows.map((line) =>
      line.AREA === area && line.OCC_CODE === '29-2072' ? { ...line, ...changes } : line,
    );

  test('rewrites the tables, with columns in any case', async () => {
    const copy = tables();
    const report = await importOews(await nextYear(), copy);
    assert.deepEqual(readTable('states-records', copy), readTable('states-records', data));
    const national = readTable('national-by-year', copy);
    const added = national.filter(({ period }) => period === 'May 2026');
    assert.equal(added.find(({ occ_code }) => occ_code === '29-2072').hourly_p50, '24.59');
    assert.equal(national.length, readTable('national-by-year').length + added.length);
    assert.deepEqual(
      readTable('metros-records', copy).map(({ area_code }) => area_code),
      ['26420', '10180', '0100001'],
    );
    assert.match(report.join('\n'), /states-records: 53 rows, before 53/);
  });

  test('reads every marker: withheld is absent, a limit is the file’s own', async () => {
    const copy = tables();
    const changed = alter('26420', { TOT_EMP: '**', A_PCT10: '*', A_PCT90: '#' });
    const withheld = alter('10180', {
      A_PCT10: '*',
      A_PCT25: '*',
      A_MEDIAN: '*',
      A_PCT75: '*',
      A_PCT90: '*',
    });
    await importOews(await nextYear({ MSA: (rows) => withheld(changed(rows)) }), copy);
    const [houston, ...others] = readTable('metros-records', copy);
    assert.deepEqual([houston.employment, houston.p10, houston.p90], ['', '', '239200+']);
    assert.deepEqual(
      others.map(({ area_code }) => area_code),
      ['0100001'],
      'a withheld area is left out',
    );
  });

  test('lists what changed by more than a quarter', async () => {
    const report = await importOews(
      await nextYear({ MSA: alter('26420', { A_MEDIAN: '65000', A_PCT75: '70000' }) }),
      tables(),
    );
    assert.match(report.join('\n'), /Houston.*the median went from 51250 to 65000 \(27 %\)/);
  });

  test('takes no other industry, owner or occupation', async () => {
    const copy = tables();
    const strange = (rows) => [
      ...rows,
      { ...rows[0], NAICS: '622000', A_MEDIAN: '1' },
      { ...rows[0], OWN_CODE: '5', A_MEDIAN: '1' },
      { ...rows[0], OCC_CODE: '29-1141', A_MEDIAN: '1' },
    ];
    await importOews(await nextYear({ state: strange }), copy);
    assert.equal(readTable('states-records', copy).length, 53);
  });

  test('refuses percentiles that fall, with the row', () =>
    refuses(
      { MSA: alter('26420', { A_PCT25: '90000' }) },
      /MSA_M2026_dl\.xlsx, row 2: A_MEDIAN \(51250\) is below/,
    ));

  test('refuses what is no figure, with the row', () =>
    refuses(
      { BOS: alter('0100001', { A_MEDIAN: 'n/a' }) },
      /BOS_M2026_dl\.xlsx, row 2: A_MEDIAN is "n\/a"/,
    ));

  test('refuses when a state is missing', () =>
    refuses(
      { state: (rows) => rows.filter(({ PRIM_STATE }) => PRIM_STATE !== 'TX') },
      /States without a median: TX/,
    ));

  test('refuses a nation that does not match its states', () =>
    refuses({ national: alter('99', { TOT_EMP: '400000' }) }, /The states’ jobs add up to/));

  test('refuses files of two years, of no year, of no table, and none at all', async () => {
    files = await nextYear();
    const other = await write('state_M2024_dl.xlsx', []);
    const unnamed = await write('wages.xlsx', []);
    await assert.rejects(importOews([...files, other], tables()), /of 2024 and 2026/);
    await assert.rejects(importOews([unnamed], tables()), /does not say its year/);
    const empty = await write('state_M2026_dl.xlsx', [], ['AREA']);
    await assert.rejects(importOews([empty], tables()), /no sheet has the columns/);
    await assert.rejects(importOews([], tables()), /Name the files/);
    await assert.rejects(
      importOews([join(data, 'states-records.csv')], tables()),
      /cannot be read as a spreadsheet/,
    );
  });

  test('refuses when one of the four files is missing', async () => {
    const [national, state, msa] = await nextYear();
    await assert.rejects(importOews([national, state, msa], tables()), /the BOS file is missing/);
  });
});
