/* Pages with prerendered cards in a browser that runs no script, or refuses what a page does not list. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { renderToString } from '../../dist/server/prerender/ssr.js';
import { TAG_NAMES, tagOf } from '../../src/build/tables.mjs';
import { launch } from './browser.mjs';

const SITE = 'http://school.test';
const integrity = JSON.parse(
  readFileSync(new URL('../../dist/cdn/integrity.json', import.meta.url), 'utf8'),
);
const FORM =
  '<coder-apply lang="es" endpoint="/apply" fields="email program start" field-names="email=mail" endpoint-params="oid=7"></coder-apply>';

describe('prerendered pages', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  /** A page without script, at an address of its own; what it posts is kept. */
  async function openStill(body, headers = {}) {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const posted = [];
    const complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    const html = await renderToString(
      `<!doctype html><html lang="en"><head><title>School</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
      { url: `${SITE}/coding` },
    );
    await page.route(`${SITE}/**`, (route) => {
      const request = route.request();
      if (request.method() === 'POST') posted.push(new URLSearchParams(request.postData()));
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers,
        body: request.method() === 'POST' ? 'Thank you' : html,
      });
    });
    await page.goto(`${SITE}/coding`);
    return { page, posted, complaints };
  }

  test('a form without script posts its answers under the names that the endpoint wants', async () => {
    const { page, posted } = await openStill(FORM);
    const send = page.getByRole('button', { name: 'Enviar solicitud' });
    await page.getByText(/^Sus respuestas se envían a/).waitFor();
    const stay = page.getByText(/Mantenga esta página abierta/);
    assert.equal(await stay.count(), 0, 'the browser leaves the page by itself');
    await send.click();
    assert.equal(posted.length, 0, 'the browser asks for what is missing');
    await page.getByLabel('Correo electrónico').fill('ana@example.com');
    await page.getByLabel('Programa').selectOption({ label: 'Certificado' });
    await page.getByLabel('Inicio').selectOption({ index: 1 });
    await send.click();
    await page.getByText('Thank you').waitFor();
    const [answers] = posted;
    assert.deepEqual(Object.fromEntries(answers), {
      language: 'es',
      page: `${SITE}/coding`,
      oid: '7',
      mail: 'ana@example.com',
      program: 'certificate',
      start: 'unsure',
      website: '',
    });
    await page.context().close();
  });

  for (const kind of ['json', 'hubspot']) {
    test(`a form that only the script can deliver (${kind}) leaves what stands in its tag`, async () => {
      const { page } = await openStill(
        `<coder-apply endpoint="/apply" delivery="${kind}"><a href="/apply-page">Apply</a></coder-apply>`,
      );
      await page.getByRole('link', { name: 'Apply' }).waitFor();
      assert.equal(await page.locator('form').count(), 0);
      await page.context().close();
    });
  }

  for (const [name, lang, style] of TAG_NAMES.flatMap((tag) => [
    [tag, 'en', `${tagOf(tag)} style`],
    [tag, 'ar', `${tagOf(tag)} rtl style`],
  ])) {
    test(`a page that lists ${style} alone shows it as it is`, async () => {
      const tag = `<${tagOf(name)} lang="${lang}" endpoint="/apply"></${tagOf(name)}>`;
      const csp = `default-src 'none'; img-src data:; style-src '${integrity[style]}'`;
      const { page, complaints } = await openStill(tag, { 'content-security-policy': csp });
      const card = page.locator('[part~=card]').first();
      await card.waitFor();
      const { padding } = await card.evaluate((node) => ({ ...getComputedStyle(node) }));
      assert.notEqual(padding, '0px');
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
});
