/* Every ZIP code and every place of the tables, as the packed ones have them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { readTable } from '../../src/build/csv.mjs';
import { load } from '../../src/build/tables.mjs';

const { zipArea } = await load('facts/zips.ts');
const { allPlaces, placeKey } = await load('facts/places.ts');
const { zips } = await load('facts/generated/zips.ts');

const published = new Set(readTable('metros-records').map(({ area_code }) => area_code));
const states = new Set(readTable('states-records').map(({ state }) => state));
const places = readTable('place-areas');
const stateOf = new Map(places.map(({ area, state }) => [area, state]));

/** An area without published figures stands for its state, and one in a state without any for the nation. */
const shown = (area) => {
  if (published.has(area)) return area;
  return states.has(stateOf.get(area)) ? stateOf.get(area) : 'US';
};

describe('the ZIP codes', () => {
  const table = new Map(readTable('zip-areas').map(({ zip, area }) => [zip, area]));

  test('are the 39,556 of the table with their areas, and no other number is one', () => {
    assert.equal(table.size, 39_556);
    for (let number = 0; number < 100_000; number++) {
      const zip = String(number).padStart(5, '0');
      const expected = table.has(zip) ? shown(table.get(zip)) : undefined;
      if (zipArea(zip, zips) !== expected) assert.equal(zipArea(zip, zips), expected, zip);
    }
  });

  const SPOTS =
    '77002 26420, 10001 35620, 60601 16980, 94103 41860, 02108 14460, 96813 46520, 99501 11260, 00901 41980, 06103 25540, 20001 47900, 83001 5600006, 59718 14580';
  for (const [zip, area] of SPOTS.split(', ').map((pair) => pair.split(' '))) {
    test(`${zip} is in ${area}`, () => assert.equal(zipArea(zip, zips), area));
  }

  test('in an area without published figures stand for its state, on the Virgin Islands for the nation', () => {
    assert.equal(table.get('55901'), '40340');
    assert.equal(zipArea('55901', zips), 'MN');
    assert.equal(zipArea('00802', zips), 'US');
    const without = [...table].filter(([, area]) => !published.has(area));
    assert.equal(without.length, 506);
    for (const [zip] of without) assert.match(zipArea(zip, zips), /^[A-Z]{2}$/, zip);
  });

  for (const zip of ['09012', '34001', '96201', '00000', '99999', '12345678', 'x', '']) {
    test(`"${zip}" is none`, () => assert.equal(zipArea(zip, zips), undefined));
  }
});

describe('the places', async () => {
  const tables = new Map();
  for (const state of new Set(places.map((place) => place.state))) {
    tables.set(state, allPlaces((await load(`facts/generated/places/${state}.ts`)).places));
  }

  test('are the 28,610 of the table with their areas, and no two are written alike', () => {
    assert.equal(places.length, 28_610);
    for (const { city, state, area } of places) {
      const { area: found, name } = tables.get(state).get(placeKey(city)) ?? {};
      assert.equal(found, shown(area), `${city}, ${state}`);
      assert.equal(placeKey(name), placeKey(city));
    }
    const sizes = [...tables.values()].map(({ size }) => size);
    assert.equal(
      sizes.reduce((sum, size) => sum + size),
      28_610,
    );
  });

  const named = (state, written) => tables.get(state).get(placeKey(written));

  for (const [state, written, name, area] of [
    ['TX', 'Houston', 'Houston', '26420'],
    ['TX', 'HOUSTON', 'Houston', '26420'],
    ['TX', 'Ft. Worth', 'Fort Worth', '19100'],
    ['MO', 'St. Louis', 'Saint Louis', '41180'],
    ['MO', 'Saint-Louis', 'Saint Louis', '41180'],
    ['NY', 'Mt. Vernon', 'Mount Vernon', '35620'],
    ['VA', 'McLean', 'McLean', '47900'],
    ['VA', 'Mc Lean', 'McLean', '47900'],
    ['CO', 'Cañon City', 'Canon City', '0800002'],
    ['PR', 'Mayagüez', 'Mayaguez', undefined],
    ['MO', "O'Fallon", 'O’Fallon', '41180'],
    ['ID', 'Coeur d’Alene', 'Coeur d’Alene', '17660'],
    ['CA', 'Cardiff-by-the-Sea', 'Cardiff by the Sea', '41740'],
    ['MN', 'Rochester', 'Rochester', 'MN'],
  ]) {
    test(`"${written}", ${state} is ${name}`, () => {
      assert.equal(named(state, written)?.name, name);
      if (area) assert.equal(named(state, written)?.area, area);
    });
  }

  test('whose name stands for several areas are left out', () => {
    assert.equal(named('MD', 'Laurel'), undefined);
    assert.equal(named('AZ', 'Sedona'), undefined);
  });
});

describe('the built files', () => {
  const cdn = new URL('../../dist/cdn/', import.meta.url);
  const read = (file) => readFileSync(new URL(file, cdn), 'utf8');

  /** What a file brings to a page, run alone as a classic script. */
  function brought(file) {
    const page = createContext();
    runInContext(read(file), page);
    const { parts: all } = runInContext("globalThis[Symbol.for('coder-widgets/1')]", page);
    const parts = [...all];
    assert.equal(parts.length, 1);
    const [[key, part]] = parts;
    assert.equal(`${key.split(' ')[0]}.js`, file);
    return part;
  }

  test('bring a ZIP code’s area, with what reads it', () => {
    const part = brought('areas/zips.js');
    const tools = { part: () => part, warn: assert.fail, fail: assert.fail };
    const located = part.locate({ area: '', zip: '2108', place: '' }, tools);
    assert.equal(located.area, '14460');
  });

  test('bring a place, with what reads it', () => {
    const tools = {
      part: (name) => brought(`${name}.js`),
      msg: (text) => text,
      warn: assert.fail,
      fail: assert.fail,
    };
    const { locate } = brought('locate/place.js');
    assert.equal(locate({ area: '', zip: '', place: 'Houston, TX' }, tools).area, '26420');
    assert.equal(locate({ area: '', zip: '', place: 'Houston, TX 10001' }, tools).area, '35620');
    assert.equal(typeof brought('locate/posting.js').locate, 'function');
  });

  const brotli = (file) => brotliCompressSync(read(file)).length;

  test('are small: 17 KB for every ZIP code, 8 KB at most for the places of a state', () => {
    assert.ok(brotli('areas/zips.js') <= 17_000, `${brotli('areas/zips.js')} bytes`);
    for (const name of readdirSync(new URL('areas/places/', cdn)).filter((file) =>
      file.endsWith('.js'),
    )) {
      const bytes = brotli(`areas/places/${name}`);
      assert.ok(bytes <= 8_000, `${name}: ${bytes} bytes`);
    }
  });

  test('keep ZIP codes, places and postings out of the scripts of the tags', () => {
    for (const file of ['coder-widgets.js', 'coder-salary.js', 'locales/es.js']) {
      for (const words of ['Aliso Viejo', 'JobPosting', 'itemscope']) {
        assert.ok(!read(file).includes(words), `${words} in ${file}`);
      }
    }
  });
});
