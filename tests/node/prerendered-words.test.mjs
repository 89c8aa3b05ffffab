/* A partner's own words in cards that are there before any script: in plain Node. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { renderToString } from '../../dist/server/prerender/ssr.js';

const FORM = '<coder-apply endpoint="/apply"></coder-apply>';
const OURS = 'Apply to a training program near you';

const block = (texts, attributes = '') =>
  `<script type="application/json" data-coder-words ${attributes}>${typeof texts === 'string' ? texts : JSON.stringify(texts)}</script>`;

const pageWith = (head, body = FORM, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><title>A page</title>${head}</head><body>${body}</body></html>`;

/** Renders a page; gives back the markup of its cards, and what was warned of. */
async function rendered(markup, options) {
  const problems = [];
  const written = await renderToString(markup, { warn: (text) => problems.push(text), ...options });
  const cards = [...written.matchAll(/<template shadowrootmode="open">(.*?)<\/template>/gs)];
  return { written, cards: cards.map(([, card]) => card), problems };
}

describe('a page’s own words', () => {
  test('are in the cards of its language, wherever the block stands', async () => {
    const spanish = block({ 'apply.title': 'Venga a estudiar' }, 'lang="es"');
    const body = `${FORM}<div lang="es">${FORM}</div>${block({ 'apply.title': 'Join us' })}`;
    const { written, cards, problems } = await rendered(pageWith(spanish, body));
    assert.match(cards[0], /Join us/);
    assert.match(cards[1], /Venga a estudiar/);
    assert.ok(written.includes(spanish), 'the block stays for the script');
    assert.deepEqual(problems, []);
  });

  test('are those of their page alone, also of two that are rendered at once', async () => {
    const [first, second, none] = await Promise.all([
      rendered(pageWith(block({ 'apply.title': 'First' }))),
      rendered(pageWith(block({ 'apply.title': 'Second' }))),
      rendered(pageWith('')),
    ]);
    assert.match(first.cards[0], /First/);
    assert.match(second.cards[0], /Second/);
    assert.ok(none.cards[0].includes(OURS));
    assert.ok((await rendered(pageWith(''))).cards[0].includes(OURS));
  });

  test('are those of a piece, in the language that it stands in', async () => {
    const { cards } = await rendered(block({ 'apply.title': 'Venga a estudiar' }) + FORM, {
      lang: 'es-MX',
    });
    assert.match(cards[0], /Venga a estudiar/);
  });

  test('are text', async () => {
    const evil = '"><img src=x onerror=alert(1)><!--<?></template><b>';
    const texts = JSON.stringify({
      'apply.title': evil,
      'apply.phone': evil,
      'apply.submit': evil,
    });
    const { written, cards } = await rendered(pageWith(block(texts.replaceAll('<', '\\u003c'))));
    assert.equal(cards.length, 1);
    assert.doesNotMatch(written, /<img|<b>|<!--/);
    assert.match(cards[0], /&lt;img src=x onerror=alert\(1\)/);
  });

  test('that are not as they should be are told, each page its own', async () => {
    const wrong = pageWith(
      block({ 'apply.titel': 'x', 'apply.consent': '{0}', 'apply.title': '{0}' }) + block('{'),
    );
    for (const time of ['once', 'and again']) {
      const { cards, problems } = await rendered(wrong);
      assert.ok(cards[0].includes(OURS));
      assert.deepEqual(
        problems,
        [
          '"apply.titel" (lang="en") is not known; left out.',
          '"apply.consent" (lang="en") is not open to other words; left out.',
          '"apply.title" (lang="en") has no {…} to fill in; left out.',
          'what stands in it (lang="en") is no JSON like {"apply.title": "…"}.',
        ].map((problem) => `<script data-coder-words>: ${problem}`),
        time,
      );
    }
  });

  test('may be those of the README', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const [, example] = /### Your own words[^]*?```html\n([^]*?)```/.exec(readme);
    const { cards, problems } = await rendered(example + FORM + FORM.replace(' ', ' lang="es" '));
    assert.match(cards[0], /Start your career with us.*Apply now/s);
    assert.match(cards[1], /Empiece su carrera con nosotros/);
    assert.deepEqual(problems, []);
  });

  test('in a template or a comment are none', async () => {
    const texts = block({ 'apply.title': 'Join us' });
    const { cards } = await rendered(
      pageWith('', `<template>${texts}</template><!--${texts}-->${FORM}`),
    );
    assert.ok(cards[0].includes(OURS));
  });
});
