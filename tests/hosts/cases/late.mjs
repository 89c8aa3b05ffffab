import assert from 'node:assert/strict';
import { fontLoaded, measuringFont } from '../../../src/build/measuring-font.mjs';
import { fillApplication } from '../apply-form.mjs';

const WIDTHS = [200, 280, 343, 480, 559, 640, 799, 960];

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
  const blank = await page.locator('#place > *').evaluate((widget) => {
    const card = widget.shadowRoot.querySelector('[part=card]');
    return widget.getBoundingClientRect().bottom - card.getBoundingClientRect().bottom;
  });
  await page.close();
  return { shift, blank };
}

/**
 * What may be left blank where a style sheet cannot know what will be said: of a timeline with hours of one's
 * own, and of an offer, whose words may need a line more.
 */
const LESS_SAID = { 'coder-timeline': 30, 'coder-salary compact': 22 };

const nothingMoves = (tag) => ({
  name: `${tag}: layout shift 0.0000, from 200 to 960 px, English and Spanish`,
  run: async (t) => {
    for (const width of WIDTHS) {
      for (const lang of ['en', 'es']) {
        const { shift, blank } = await shiftAt(t, width, lang, MARKUP[tag]);
        assert.equal(shift.toFixed(4), '0.0000', `${width} px, ${lang}`);
        const most = LESS_SAID[tag] ?? 8;
        assert.ok(blank <= most, `${width} px, ${lang}: ${blank} px blank`);
      }
    }
  },
});

/** What moves, and by how much the card is lower, once an application of this width is sent. */
async function sentAt(t, width) {
  const page = await t.open('/partners/late', { before: watchShifts });
  await page.locator('#place').evaluate(
    (place, [html, px]) => {
      place.style.width = `${px}px`;
      place.innerHTML = html;
    },
    [MARKUP['coder-apply'], width],
  );
  await page.addScriptTag({ url: '/cdn/coder-widgets.js' });
  const form = page.locator('#place coder-apply');
  await fillApplication(form);
  await page.route('**/apply', (route) => route.fulfill({ json: { received: true } }));
  const height = () => form.evaluate(({ offsetHeight }) => offsetHeight);
  const before = await height();
  await painted(page);
  await page.evaluate(() => (window.shift = 0));
  await form.getByRole('button', { name: 'Send application' }).click();
  await form.getByText('Thank you!').waitFor();
  await painted(page);
  const shift = await page.evaluate(() => window.shift);
  const lower = before - (await height());
  await page.locator('#below').evaluate((below) => {
    below.style.blockSize = '3000px';
    scrollTo(0, 9000);
  });
  await page.waitForFunction(
    (high) => document.querySelector('#place coder-apply').offsetHeight < high / 2,
    before,
  );
  await page.close();
  return { shift, lower };
}

export default {
  group: 'Late script',
  cases: [
    ...Object.keys(MARKUP).map(nothingMoves),
    {
      name: 'coder-apply: nothing moves when it is sent; its room is given back once it is out of view',
      run: async (t) => {
        for (const width of [280, 390, 640, 960]) {
          const { shift, lower } = await sentAt(t, width);
          assert.equal(shift.toFixed(4), '0.0000', `${width} px`);
          assert.equal(lower, 0, `${width} px`);
        }
      },
    },
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
