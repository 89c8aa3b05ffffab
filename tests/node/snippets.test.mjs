/* What partners paste: on one line each, and with a link that says what the tag says. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { SNIPPETS } from '../../src/build/snippets.mjs';
import { LINK_SETTINGS, load } from '../../src/build/tables.mjs';

const { readAddress } = await load('embed/link-address.ts');
const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const lines = Object.values(SNIPPETS).flat();

test('no snippet breaks inside a tag, in the README either', () => {
  const shown = [...readme.matchAll(/^```html\n([^]*?)^```/gm)].flatMap(([, code]) =>
    code.trim().split('\n'),
  );
  assert.equal(shown.length >= 12, true);
  for (const line of [...lines, ...shown]) {
    assert.equal(/^\s*>/.test(line), false, line);
    assert.equal(
      line
        .replace(/"[^"]*"/g, '')
        .replace(/<[^<>]*>/g, '')
        .match(/[<>]/),
      null,
      line,
    );
  }
});

test('every element is closed, as MDX wants it', () => {
  for (const line of lines) {
    for (const [tag, name] of line.matchAll(/<([\w-]+)[^<>]*>/g)) {
      assert.equal(tag.endsWith('/>') || line.includes(`</${name}>`), true, tag);
    }
  }
});

test('the README shows every snippet that has a place in it as it is', () => {
  const places = [...readme.matchAll(/<!-- snippet: (.+) -->/g)].map(([, name]) => name);
  assert.equal(places.length >= 9, true);
  for (const name of places) assert.equal(readme.includes(SNIPPETS[name].join('\n')), true, name);
});

test('the script says where the hosted pages are', () => {
  for (const line of lines.filter((text) => text.startsWith('<script'))) {
    assert.match(line, /data-pages="https:/);
  }
});

test('the link in a tag repeats what a link may carry', () => {
  let count = 0;
  for (const line of lines) {
    const [, tag, settings, href] = /^<(coder-\w+)([^>]*)><a href="([^"]*)"/.exec(line) ?? [];
    if (!tag || tag === 'coder-apply') continue;
    const named = readAddress(href.replaceAll('&amp;', '&'), 'https://pages.site/');
    assert.equal(named.tag, tag);
    for (const [, name, , value = ''] of settings.matchAll(/ ([\w-]+)(="([^"]*)")?/g)) {
      const carried = named.attributes.get(name);
      const expected = LINK_SETTINGS.includes(name) ? value.toLowerCase() : undefined;
      assert.equal(carried?.toLowerCase(), expected, `${name} of ${line}`);
    }
    count += 1;
  }
  assert.equal(count >= 5, true);
});
