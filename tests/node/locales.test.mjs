/* npm run locales: the table of what there is of each language. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { TRANSLATIONS } from '../../src/build/tables.mjs';

const locales = (...args) =>
  spawnSync('node', ['src/build/locales.mjs', ...args], { encoding: 'utf8' });

test('prints a row for each language, of which none is missing, outdated or off the glossary', () => {
  const { stdout, status } = locales();
  assert.equal(status, 0);
  const [head, ...rows] = stdout.split('\n').map((line) => line.split(/ {2,}/));
  const named = Object.fromEntries(rows.map((cells) => [cells[0], cells]));
  for (const language of TRANSLATIONS) {
    const cell = (name) => Number(named[language][head.indexOf(name)]);
    for (const name of ['missing', 'stale', 'off the glossary'])
      assert.equal(cell(name), 0, `${language}: ${name}`);
    assert.ok(cell('messages') > 300 && cell('pack, bytes') > 1000 && cell('guide, bytes') > 1000);
  }
});

test('knows what it is asked for', () => {
  assert.notEqual(locales('--picture').status, 0);
});
