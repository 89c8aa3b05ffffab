import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';

/** What the page with strange links makes the widgets say. */
const STRANGE = /^<coder-salary>: edition=/;

/** A page of which half has arrived, with a link alone in its block and another at the very end. */
async function withSlowPage(t, use) {
  const { promise, resolve: sendRest } = deferred();
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'text/html');
    response.write(`<!doctype html><link rel="icon" href="data:,"><script src="${t.site}/cdn/coder-widgets.js"
      data-pages="https://pages.example/"></script><p><a href="https://pages.example/en/salary/us/">Pay</a></p>
      <p><a href="https://pages.example/en/salary/us/">Pay</a>`);
    await promise;
    response.end(' is in the guide, and that was all.</p>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const page = await t.open('/partners/bare', { waitUntil: 'commit' });
    await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'commit' });
    await use(page, sendRest);
  } finally {
    server.close();
  }
}

function deferred() {
  let resolve;
  return { promise: new Promise((settle) => (resolve = settle)), resolve };
}

export default {
  group: 'Links',
  cases: [
    {
      name: 'a link becomes the widget, with everything from its address',
      run: async (t) => {
        const page = await t.open('/partners/links');
        await t.shows(page, '#plain coder-salary', '$24.59');
        await t.shows(page, '#plain coder-salary', 'mediana salarial por hora');
        assert.equal(await page.locator('#pay').isVisible(), false);
      },
    },
    {
      name: 'a placeholder becomes the widget',
      run: async (t) => {
        const page = await t.open('/partners/links');
        await t.shows(page, '#placeholder coder-timeline', '48–52 months');
      },
    },
    {
      name: 'other links stay links',
      run: async (t) => {
        const page = await t.open('/partners/links');
        await t.shows(page, '#plain coder-salary', '$24.59');
        assert.equal(await page.locator('#other a').count(), 2);
        assert.equal(await page.locator('#other coder-salary').count(), 0);
        assert.equal(await page.getByRole('link', { name: 'About us' }).isVisible(), true);
      },
    },
    {
      name: 'a link in a sentence or a menu stays one, unless it says that it is a widget',
      run: async (t) => {
        const page = await t.open('/partners/links');
        await t.shows(page, '#asked-for coder-salary', '$3,770');
        assert.equal(await page.locator('#sentence coder-salary').count(), 0);
        assert.equal(await page.locator('#menu :is(coder-guide, coder-salary)').count(), 0);
        assert.equal(await page.getByRole('link', { name: 'our guide' }).isVisible(), true);
      },
    },
    {
      name: 'a sentence that arrives in two pieces stays one; a block that has arrived is a card',
      run: async (t) => {
        await withSlowPage(t, async (page, sendRest) => {
          await t.shows(page, 'coder-salary', '$45,240');
          sendRest();
          await page.getByText('and that was all').waitFor();
          await page.waitForFunction(() => document.readyState === 'complete');
          assert.equal(await page.locator('coder-salary').count(), 1);
        });
      },
    },
    {
      name: 'a link inside a widget is left alone',
      run: async (t) => {
        const page = await t.open('/partners/links');
        await page.locator('#inside').getByRole('heading', { name: 'What you need' }).waitFor();
        assert.equal(await page.locator('#inside coder-requirements').count(), 1);
      },
    },
    {
      name: 'strange settings show as nothing but a warning',
      run: async (t) => {
        t.expect(STRANGE);
        const page = await t.open('/partners/links-strange');
        await t.shows(page, '#strange coder-salary', '$45,240');
        assert.deepEqual(
          await page
            .locator('#strange coder-salary')
            .evaluate((widget) => widget.getAttributeNames().sort()),
          ['area', 'edition', 'lang'],
        );
        assert.equal(await page.locator('#strange img').count(), 0);
      },
    },
    {
      name: 'links added later are found, and take their widget along when they go',
      run: async (t) => {
        const page = await t.open('/partners/links');
        const later = page.locator('#later');
        await later.evaluate((place) => {
          place.innerHTML = '<p><a href="/en/salary/us/?period=month">Pay</a></p>';
        });
        await t.shows(page, '#later coder-salary', '$3,770');
        await later
          .locator('[data-coder-mounted]')
          .evaluate((link) => document.querySelector('#other').append(link));
        await t.shows(page, '#other coder-salary', '$3,770');
        assert.equal(await page.locator('#later coder-salary').count(), 0);
        await page
          .locator('#other > a')
          .last()
          .evaluate((link) => link.remove());
        await page.waitForFunction(() => !document.querySelector('#other coder-salary'));
      },
    },
    {
      name: 'a copied part of the page has each widget once',
      run: async (t) => {
        const page = await t.open('/partners/links');
        await t.shows(page, '#plain coder-salary', '$24.59');
        await page.evaluate(() => {
          document.querySelector('#later').append(document.querySelector('#plain').cloneNode(true));
        });
        await t.shows(page, '#later coder-salary', '$24.59');
        assert.equal(await page.locator('#later coder-salary').count(), 1);
      },
    },
    {
      name: 'a job posting in Houston: the offer on the range of its metro area',
      run: async (t) => {
        const page = await t.open('/partners/job-posting');
        await t.shows(page, 'coder-salary', 'Houston-Pasadena-The Woodlands, TX');
        await t.shows(page, 'coder-salary', '$51,250');
        await t.shows(page, 'coder-salary', 'This job: $52,000');
        await t.shows(page, 'coder-salary', /more than about 5[12] of 100/);
      },
    },
    {
      name: 'metro areas are one file more, and only where one is shown',
      run: async (t) => {
        const requests = [];
        const before = (page) => page.on('request', (request) => requests.push(request.url()));
        const page = await t.open('/en/salary/tx/', { before });
        await t.shows(page, 'coder-salary', '$48,860');
        assert.equal(
          requests.some((url) => url.includes('/areas/')),
          false,
        );
        await t.shows(await t.open('/en/salary/26420/', { before }), 'coder-salary', '$51,250');
        assert.equal(requests.filter((url) => url.includes('/areas/metros.js')).length, 1);
      },
    },
    {
      name: 'the address of every snippet’s link is a page with that widget',
      run: async (t) => {
        const pages = [
          ['/es/salary/us/?period=hour', 'coder-salary', 'mediana salarial por hora'],
          ['/en/timeline/?path=bachelor', 'coder-timeline', '48–52 months'],
          ['/en/requirements/', 'coder-requirements', 'What you need to become a medical coder'],
          ['/es/apply/', 'coder-apply', 'Enviar solicitud'],
          ['/es/guide/tx/?chapter=salary', 'coder-guide', 'Cuánto ganan los codificadores'],
        ];
        for (const [address, tag, text] of pages) await t.shows(await t.open(address), tag, text);
      },
    },
  ],
};
