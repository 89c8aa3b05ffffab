/*
 * What a salary page costs a visitor on a slow telephone, beside the same content as plain HTML: as Lighthouse
 * counts, through slow 4G on a processor a quarter as fast. Medians of loads in turn, each in a browser context of
 * its own.
 */
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launch } from '../node/browser.mjs';
import { served } from './served.mjs';

const ROUNDS = 7;
const SLOW = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1e6 * 0.9) / 8,
  uploadThroughput: (0.75 * 1e6 * 0.9) / 8,
};
const PROCESSOR = 4;
const PAGE = 'en/salary/tx/';
const PLAIN = 'plain/en/salary/tx/';

/** The page with its card as an author would have written it: no element and no script. */
export function plainOf(page) {
  const card =
    /<coder-salary[^>]*><template[^>]*>(<style>.*?<\/style>)(.*?)<\/template>.*?<\/coder-salary>/s;
  const [, style] = card.exec(page);
  return page
    .replace(card, '<div class="host">$2</div>')
    .replace(/<script src=.*?<\/script>/g, '')
    .replace('</head>', () => `${style}</head>`);
}

/** Runs in the page before anything else: what the browser tells while it loads. */
function listen() {
  window.seen = { lcp: 0, cls: 0, tbt: 0 };
  const on = (type, act) =>
    new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({
      type,
      buffered: true,
    });
  on('largest-contentful-paint', ({ startTime }) => (window.seen.lcp = startTime));
  on('layout-shift', ({ value }) => (window.seen.cls += value));
  on('longtask', ({ duration }) => (window.seen.tbt += duration - 50));
}

/** Runs in the page: when its card is live, and what was seen until a second later. */
async function figures() {
  const frame = () => new Promise(requestAnimationFrame);
  const card = document.querySelector('coder-salary');
  while (card && !customElements.get('coder-salary')) await frame();
  await card?.updateComplete;
  await frame();
  const live = performance.now();
  while (performance.now() < live + 1000) await frame();
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return { 'first paint': paint.startTime, ...window.seen, live };
}

async function load(browser, address) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.emulateNetworkConditions', SLOW);
  await client.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
  await page.addInitScript(listen);
  await page.goto(address);
  const seen = await page.evaluate(figures);
  await context.close();
  return seen;
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

/** A row for the page, one for plain HTML, and one of their ratios. */
export async function speedOf(root) {
  const plain = join(root, PLAIN, 'index.html');
  mkdirSync(dirname(plain), { recursive: true });
  writeFileSync(plain, plainOf(readFileSync(join(root, PAGE, 'index.html'), 'utf8')));
  const server = await served(root);
  const browser = await launch();
  const loads = { page: [], 'plain HTML': [] };
  for (let round = 0; round < ROUNDS; round++) {
    loads.page.push(await load(browser, server.address + PAGE));
    loads['plain HTML'].push(await load(browser, server.address + PLAIN));
  }
  await browser.close();
  server.close();
  const rows = Object.fromEntries(
    Object.entries(loads).map(([who, all]) => [
      who,
      Object.fromEntries(
        Object.keys(all[0]).map((name) => [
          name,
          Number(median(all.map((one) => one[name])).toFixed(name === 'cls' ? 4 : 0)),
        ]),
      ),
    ]),
  );
  const ratio = (name) => Number((rows.page[name] / rows['plain HTML'][name]).toFixed(3));
  return { ...rows, ratio: { 'first paint': ratio('first paint'), lcp: ratio('lcp') } };
}
