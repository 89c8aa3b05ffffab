import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { openPrerendered, pageOf, prerender } from '../prerendered.mjs';
import { openText } from '../strange-page.mjs';

const SCRIPT = 'coder-widgets.js';
const LINK = '<a href="/en/salary/us/">More of it</a>';

const MARKUP = {
  'coder-salary': `<coder-salary>${LINK}</coder-salary>`,
  'coder-timeline': `<coder-timeline hours-per-week="12">${LINK}</coder-timeline>`,
  'coder-requirements': `<coder-requirements>${LINK}</coder-requirements>`,
  'coder-apply': `<coder-apply endpoint="/apply" seller="Example College" consent-version="2026-11" privacy-href="/">${LINK}</coder-apply>`,
  'coder-guide': `<coder-guide widgets chapter="salary duration">${LINK}</coder-guide>`,
};

/** In every frame there was one card, of one look, and nothing moved. */
async function assertSteady(seen, message) {
  const { looks, shift, violations } = await seen();
  assert.equal(looks.length, 1, `${message}: ${looks.join(' | ')}`);
  assert.match(looks[0], /^12px \d{3,}$/, message);
  assert.equal(shift, '0.0000', message);
  assert.deepEqual(violations, []);
}

const steady = (tag) => ({
  name: `${tag}: no frame without the card or with two, layout shift 0.0000, English and Spanish`,
  run: async (t) => {
    for (const lang of ['en', 'es']) {
      const markup = MARKUP[tag].replace(tag, `${tag} lang="${lang}"`);
      const { page, come, taken, seen } = await openPrerendered(t, await prerender(t, markup));
      come(SCRIPT);
      // The script is here, what else it needs is not: what is there stays.
      await page.waitForFunction((name) => customElements.get(name), tag);
      if (lang === 'es') come('locales/es.js');
      come(`guide/${lang}.js`);
      await taken();
      await assertSteady(seen, lang);
      await page.close();
    }
  },
});

/** What a visitor does before the script is here, and what is to be so once it is. */
const visitor = (name, tag, act, check) => ({
  name,
  run: async (t) => {
    const opened = await openPrerendered(t, await prerender(t, MARKUP[tag]));
    await act(opened);
    opened.come(SCRIPT);
    await opened.taken();
    await check(opened, t);
  },
});

const active = (widget) =>
  widget.evaluate(({ shadowRoot: { activeElement: at } }) => at && (at.id || at.localName));

const visitors = [
  visitor(
    'a period chosen before the script came is the one that counts, and keeps the focus',
    'coder-salary',
    ({ widget }) => widget.getByRole('radio', { name: 'Hour' }).click(),
    async ({ widget, page }, t) => {
      await t.shows(page, 'coder-salary', '$21.75');
      assert.equal(await widget.getByRole('radio', { name: 'Hour' }).isChecked(), true);
      assert.equal(await active(widget), 'input');
      await page.keyboard.press('ArrowLeft');
      await t.shows(page, 'coder-salary', '$3,770');
    },
  ),
  visitor(
    'an item ticked before the script came stays ticked, and is over a reload',
    'coder-requirements',
    ({ widget }) => widget.getByRole('checkbox').nth(1).check(),
    async ({ widget, page }, t) => {
      await t.shows(page, 'coder-requirements', '1 of 13 done');
      assert.equal(await widget.getByRole('checkbox').nth(1).isChecked(), true);
      await page.reload();
      await t.shows(page, 'coder-requirements', '1 of 13 done');
      assert.equal(await widget.getByRole('checkbox').nth(1).isChecked(), true);
    },
  ),
  visitor(
    'what was unfolded stays so, and gets its field in the same frame',
    'coder-salary',
    ({ widget }) => widget.locator('summary').first().click(),
    async ({ widget, seen }) => {
      await widget.locator('#try').waitFor();
      assert.equal(await active(widget), 'summary');
      const { looks } = await seen();
      assert.ok(looks.length <= 3, `folded, unfolded, with its field: ${looks.join(' | ')}`);
    },
  ),
  visitor(
    'study hours typed before the script came are taken',
    'coder-timeline',
    ({ widget }) => widget.locator('#hours').fill('30'),
    async ({ widget, page }) => {
      await page.waitForFunction(
        () => document.querySelector('coder-timeline').hoursPerWeek === '30',
      );
      assert.equal(await widget.locator('#hours').inputValue(), '30');
    },
  ),
  visitor(
    'a card in a guide keeps what was chosen in it',
    'coder-guide',
    async ({ widget, come }) => {
      await widget.getByRole('radio', { name: 'Hour' }).check();
      come('guide/en.js');
    },
    async ({ page, widget }, t) => {
      await t.shows(page, 'coder-salary', '$21.75');
      assert.equal(await widget.locator('coder-salary').count(), 1);
    },
  ),
];

