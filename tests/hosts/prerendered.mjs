/* Pages whose tags come with what they show, as declarative shadow DOM, and a script that comes late. */
import { openStrange } from './strange-page.mjs';

/** The markup of a widget as a server would send it, made of what it draws. */
export async function prerender(t, markup) {
  const page = await openStrange(t, `<div id="place">${markup}</div>`);
  await page.locator('#place > * [part=card]').first().waitFor();
  const html = await page.evaluate(writtenDown);
  await page.close();
  return html;
}

/** Runs in the page. What a server writes as attributes, a browser keeps as properties. */
async function writtenDown() {
  const rootsIn = (place) =>
    [...place.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
    );
  const place = document.querySelector('#place');
  const shadowRoots = rootsIn(place);
  await Promise.all(shadowRoots.map(({ host }) => host.updateComplete));
  for (const root of shadowRoots) {
    for (const box of root.querySelectorAll('input')) {
      box.toggleAttribute('checked', box.checked);
      if (box.type === 'number') box.setAttribute('value', box.value);
    }
    for (const option of root.querySelectorAll('select [value]')) {
      option.toggleAttribute('selected', option.selected);
    }
  }
  // Until the script is here, what is inside a guide is seen too.
  const STILL = ':not(:defined) { display: block !important }';
  const css = (tag) => customElements.get(tag).elementStyles.map(({ cssText }) => cssText);
  return place
    .getHTML({ shadowRoots })
    .replace(/<!--.*?-->/g, '')
    .replaceAll('<div id="frame">', '<div id="frame" class="shown">')
    .replace(
      /<(coder-[a-z]+)([^>]*)><template shadowrootmode="open">/g,
      (start, tag) => `${start}<style>${css(tag).join('')}${STILL}</style>`,
    );
}

/** The whole page: the script does not hold up what is painted. */
export const pageOf = (body, { head = '', lang = 'en', script = '/cdn/coder-widgets.js' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><title>Prerendered</title>
  <link rel="icon" href="data:," />${head}<script async src="${script}"></script></head>
  <body><p id="above">Above.</p>${body}<p id="below">Below.</p></body></html>`;

/** Runs in the page, from its first frame on: what a visitor sees of the card in each. */
function watchFrames() {
  window.shift = 0;
  window.looks = [];
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    window.violations.push(violatedDirective),
  );
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const root = document.querySelector('#above + *')?.shadowRoot;
    if (document.querySelector('#below')) {
      const cards = [...(root?.querySelectorAll('[part=card]') ?? [])];
      window.looks.push(
        cards
          .map((card) => `${getComputedStyle(card).borderRadius} ${card.offsetHeight}`)
          .join(' and '),
      );
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const painted = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/**
 * Opens such a page without its script.
 *
 * @returns The page; `run(path)` lets the held files of that path come: `cdn/coder-widgets.js` is the script.
 */
export async function openPrerendered(t, body, options) {
  const held = new Map();
  const hold = (path) => {
    if (!held.has(path)) {
      let come;
      held.set(path, { coming: new Promise((resolve) => (come = resolve)), come });
    }
    return held.get(path);
  };
  const page = await t.open('/prerendered', {
    waitUntil: 'commit',
    before: async (page) => {
      await page.addInitScript(watchFrames);
      await page.route('**/cdn/**', async (route) => {
        await hold(new URL(route.request().url()).pathname).coming;
        await route.continue();
      });
      await page.route('**/prerendered', (route) =>
        route.fulfill({ body: pageOf(body, options), contentType: 'text/html; charset=utf-8' }),
      );
    },
  });
  await page.locator('#below').waitFor();
  await page.evaluate(painted);
  // What moved while the page itself arrived does not count.
  await page.evaluate(() => Object.assign(window, { shift: 0, looks: [] }));
  const before = await page.evaluateHandle(() =>
    document.querySelector('#above + *').shadowRoot.querySelector('[part=card]'),
  );
  return {
    page,
    widget: page.locator('#above + *'),
    come: (path) => hold(`/cdn/${path}`).come(),
    /** Until the element has drawn its own card. */
    async taken() {
      await page.waitForFunction((card) => card && !card.isConnected, before);
      await page.evaluate(painted);
    },
    /** What was seen, each look of the card once; how far things moved; and what was forbidden. */
    seen: () =>
      page.evaluate(() => ({
        looks: [...new Set(window.looks)],
        shift: window.shift.toFixed(4),
        violations: window.violations,
      })),
  };
}
