/* The pseudo-language of the tests: what it makes of a message, and that nobody else gets to see it. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { PSEUDO, pseudo } from '../../src/build/pseudo.mjs';
import { LANGUAGES } from '../../src/build/tables.mjs';

describe('the pseudo-language', () => {
  test('is accented, in brackets and 40 % longer', () => {
    for (const text of ['Pay', 'Phone', 'Start over', 'How your answers are used']) {
      const [said] = pseudo([text]);
      assert.match(said, /^⟦[^a-z]+⟧$/i);
      assert.ok(said.length >= text.length * 1.4, said);
    }
  });

  test('keeps the forms of a noun, the names of values and the items of a list', () => {
    assert.deepEqual(pseudo(['{month} {year}']), ['{month} {year}']);
    assert.deepEqual(pseudo(['Jan|Feb']), ['Ĵááñ|Ƒééƀ']);
    assert.match(pseudo(['', ' [hour|hours]']).join('5'), /^⟦5 \[ĥóóúúř\|ĥóóúúřš\]/);
  });

  test('is in no table and in no built file', async () => {
    assert.ok(!LANGUAGES.includes(PSEUDO));
    const files = await readdir('dist', { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => /\.(js|json|ts)$/.test(entry.name))) {
      assert.ok(!file.name.includes(PSEUDO), file.name);
      const text = await readFile(`${file.parentPath}/${file.name}`, 'utf8');
      assert.ok(!text.includes('⟦') && !text.includes(PSEUDO), file.name);
    }
  });
});
