import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readTable, tableText } from '../../src/build/csv.mjs';
import { importOews } from '../../src/build/oews/import.mjs';

const data = fileURLToPath(new URL('../../src/facts/data/', import.meta.url));
const NAMES = ['zip-areas', 'place-areas'];

describe('npm run data:import of ZIP codes and places', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'coder-widgets-where-'))));
  after(() => rmSync(folder, { recursive: true }));

  /** A table of next year, made of this year's. */
  function nextYear(name, change = (rows) => rows) {
    const file = join(mkdtempSync(join(folder, 'next-')), `${name}.csv`);
    writeFileSync(file, tableText(change(readTable(name))));
    return file;
  }

  function tables() {
    const copy = mkdtempSync(join(folder, 'tables-'));
    cpSync(data, copy, { recursive: true });
    return copy;
  }

  const same = (copy, name) =>
    readFileSync(join(copy, `${name}.csv`), 'utf8') ===
    readFileSync(join(data, `${name}.csv`), 'utf8');

  test('takes the tables as they are, and lists no change', async () => {
    const copy = tables();
    const report = await importOews(
      NAMES.map((name) => nextYear(name)),
      copy,
    );
    assert.deepEqual(report, [
      'zip-areas: 39556 rows, before 39556',
      'place-areas: 28610 rows, before 28610',
    ]);
    for (const name of NAMES) assert.deepEqual(readTable(name, copy), readTable(name, data));
  });

  test('lists what is new, gone and moved', async () => {
    const copy = tables();
    const zips = nextYear('zip-areas', (rows) => [
      ...rows
        .filter(({ zip }) => zip !== '77002')
        .map((row) => (row.zip === '10001' ? { ...row, area: '26420' } : row)),
      { zip: '00001', area: '26420' },
    ]);
    const places = nextYear('place-areas', (rows) => [
      ...rows.filter(({ city }) => city !== 'ADAK'),
      { city: 'St. Nowhere', state: 'TX', area: '26420' },
    ]);
    const report = (await importOews([zips, places], copy)).join('\n');
    assert.match(report, /zip-areas: new: 1: 00001 \(26420\)/);
    assert.match(report, /zip-areas: gone: 1: 77002 \(26420\)/);
    assert.match(report, /zip-areas: moved: 1: 10001 from 35620 to 26420/);
    assert.match(report, /place-areas: new: 1: stnowhere, TX/);
    assert.match(report, /place-areas: gone: 1: adak, AK/);
    assert.equal(readTable('zip-areas', copy)[0].zip, '00001');
  });

  const add = (row) => (rows) => [...rows, row];
  for (const [what, name, change, reason] of [
    [
      'a ZIP twice',
      'zip-areas',
      add({ zip: '77002', area: '26420' }),
      /row 39558: "77002" stands in row \d+ already/,
    ],
    [
      'an unknown area',
      'zip-areas',
      add({ zip: '00001', area: '99999' }),
      /row 39558: area "99999" is not known/,
    ],
    [
      'a ZIP that lost its zero',
      'zip-areas',
      add({ zip: '2108', area: '14460' }),
      /row 39558: "2108" is not the five digits/,
    ],
    ['no rows', 'zip-areas', () => [], /zip-areas.csv: no rows, or no column zip, area/],
    [
      'other columns',
      'place-areas',
      (rows) => rows.map(({ city, area }) => ({ city, area })),
      /no column state/,
    ],
    [
      'a place twice',
      'place-areas',
      add({ city: 'Mc-Lean', state: 'VA', area: '47900' }),
      /row 28612: "mclean, VA" stands in row/,
    ],
    [
      'an unknown state',
      'place-areas',
      add({ city: 'Toronto', state: 'ON', area: '47900' }),
      /row 28612: "ON" is not a state/,
    ],
    [
      'an area of a place that is not known',
      'place-areas',
      add({ city: 'Nowhere', state: 'TX', area: '1' }),
      /row 28612: area "1"/,
    ],
    [
      'an area without wages that no place names',
      'place-areas',
      (rows) => rows.filter(({ area }) => area !== '40340'),
      /ZIP 55901: area 40340 has no wages|area 40340 has no wages/,
    ],
  ]) {
    test(`refuses ${what}, and changes nothing`, async () => {
      const copy = tables();
      await assert.rejects(importOews([nextYear(name, change)], copy), reason);
      for (const each of NAMES) assert.ok(same(copy, each), each);
    });
  }
});
