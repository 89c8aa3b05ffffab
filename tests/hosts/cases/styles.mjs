import assert from 'node:assert/strict';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const TAGS = ['coder-salary', 'coder-timeline', 'coder-requirements', 'coder-apply', 'coder-guide'];

/** The share of pixels that may differ: a card may begin between two pixels, which blurs one edge. */
const TOLERANCE = 0.005;

const pictureOf = async (page, tag) =>
  PNG.sync.read(await page.locator(`${tag} [part=card]`).screenshot({ animations: 'disabled' }));

/** The share of pixels in which two pictures differ; all of them where their sizes do. */
function difference(one, other) {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return 1;
  return pixelmatch(one.data, other.data, undefined, width, height) / (width * height);
}

const looksTheSame = (tag) => ({
  name: `${tag} looks the same on a hostile page, pixel for pixel`,
  run: async (t) => {
    const bare = await t.open('/partners/bare');
    const hostile = await t.open('/partners/hostile-styles');
    for (const page of [bare, hostile]) await page.locator(`${tag} [part=card]`).waitFor();
    const share = difference(await pictureOf(bare, tag), await pictureOf(hostile, tag));
    assert.ok(share <= TOLERANCE, `${(share * 100).toFixed(2)} % of the pixels differ`);
  },
});

const styleOf = (locator, ...names) =>
  locator.evaluate((element, wanted) => {
    const style = getComputedStyle(element);
    return wanted.map((name) => style.getPropertyValue(name));
  }, names);

const neverCollapses = (place) => ({
  name: `a widget in a place with ${place} keeps a readable width`,
  run: async (t) => {
    const page = await t.open('/partners/layouts');
    await t.shows(page, `#${place} coder-salary`, '$45,240');
    const { width } = await page.locator(`#${place} coder-salary`).boundingBox();
    assert.ok(width >= 300, `it is ${width} px wide`);
  },
});

export default {
  group: 'Styles',
  cases: [
    ...TAGS.map(looksTheSame),
    ...['flex', 'grid', 'float', 'absolute', 'inline-block', 'table'].map(neverCollapses),
    {
      name: 'a page themes by tokens and by parts, sizes and hides',
      run: async (t) => {
        const page = await t.open('/partners/themed');
        await t.shows(page, '#themed', '$45,240');
        const card = page.locator('#themed [part=card]');
        assert.deepEqual(await styleOf(card, 'background-color', 'border-top-left-radius'), [
          'rgb(250, 240, 255)',
          '0px',
        ]);
        assert.match((await styleOf(card, 'font-family'))[0], /^Georgia/);
        assert.deepEqual(await styleOf(page.locator('#part [part=card]'), 'border-top'), [
          '5px solid rgb(1, 2, 3)',
        ]);
        assert.deepEqual(await styleOf(page.locator('#part [part=figure]'), 'color'), [
          'rgb(4, 5, 6)',
        ]);
        assert.equal(await page.locator('#hidden').isVisible(), false);
        const { width, x } = await page.locator('#narrow').boundingBox();
        assert.equal(width, 250);
        assert.ok(x >= 40);
      },
    },
    {
      name: 'nothing shows inside a hidden modal, nothing clicks where nothing should',
      run: async (t) => {
        const page = await t.open('/partners/modal');
        const card = page.locator('#modal [part=card]');
        await card.waitFor({ state: 'attached' });
        assert.equal(await card.isVisible(), false);
        const radio = page.locator('#inert').getByRole('radio').first();
        await radio.waitFor();
        assert.deepEqual(await styleOf(radio, 'pointer-events'), ['none']);
        await page.locator('#closed').evaluate((place) => (place.style.display = 'block'));
        await page.locator('#closed').getByRole('heading', { name: 'What you need' }).waitFor();
      },
    },
    {
      name: 'dark on a dark page',
      run: async (t) => {
        const page = await t.open('/partners/dark');
        for (const tag of TAGS) {
          const card = page.locator(`${tag} [part=card]`);
          await card.waitFor();
          assert.deepEqual(await styleOf(card, 'background-color'), ['rgb(19, 26, 32)'], tag);
        }
      },
    },
    {
      name: 'left to right on a page from right to left, where the language is',
      run: async (t) => {
        const page = await t.open('/partners/rtl');
        for (const tag of ['coder-salary', 'coder-timeline']) {
          const card = page.locator(`${tag} [part=card]`);
          await card.waitFor();
          assert.deepEqual(await styleOf(card, 'direction', 'text-align'), ['ltr', 'start'], tag);
        }
      },
    },
    {
      name: 'forced colours: the range and the choice can be seen',
      options: { forcedColors: 'active' },
      run: async (t) => {
        const page = await t.open('/partners/bare');
        const mark = page.locator('coder-salary .mark');
        await mark.waitFor({ state: 'attached' });
        const [stroke] = await styleOf(mark, 'stroke');
        const [canvas] = await styleOf(
          page.locator('coder-salary [part=card]'),
          'background-color',
        );
        assert.notEqual(stroke, canvas);
        assert.deepEqual(
          await page
            .locator('coder-salary label:has(:checked)')
            .evaluateAll((chosen) => chosen.map((label) => getComputedStyle(label).outlineStyle)),
          ['solid', 'solid'],
        );
      },
    },
    {
      name: 'printed: figures and graphic stay, buttons and fields go, boxes to tick stay',
      run: async (t) => {
        const page = await t.open('/partners/bare');
        await t.shows(page, 'coder-apply', 'Send application');
        await page.emulateMedia({ media: 'print' });
        assert.equal(await page.locator('coder-salary [part=figure]').isVisible(), true);
        assert.equal(await page.locator('coder-salary [part=graphic]').isVisible(), true);
        const salary = page.locator('coder-salary');
        assert.equal(await salary.getByText('Year', { exact: true }).isVisible(), false);
        for (const edition of ['Guide, May 2020', 'Newest, May 2025']) {
          assert.equal(await salary.getByText(edition).isVisible(), true, edition);
        }
        const address = await salary
          .getByRole('link')
          .evaluate((link) => getComputedStyle(link, '::after').content);
        // In its own direction, whatever the card's.
        assert.match(address, /^" \(\u2066(" attr\(href\) "|https:.*)\u2069\)"$/);
        assert.equal(
          await page.locator('coder-requirements').getByRole('checkbox').first().isVisible(),
          true,
        );
        assert.equal(await page.locator('coder-timeline').getByRole('button').count(), 0);
      },
    },
    {
      name: 'at 400 % zoom, 200 px wide, nothing is cut off',
      options: { viewport: { width: 320, height: 600 } },
      run: async (t) => {
        const page = await t.open('/partners/classic');
        await t.shows(page, 'coder-salary', '$45,240');
        await page.evaluate(() => (document.body.style.cssText = 'margin: 0; width: 200px'));
        const overflow = await page
          .locator('coder-salary [part=card]')
          .first()
          .evaluate((card) => card.scrollWidth - card.clientWidth);
        assert.equal(overflow, 0);
      },
    },
  ],
};
