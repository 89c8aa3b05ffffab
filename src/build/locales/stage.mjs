/* A page with the built widgets on it, in the states that the tests have of them (tests/helpers/states.ts). */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildSync } from 'esbuild';
import { FLAGS, findChromium } from '../browser.mjs';
import { root } from '../run.mjs';

const ADDRESS = 'https://coder-widgets.example/';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Widgets</title>
  <link rel="icon" href="data:,">
  <style>body { display: flex; gap: 16px; align-items: start; inline-size: max-content; margin: 16px; }</style>
  <script src="/coder-widgets.js"></script>`;

const bundle = (options) =>
  buildSync({
    entryPoints: [join(root, 'tests/helpers/states.ts')],
    bundle: true,
    write: false,
    ...options,
  }).outputFiles[0].text;

const code = Buffer.from(bundle({ format: 'esm' })).toString('base64');

/** The states, as node may read them. */
export const { STATES } = await import(`data:text/javascript;base64,${code}`);

/** Runs in the page: puts a state on it, once for each width, and waits until all is drawn. */
async function showInPage([at, attributes, widths]) {
  const { STATES, enact, markupOf } = globalThis.states;
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  for (const width of widths) {
    const place = document.createElement('div');
    place.style.width = `${width}px`;
    place.innerHTML = markupOf(STATES[at], attributes);
    document.body.append(place);
  }
  const drawn = ({ shadowRoot }) => {
    const nested = [...(shadowRoot?.querySelectorAll('*') ?? [])];
    return (
      shadowRoot?.querySelector('[part=card]') &&
      nested.filter(({ localName }) => localName.startsWith('coder-')).every(drawn)
    );
  };
  for (const { firstElementChild: widget } of document.body.children) {
    while (!drawn(widget)) await new Promise(requestAnimationFrame);
    await enact(widget, STATES[at]);
    // What is off screen is drawn once it comes near.
    widget.shadowRoot.querySelector('#frame').classList.add('shown');
  }
  const parts = () => [...globalThis[Symbol.for('coder-widgets/1')].parts.values()];
  while (parts().some((part) => part?.then)) await new Promise(requestAnimationFrame);
  await document.fonts.ready;
}

/** Opens the page. `show` puts a state on it, by its number; `close` ends the browser. */
export async function openStage() {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS });
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.route(`${ADDRESS}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/'
      ? route.fulfill({ body: PAGE, contentType: 'text/html' })
      : route.fulfill({ path: join(root, 'dist/cdn', pathname) });
  });
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: bundle({ format: 'iife', globalName: 'states' }) });
  return {
    page,
    show: (at, attributes, widths) => page.evaluate(showInPage, [at, attributes, widths]),
    close: () => browser.close(),
  };
}
