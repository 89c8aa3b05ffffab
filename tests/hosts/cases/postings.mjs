import assert from 'node:assert/strict';

/** Adds up what moves, as browsers report it. */
const watchShifts = (page) =>
  page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

export default {
  group: 'Postings',
  cases: [
    {
      name: 'a posting whose card has no setting: place and pay of the page’s own data',
      run: async (t) => {
        const page = await t.open('/posting.html');
        await t.shows(
          page,
          'coder-salary',
          /^Houston-Pasadena-The Woodlands, TX and 1 other place/,
        );
        await t.shows(page, 'coder-salary', 'This job: $48,880 – $58,240');
        await t.shows(page, 'coder-salary', /^Pays more than about \d+ to \d+ of 100/);
      },
    },
    {
      name: 'a job board’s list: a line for each posting, each file once, and nothing moves',
      run: async (t) => {
        t.expect(/zip="55901" is in an area without published figures; using MN/);
        const asked = [];
        const page = await t.open('/board.html', {
          before: async (page) => {
            page.on('request', (request) => asked.push(new URL(request.url()).pathname));
            await watchShifts(page);
          },
        });
        const cards = page.locator('coder-salary');
        await cards
          .nth(0)
          .getByText(/^More pay than about \d+ to \d+ of 100$/)
          .waitFor();
        await cards
          .nth(2)
          .getByText(/^Minnesota · /)
          .waitFor();
        await cards
          .nth(6)
          .getByText(/^Median pay: /)
          .waitFor();
        assert.deepEqual(asked.filter((path) => /^\/cdn\/.*\.js$/.test(path)).sort(), [
          '/cdn/areas/metros.js',
          '/cdn/areas/zips.js',
          '/cdn/coder-widgets.js',
          '/cdn/salary/compact.js',
        ]);
        assert.equal(await page.evaluate(() => window.shift), 0);
        await cards.nth(0).locator('summary').click();
        await cards.nth(0).getByRole('heading', { name: 'Medical coder salary' }).waitFor();
      },
    },
    {
      name: 'what a visitor types is in no request: a ZIP code, a city of a state',
      run: async (t) => {
        const asked = [];
        const page = await t.open('/en/salary/us/?picker', {
          before: (page) => page.on('request', (request) => asked.push(request.url())),
        });
        const field = page.getByLabel('ZIP code or city');
        await field.fill('77002');
        await t.shows(page, 'coder-salary', /^Houston-Pasadena/);
        await field.fill('Amarillo, TX');
        await field.press('Enter');
        await t.shows(page, 'coder-salary', /^Amarillo, TX · /);
        assert.deepEqual(
          asked.filter((url) => /amarillo|77002/i.test(url)),
          [],
        );
        assert.equal(asked.filter((url) => url.endsWith('/areas/places/TX.js')).length, 1);
      },
    },
  ],
};
