/* The built files on a page of their own, as partners load them. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { launch } from './browser.mjs';

const dist = new URL('../../dist/cdn/', import.meta.url);
const TAGS = ['salary', 'timeline', 'requirements', 'apply'];

describe('the script build', () => {
  let server;
  let browser;
  let address;

  before(async () => {
    const app = new Hono();
    app.get('/page', (c) => c.html(c.req.query('html')));
    app.use('/cdn/*', serveStatic({ root: 'dist' }));
    server = createAdaptorServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${server.address().port}`;
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  /** Opens a page with this markup and collects what goes wrong on it and what it asks for. */
  async function open(html) {
    const page = await browser.newPage();
    const seen = { complaints: [], requests: [] };
    page.on('pageerror', (error) => seen.complaints.push(error.message));
    page.on(
      'console',
      (message) => message.type() !== 'log' && seen.complaints.push(message.text()),
    );
    page.on('request', (request) => seen.requests.push(new URL(request.url()).pathname));
    await page.goto(
      `${address}/page?html=${encodeURIComponent(`<!doctype html><html lang="en"><link rel="icon" href="data:,">${html}`)}`,
    );
    return { page, ...seen };
  }

  const shows = async (page, tag, text) => page.locator(tag).getByText(text).first().waitFor();

  for (const attributes of ['', 'defer', 'async', 'type="module"']) {
    test(`runs as <script ${attributes}>`, async () => {
      const { page, complaints } = await open(
        `<script ${attributes} src="/cdn/coder-widgets.js"></script><coder-salary></coder-salary>`,
      );
      await shows(page, 'coder-salary', '$45,240');
      assert.deepEqual(complaints, []);
      await page.close();
    });

    test(`finds the languages beside it as <script ${attributes}>`, async () => {
      const { page, complaints, requests } = await open(
        `<script ${attributes} src="/cdn/coder-widgets.js"></script><coder-salary lang="es"></coder-salary>`,
      );
      await shows(page, 'coder-salary', 'Salario de los codificadores médicos');
      assert.deepEqual(complaints, []);
      assert.deepEqual(requests.slice(1), ['/cdn/coder-widgets.js', '/cdn/locales/es.js']);
      await page.close();
    });
  }

  for (const tag of TAGS) {
    test(`coder-${tag}.js holds that tag alone`, async () => {
      const { page, complaints } = await open(
        `<script src="/cdn/coder-${tag}.js"></script><coder-${tag} endpoint="/apply"></coder-${tag}>`,
      );
      await page.locator(`coder-${tag}`).getByRole('heading').waitFor();
      const others = TAGS.filter((other) => other !== tag);
      const defined = await page.evaluate(
        (names) => names.filter((name) => customElements.get(`coder-${name}`)),
        others,
      );
      assert.deepEqual(defined, []);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  test('coder-widgets.es.js needs no second request', async () => {
    const { page, requests } = await open(
      '<script src="/cdn/coder-widgets.es.js"></script><coder-salary lang="es"></coder-salary>',
    );
    await shows(page, 'coder-salary', 'Salario de los codificadores médicos');
    assert.deepEqual(requests.slice(1), ['/cdn/coder-widgets.es.js']);
    await page.close();
  });

  test('one tag and the whole file meet on a page without a complaint', async () => {
    const { page, complaints } = await open(
      '<script src="/cdn/coder-salary.js"></script><script src="/cdn/coder-widgets.js"></script><coder-salary></coder-salary>',
    );
    await shows(page, 'coder-salary', '$45,240');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('integrity.json has the hash of every file', () => {
    const integrity = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8'));
    assert.ok(
      integrity['coder-widgets.js'] && integrity['locales/es.js'] && integrity['coder-widgets.css'],
    );
    for (const [file, hash] of Object.entries(integrity)) {
      const digest = createHash('sha384')
        .update(readFileSync(new URL(file, dist)))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`, file);
    }
  });

  test('ships no description meant for translators', () => {
    const text = readFileSync(new URL('coder-widgets.js', dist), 'utf8');
    assert.doesNotMatch(text, /desc:/);
  });
});
