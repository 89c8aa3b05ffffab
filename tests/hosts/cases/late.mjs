import assert from 'node:assert/strict';
import { fontLoaded, measuringFont } from '../../../src/build/measuring-font.mjs';

const WIDTHS = [200, 280, 340, 480, 640, 960];

const MARKUP = {
  'coder-salary': '<coder-salary><a href="/en/salary/us/">Medical coder salary</a></coder-salary>',
  'coder-salary compact':
    '<coder-salary compact zip="77002" offer="52000"><a href="/en/salary/26420/">Pay in Houston</a></coder-salary>',
  'coder-timeline':
    '<coder-timeline hours-per-week="12"><a href="/en/timeline/">How long it takes</a></coder-timeline>',
  'coder-requirements':
    '<coder-requirements><a href="/en/requirements/">What you need</a></coder-requirements>',
  'coder-apply':
    '<coder-apply endpoint="/apply" seller="Example Career College" consent-version="2026-11" privacy-href="/"><a href="/en/apply/">Apply</a></coder-apply>',
  'coder-guide':
    '<coder-guide><a href="/en/guide/">How to become a medical coder</a></coder-guide>',
};

/** Starts to add up what moves, as browsers report it. */
const watchShifts = (page) =>
  page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

const painted = (page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );

/** What moves on a page of this width when the script comes after the first paint. */
async function shiftAt(t, width, lang, markup) {
  const page = await t.open('/partners/late', { before: watchShifts });
  await page.addStyleTag({ content: await measuringFont() });
  await page.evaluate(fontLoaded);
  await page.locator('#place').evaluate(
    (place, [html, px, language]) => {
      place.lang = language;
      place.style.width = `${px}px`;
      place.innerHTML = html;
    },
    [markup, width, lang],
  );
  await painted(page);
  // What the test itself put there does not count.
  await page.evaluate(() => (window.shift = 0));
  await page.addScriptTag({ url: '/cdn/coder-widgets.js' });
  await page.locator('#place [part=card]').waitFor();
  await painted(page);
  const shift = await page.evaluate(() => window.shift);
  const gap = await page.evaluate(() => {
    const card = document.querySelector('#place > *').shadowRoot.querySelector('[part=card]');
    return (
      document.querySelector('#below').getBoundingClientRect().top -
      card.getBoundingClientRect().bottom
    );
  });
  await page.close();
  return { shift, gap };
}

const nothingMoves = (tag) => ({
  name: `${tag}: layout shift 0.0000, from 200 to 960 px, English and Spanish`,
  run: async (t) => {
    for (const width of WIDTHS) {
      for (const lang of ['en', 'es']) {
        const { shift, gap } = await shiftAt(t, width, lang, MARKUP[tag]);
        assert.equal(shift.toFixed(4), '0.0000', `${width} px, ${lang}`);
        assert.ok(gap >= 0, 'the reserved space holds the card');
      }
    }
  },
});

export default {
  group: 'Late script',
  cases: [
    ...Object.keys(MARKUP).map(nothingMoves),
    {
      name: 'without the style sheet the page does move: the measurement can fail',
      run: async (t) => {
        const before = async (page) => {
          await watchShifts(page);
          await page.route('**/coder-widgets.css', (route) =>
            route.fulfill({ contentType: 'text/css', body: '' }),
          );
        };
        const open = { open: (path, options) => t.open(path, { ...options, before }) };
        const { shift } = await shiftAt(open, 640, 'en', MARKUP['coder-salary']);
        assert.ok(shift > 0.01, `it moved by ${shift}`);
      },
    },
  ],
};
