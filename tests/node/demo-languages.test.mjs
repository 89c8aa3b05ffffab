/* The demo's page of all languages, in Chromium: as it is served, each language loaded once. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from '../../demo/server/app.mjs';
import { openStore } from '../../demo/server/store.mjs';
import { LANGUAGES, TAG_NAMES, TRANSLATIONS, load } from '../../src/build/tables.mjs';
import { launch } from './browser.mjs';

const { languages } = await load('i18n/languages.ts');

describe('the page of all languages', () => {
  let browser;
  let server;
  let page;
  const requests = [];
  const complaints = [];
  before(async () => {
    browser = await launch();
    server = createAdaptorServer(createApp(openStore(':memory:')));
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    page = await browser.newPage();
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`http://127.0.0.1:${server.address().port}/languages.html`);
  });
  after(async () => {
    await browser.close();
    await new Promise((closed) => server.close(closed));
  });

  test('has every language under its own name, in its direction', async () => {
    const sections = await page.$$eval('.side-by-side > section', (all) =>
      all.map(({ lang, dir, firstElementChild }) => [
        lang,
        dir || 'ltr',
        firstElementChild.textContent,
      ]),
    );
    assert.deepEqual(
      sections,
      languages.map(({ code, dir, name }) => [code, dir, name]),
    );
  });

  test('shows every widget in every language, and asks for each language once', async () => {
    for (const name of TAG_NAMES) {
      await page.getByLabel('Widget').selectOption(name);
      const titles = new Set();
      for (const code of LANGUAGES) {
        const card = page.locator(
          `section[lang="${code}"] coder-${name} [part=card][lang="${code}"]`,
        );
        titles.add(await card.getByRole('heading').first().textContent());
      }
      // A title may be the same in two languages; English stands nowhere but in its own.
      assert.ok(titles.size >= LANGUAGES.length - 1, [...titles].join());
    }
    const packs = requests.filter((path) => path.startsWith('/cdn/locales/')).sort();
    assert.deepEqual(packs, TRANSLATIONS.map((code) => `/cdn/locales/${code}.js`).sort());
    assert.deepEqual(complaints, []);
  });
});
