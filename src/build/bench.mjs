/*
 * npm run bench: what the widgets cost, as ratios to the same content as static HTML, both measured in
 * one run, in turn. CPU is the main thread's busy time up to the first paint with everything shown.
 */
import { chromium } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.mjs';
import { FLAGS, findChromium } from './browser.mjs';
import { root } from './run.mjs';

const RUNS = 7;

await build();
const script = await readFile(join(root, 'dist/cdn/coder-widgets.js'), 'utf8');
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [...FLAGS, '--enable-precise-memory-info'],
});

/** A card as static HTML: what its shadow root shows, with its styles once per page. */
async function staticCard(tag) {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="en"><body>${tag}</body></html>`);
  await page.addScriptTag({ content: script });
  const card = await page
    .locator('[part=card]')
    .first()
    .evaluate((element) => element.outerHTML);
  const css = await page.evaluate(() =>
    [...document.querySelector('body > *').shadowRoot.adoptedStyleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n'),
  );
  await page.close();
  return { card: `<div style="container-type: inline-size">${card}</div>`, css };
}

/** The main thread's busy milliseconds, and the heap in bytes, of a page with this content. */
async function cost(head, body) {
  const page = await browser.newPage();
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await page.goto('about:blank');
  const metric = async (name) => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name).value;
  };
  const before = await metric('TaskDuration');
  await page.setContent(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  );
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const cpu = ((await metric('TaskDuration')) - before) * 1000;
  await client.send('HeapProfiler.collectGarbage');
  const heap = await metric('JSHeapUsedSize');
  await page.close();
  return { cpu, heap };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function compare(name, tag, count) {
  const { card, css } = await staticCard(tag);
  const runs = { plain: [], widget: [] };
  for (let run = 0; run <= RUNS; run++) {
    const plain = await cost(`<style>${css}</style>`, card.repeat(count));
    const widget = await cost(`<script>${script}</script>`, tag.repeat(count));
    if (run > 0) {
      runs.plain.push(plain);
      runs.widget.push(widget);
    }
  }
  const of = (kind, what) => median(runs[kind].map((one) => one[what]));
  const ratio = of('widget', 'cpu') / of('plain', 'cpu');
  const heap = (of('widget', 'heap') - of('plain', 'heap')) / count / 1000;
  console.log(
    name.padEnd(22),
    `${of('plain', 'cpu').toFixed(0)} ms`.padStart(9),
    `${of('widget', 'cpu').toFixed(0)} ms`.padStart(9),
    `${ratio.toFixed(2)}x`.padStart(8),
    `${heap.toFixed(1)} KB`.padStart(10),
  );
}

const CARD = '<coder-salary></coder-salary>';
console.log(
  'page'.padEnd(22),
  'static'.padStart(9),
  'widgets'.padStart(9),
  'ratio'.padStart(8),
  'heap/card'.padStart(10),
);
await compare('1 salary card', CARD, 1);
await compare('100 salary cards', CARD, 100);
await compare('1000 salary cards', CARD, 1000);
await compare('1 apply form', '<coder-apply endpoint="/apply"></coder-apply>', 1);
await browser.close();
