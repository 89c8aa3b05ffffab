/* Cards that are there before any script: what a server renders, in plain Node, and what a browser makes of it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { renderToString } from '../../dist/server/prerender/ssr.js';
import { LANGUAGES, TAG_NAMES, tagOf } from '../../src/build/tables.mjs';
import { builtPages } from './built-pages.mjs';

const given = { apply: 'endpoint="/apply" seller="Example College" consent-version="2026-11"' };
const markupOf = (name, lang) =>
  `<${tagOf(name)} lang="${lang}" ${given[name] ?? ''}><a href="/x">Link</a></${tagOf(name)}>`;

const cards = (markup) => markup.split('<template shadowrootmode="open">').length - 1;

describe('in plain Node', () => {
  for (const name of TAG_NAMES) {
    for (const lang of LANGUAGES) {
      test(`<${tagOf(name)} lang="${lang}"> is rendered, and nothing of the library is left in it`, async () => {
        const markup = await renderToString(markupOf(name, lang));
        assert.equal(cards(markup), 1);
        assert.match(markup, new RegExp(`part="card" lang="${lang}"`));
        assert.doesNotMatch(
          markup,
          /<!--|<\?|checked="|selected="|undefined|\[object|defer-hydration/,
        );
        assert.ok(markup.endsWith(`<a href="/x">Link</a></${tagOf(name)}>`));
      });
    }
  }

  test('the rest of a page stays as it is, byte for byte', async () => {
    const page =
      '<!DOCTYPE html>\n<html lang=es><head><title>A & B</title>\n<body class=x>\n<p>One &copy;<br>' +
      '<coder-salary   AREA=TX ></coder-salary>\n<coder-nothing></coder-nothing><!-- <coder-salary> -->';
    const markup = await renderToString(page);
    const [card] = /<template shadowrootmode="open">.*?<\/template>/s.exec(markup);
    assert.equal(markup.replace(card, ''), page);
    assert.match(card, /Texas · mayo de 2025/);
  });

  test('a language is that of what the tag stands in', async () => {
    const markup = await renderToString(
      '<section lang="es-MX"><coder-salary></coder-salary><p lang="en"><coder-salary></coder-salary></p></section><coder-salary></coder-salary>',
      { lang: 'es' },
    );
    const spoken = [...markup.matchAll(/part="card" lang="(\w+)"/g)].map(([, lang]) => lang);
    assert.deepEqual(spoken, ['es', 'en', 'es']);
  });

  test('an area is found by its ZIP code and by its name', async () => {
    const markup = await renderToString(
      '<coder-salary zip="77002"></coder-salary><coder-salary place="Austin, TX" compact></coder-salary>',
    );
    assert.equal(cards(markup), 2);
    assert.match(markup, /Houston-Pasadena/);
    assert.match(markup, /Austin-Round Rock/);
  });

  test('what a school or the page brings itself, and a card that is there, stay as they are', async () => {
    for (const own of [
      '<coder-apply endpoint="/apply"><form method="post"><input name="email" /></form></coder-apply>',
      '<coder-apply endpoint="/apply" form-id="ours"></coder-apply>',
      '<coder-requirements><ul><li>Our own</li></ul></coder-requirements>',
      '<coder-salary><template shadowrootmode="open"><p>Here</p></template></coder-salary>',
      '<coder-apply><a href="/apply">Nothing can be sent</a></coder-apply>',
      '<coder-salary posting><a href="/pay">Pay</a></coder-salary>',
      '<template><coder-salary></coder-salary></template>',
    ]) {
      assert.equal(await renderToString(own), own);
    }
  });

  test('a guide holds the cards of its chapters', async () => {
    const markup = await renderToString('<coder-guide chapter="salary" widgets></coder-guide>');
    assert.equal(cards(markup), 2);
    assert.doesNotMatch(markup, /:not\(:defined\)/);
  });

  test('what an author wrote is escaped', async () => {
    const evil = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;';
    const markup = await renderToString(
      `<coder-salary p50="50000" source="${evil}" as-of="${evil}"></coder-salary>` +
        `<coder-apply endpoint="https://x.test/?a=${evil}" endpoint-params="${evil}=${evil}" programs="a=${evil}" seller="${evil}" consent-version="2026-11" contact="${evil}"></coder-apply>`,
    );
    assert.equal(cards(markup), 2);
    assert.doesNotMatch(markup, /<script/);
  });

  test('addresses count from that of the page', async () => {
    const form = '<coder-apply endpoint="send" privacy-href="/privacy"></coder-apply>';
    const url = 'https://school.example/coding/';
    const markup = await renderToString(form, { url });
    assert.match(markup, /action="https:\/\/school\.example\/coding\/send"/);
    assert.match(await renderToString(form), /action="\/send"/);
    await assert.rejects(renderToString(form, { url: 'nowhere' }), TypeError);
  });

  test('problems are told, each page its own, and forgotten', async (t) => {
    const problems = [];
    const warn = (problem) => problems.push(problem);
    const printed = [];
    t.mock.method(console, 'warn', (problem) => printed.push(problem));
    const wrong = '<coder-salary area="ZZ"></coder-salary>';
    await renderToString(wrong, { warn });
    await renderToString('<coder-salary></coder-salary>', { warn });
    await renderToString(wrong, { warn });
    assert.equal(problems.length, 2);
    assert.equal(printed.length, 0);
    await renderToString(wrong);
    assert.deepEqual(printed, problems.slice(0, 1));
    assert.match(problems[0], /^<coder-salary>: area="ZZ"/);
  });

  test('nothing is written onto the globals of the server', () => {
    for (const name of [
      'window',
      'document',
      'location',
      'MutationObserver',
      'Node',
      'ShadowRoot',
    ]) {
      assert.equal(name in globalThis, false, name);
    }
  });

  test('a server renders for long without growth', async () => {
    const page = TAG_NAMES.map((name) => markupOf(name, 'es')).join('');
    const heap = async (times) => {
      for (let time = 0; time < times; time++) await renderToString(page);
      globalThis.gc();
      return process.memoryUsage().heapUsed;
    };
    const { setFlagsFromString } = await import('node:v8');
    const { runInNewContext } = await import('node:vm');
    setFlagsFromString('--expose-gc');
    globalThis.gc = runInNewContext('gc');
    const before = await heap(50);
    const grown = (await heap(200)) - before;
    assert.ok(grown < 1_000_000, `${grown} bytes after 1,000 cards`);
  });
});

describe('in a browser', () => {
  let pages;
  before(async () => (pages = await builtPages()));
  after(() => pages.close());

  const words = (text) => text.replace(/\s+/g, ' ').trim();

  for (const name of TAG_NAMES) {
    test(`the ${name} that was rendered says what the element says`, async () => {
      const { page } = await pages.open(
        `<script src="/cdn/coder-widgets.js"></script>${markupOf(name, 'es')}`,
      );
      const card = page.locator(`${tagOf(name)} [part~=card]`).first();
      await card.waitFor();
      // What is folded is in what a server renders, as it is on paper.
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const drawn = words(await card.textContent());
      const url = page.url();
      const rendered = await renderToString(markupOf(name, 'es'), { url });
      const said = await page.evaluate((markup) => {
        const { body } = Document.parseHTMLUnsafe(markup);
        return body.firstElementChild.shadowRoot.querySelector('[part~=card]').textContent;
      }, rendered);
      // A form that the browser posts by itself says nothing of an answer to wait for.
      assert.equal(words(said), drawn.replace(/ Mantenga esta página abierta[^.]*\./, ''));
      await page.close();
    });
  }
});
