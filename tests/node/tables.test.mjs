/* What follows the tables of tags and languages: whoever adds one must find it everywhere. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { placeStates } from '../../src/build/where.mjs';
import { LANGUAGES, TAGS, TAG_NAMES, classOf, load, tagOf } from '../../src/build/tables.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const classes = read('custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** The files that a part stands for: one for each language, or for each state that there are places of. */
function namesOf(part) {
  if (part.includes('*')) return LANGUAGES.map((language) => part.replace('*', language));
  return part.includes('?') ? placeStates().map((state) => part.replace('?', state)) : [part];
}

test('every tag is in the manifest, and no other', () => {
  assert.deepEqual(classes.map(({ tagName }) => tagName).sort(), TAG_NAMES.map(tagOf).sort());
});

for (const name of TAG_NAMES) {
  test(`${tagOf(name)} has what it shares as attributes`, () => {
    const { attributes } = classes.find(({ tagName }) => tagName === tagOf(name));
    const known = attributes.map((attribute) => attribute.name);
    for (const shared of TAGS[name].shares) assert.ok(known.includes(shared), shared);
  });

  test(`${tagOf(name)} loads files that exist`, () => {
    for (const part of TAGS[name].loads) {
      for (const name of namesOf(part)) {
        const file = `dist/cdn/${name}.js`;
        assert.ok(existsSync(new URL(file, root)), file);
      }
    }
  });

  test(`${tagOf(name)} is exported, defined and not`, async () => {
    const element = await import(`coder-widgets/${tagOf(name)}/element`);
    assert.equal(typeof element[classOf(name)], 'function');
    assert.ok(import.meta.resolve(`coder-widgets/${tagOf(name)}`).endsWith(`/${tagOf(name)}.js`));
  });

  test(`${tagOf(name)} says how it is pasted`, async () => {
    const { reserve } = await load(`widgets/${name}/${name}.reserve.ts`);
    assert.ok(Object.values(reserve).flat().length);
  });
}
