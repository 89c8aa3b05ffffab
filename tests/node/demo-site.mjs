/* The demo as `npm start` serves it once it is built, and a browser for its pages. */
import { readFileSync } from 'node:fs';
import { serve } from '../../demo/server/server.mjs';
import { launch } from './browser.mjs';

const AXE = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

/** Serves the demo and opens its pages; `close` ends both. */
export async function demoSite() {
  const site = await serve({ port: 0, database: ':memory:' });
  const browser = await launch();

  /** Opens a page; `complaints` is what went wrong on it, `requests` every address it asked for. */
  async function open(path, options = {}) {
    const page = await browser.newPage(options);
    const complaints = [];
    const requests = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on(
      'console',
      (message) => /warning|error/.test(message.type()) && complaints.push(message.text()),
    );
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(new URL(path, site.address).href);
    return { page, complaints, requests };
  }

  /** What axe finds on a page. */
  async function axe(page) {
    await page.addScriptTag({ content: AXE });
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  async function close() {
    await browser.close();
    site.close();
  }

  return { address: site.address, open, axe, close };
}
