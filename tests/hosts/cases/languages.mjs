/* Pages in other languages: from right to left beside others, and where a language cannot be had for a while. */
import assert from 'node:assert/strict';
import { openStrange } from '../strange-page.mjs';

const ENGLISH = 'Medical coder salary';
const SPANISH = 'Salario de los codificadores médicos';
const ARABIC = 'الأجور في الترميز الطبي';

/** What one asking comes to where nothing is there: a script, then a module (src/embed/lazy-script.ts). */
const ONCE = 2;

/** Has the file of a language answer 404 until it is let through; gives back how often it was asked for. */
async function missing(page, language) {
  const file = `**/cdn/locales/${language}.js`;
  const asked = { count: 0 };
  await page.route(file, (route) => {
    asked.count++;
    return route.fulfill({ status: 404, body: '' });
  });
  return { asked, mend: () => page.unroute(file) };
}

/** Counts the errors that the widgets of a page tell it of. */
const countErrors = (page) =>
  page.addInitScript(() => {
    window.errors = [];
    addEventListener('coder-error', ({ detail }) => window.errors.push(detail.value));
  });

/** Opens a page of two Spanish cards whose language is not there. */
async function openWithoutSpanish(t) {
  t.expect(/404/);
  t.expect(/lang="es" could not be loaded; using English/);
  let spanish;
  const before = async (page) => {
    await countErrors(page);
    spanish = await missing(page, 'es');
  };
  const page = await openStrange(
    t,
    '<main lang="es"><coder-salary></coder-salary><coder-salary area="TX"></coder-salary></main>',
    { before },
  );
  await t.shows(page, 'coder-salary:nth-of-type(2)', ENGLISH);
  return { page, spanish };
}

const speaksAgain = (need, again) => ({
  name: `a language that answered 404 is spoken by all when ${need}`,
  run: async (t) => {
    const { page, spanish } = await openWithoutSpanish(t);
    assert.equal(spanish.asked.count, ONCE);
    assert.equal(await page.locator('coder-salary [lang=en]').count(), 2);
    await spanish.mend();
    await again(page);
    await t.shows(page, 'coder-salary:nth-of-type(1)', SPANISH);
    await t.shows(page, 'coder-salary:nth-of-type(2)', SPANISH);
    assert.deepEqual(await page.evaluate(() => window.errors), ['es', 'es']);
  },
});

const edges = (locator) =>
  locator.evaluateAll((nodes) =>
    nodes.map((node) => {
      const { left, right } = node.getBoundingClientRect();
      return { left: Math.round(left), right: Math.round(right) };
    }),
  );

export default {
  group: 'Languages',
  cases: [
    speaksAgain('the visitor is back online', async (page) => {
      await page.context().setOffline(true);
      await page.context().setOffline(false);
    }),
    speaksAgain('the page sets its language again', (page) =>
      page.evaluate(() => (document.querySelector('main').lang = 'es-MX')),
    ),
    speaksAgain('another widget comes', (page) =>
      page.evaluate(() =>
        document.querySelector('main').append(document.createElement('coder-timeline')),
      ),
    ),
    {
      name: 'a language that is not there is asked for once, also by a hundred widgets',
      run: async (t) => {
        t.expect(/404/);
        t.expect(/lang="es" could not be loaded; using English/);
        let spanish;
        const before = async (page) => (spanish = await missing(page, 'es'));
        const cards = '<coder-salary compact></coder-salary>'.repeat(100);
        const page = await openStrange(t, `<main lang="es">${cards}</main>`, { before });
        await t.shows(page, 'coder-salary:nth-of-type(100)', 'Median pay');
        assert.equal(spanish.asked.count, ONCE);
      },
    },
    {
      name: 'from right to left beside from left to right, on a page of either direction',
      run: async (t) => {
        for (const dir of ['ltr', 'rtl']) {
          const page = await openStrange(
            t,
            `<div dir="${dir}"><coder-salary id="ar" lang="ar-EG" compare></coder-salary><coder-salary id="es" lang="es" compare></coder-salary></div>`,
          );
          await t.shows(page, '#ar', ARABIC);
          await t.shows(page, '#es', SPANISH);
          const [arabic, spanish] = [page.locator('#ar'), page.locator('#es')];
          const [high] = await edges(arabic.locator('.ends > :last-child b'));
          const [low] = await edges(arabic.locator('.ends > :first-child b'));
          assert.ok(high.right < low.left, 'low pay from the right');
          const bars = await edges(arabic.locator('.compare rect'));
          assert.equal(new Set(bars.map(({ right }) => right)).size, 1, 'bars begin at the right');
          const others = await edges(spanish.locator('.compare rect'));
          assert.equal(new Set(others.map(({ left }) => left)).size, 1, 'bars begin at the left');
          await page.close();
        }
      },
    },
  ],
};