/** A server that sends a page in two pieces, the second when it is told to. */
async function inPieces(first, rest) {
  let go;
  const told = new Promise((resolve) => (go = resolve));
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(first);
    await told;
    response.end(rest);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, go, close };
}

/** Where a page may be cut: before the card, in its styles, in it, and behind it. */
const CUTS = ['<template', '<style>', '<div id="frame"', '<legend', '</template>', '<a href="/en'];

const pages = [
  {
    name: 'not a keystroke is lost while the script comes, and the caret stays',
    run: async (t) => {
      const { page, widget, come, taken } = await openPrerendered(
        t,
        await prerender(t, MARKUP['coder-apply']),
      );
      await widget.locator('#email').fill('jordan@example.com');
      await widget.locator('#last-name').fill('Lee');
      await widget.locator('#first-name').pressSequentially('()');
      await page.keyboard.press('ArrowLeft');
      const text = 'abcdefghijklmnopqrstuvwxyz'.repeat(6);
      const typing = page.keyboard.type(text, { delay: 4 });
      come(SCRIPT);
      await Promise.all([typing, taken()]);
      await page.keyboard.type('!');
      assert.equal(await widget.locator('#first-name').inputValue(), `(${text}!)`);
      assert.equal(await widget.locator('#last-name').inputValue(), 'Lee');
      assert.equal(await widget.locator('#email').inputValue(), 'jordan@example.com');
      assert.equal(await active(widget), 'first-name');
    },
  },
  {
    name: 'a month that is over is none any more once the script is here',
    run: async (t) => {
      const html = await prerender(t, MARKUP['coder-timeline']);
      const old = html
        .replace(
          /(<select[^>]* id="start">\s*)<option[^>]*>[^<]*/,
          '$1<option value="2020-01" selected>January 2020',
        )
        .replace(/(<p class="figure"[^>]*>)[^<]*/, '$1By 2021');
      const { page, widget, come, taken } = await openPrerendered(t, old);
      await t.shows(page, 'coder-timeline', 'By 2021');
      come(SCRIPT);
      await taken();
      assert.match(await widget.locator('#start').inputValue(), /^20(2[6-9]|[3-9]\d)-\d\d$/);
      assert.equal(await widget.getByText('By 2021').count(), 0);
      assert.equal(await widget.getByText('January 2020').count(), 0);
    },
  },
  {
    name: 'strict policy: the styles by their hash, no violation, no flash',
    run: async (t) => {
      for (const tag of ['coder-salary', 'coder-requirements', 'coder-apply']) {
        const body = await prerender(t, MARKUP[tag]);
        const [, css] = /<style>(.*?)<\/style>/s.exec(body);
        const hash = createHash('sha256').update(css).digest('base64');
        const policy = `default-src 'none'; script-src 'self'; style-src 'sha256-${hash}'; img-src data:`;
        const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
        const { page, come, taken, seen } = await openPrerendered(t, body, { head });
        come(SCRIPT);
        await taken();
        await assertSteady(seen, tag);
        await page.close();
      }
    },
  },
  {
    name: 'with the script before the tag the card is drawn once, and works',
    run: async (t) => {
      t.expect(/second declarative shadow root/);
      const body = await prerender(t, MARKUP['coder-salary']);
      const text = pageOf(body).replace('<script async', '<script');
      const page = await openText(t, text, 'text/html; charset=utf-8');
      await page.locator('coder-salary').getByRole('radio', { name: 'Hour' }).click();
      await t.shows(page, 'coder-salary', '$21.75');
      assert.equal(await page.locator('coder-salary [part=card]').count(), 1);
    },
  },
  {
    name: 'a page that is still arriving, cut anywhere in the card: one card in the end',
    run: async (t) => {
      // Of the cut before the card.
      t.expect(/second declarative shadow root/);
      const body = await prerender(t, MARKUP['coder-salary']);
      const text = pageOf(body, { script: `${t.sharing}/cdn/${SCRIPT}` });
      for (const cut of CUTS) {
        const at = text.indexOf(cut);
        assert.ok(at > 0, cut);
        const server = await inPieces(text.slice(0, at), text.slice(at));
        try {
          const page = await t.open('/partners/bare');
          await page.goto(server.address, { waitUntil: 'commit' });
          await page.waitForFunction(() => customElements.get('coder-salary'));
          server.go();
          await page.waitForLoadState();
          await page.locator('coder-salary').getByRole('radio', { name: 'Hour' }).click();
          await t.shows(page, 'coder-salary', '$21.75');
          assert.equal(await page.locator('coder-salary [part=card]').count(), 1, cut);
          assert.equal(await page.locator('coder-salary style').count(), 0, cut);
          await page.close();
        } finally {
          server.close();
        }
      }
    },
  },
];

export default {
  group: 'Prerendered',
  cases: [...Object.keys(MARKUP).map(steady), ...visitors, ...pages],
};
