import assert from 'node:assert/strict';

/** What the page with strange links makes the widgets say. */
const STRANGE = /^<coder-salary>: (edition|area|period|lang)=|is not known, or|not for links/;

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
      name: 'a link inside a widget is left alone',
      run: async (t) => {
        const page = await t.open('/partners/links');
        await page.locator('#inside').getByRole('heading', { name: 'What you need' }).waitFor();
        assert.equal(await page.locator('#inside coder-requirements').count(), 1);
      },
    },
    {
      name: 'a setting that cannot be read leaves the link, unknown ones are nothing',
      run: async (t) => {
        t.expect(STRANGE);
        const page = await t.open('/partners/links-strange');
        const card = page.locator('#unknown coder-salary');
        await t.shows(page, '#unknown coder-salary', '$48,860');
        assert.deepEqual(await card.evaluate((widget) => widget.getAttributeNames().sort()), [
          'area',
          'lang',
        ]);
        await page.getByRole('link', { name: 'Strange settings' }).waitFor();
        await page.getByRole('link', { name: 'Apply here' }).waitFor();
        assert.equal(await page.locator('coder-salary, coder-apply').count(), 1);
      },
    },
    {
      name: 'only a link that stands alone becomes a card, or one that asks for it',
      run: async (t) => {
        t.expect(STRANGE);
        const page = await t.open('/partners/links-places');
        for (const pay of ['TX', 'CA', 'NY', 'FL', 'OH', 'GA', 'WA']) {
          await page.locator(`#cards coder-salary[area=${pay} i] [part~=card]`).waitFor();
        }
        await page.locator('#cards coder-timeline [part~=card]').waitFor();
        assert.equal(await page.locator('coder-timeline').count(), 1);
        assert.equal(await page.locator('coder-salary[period=hour]').count(), 1);
        const stay = page.locator('header, nav, footer, [role=navigation], #stay').locator('a');
        assert.equal(await stay.count(), 15);
        for (const link of await stay.all()) assert.equal(await link.isVisible(), true);
        assert.equal(await page.locator('#stay coder-salary, coder-guide').count(), 0);
      },
    },
    {
      name: 'a place, period or language that there is none of: the link stays a link',
      run: async (t) => {
        t.expect(STRANGE);
        const page = await t.open('/partners/links-places');
        await page.locator('#cards coder-salary[area=tx] [part~=card]').waitFor();
        await page.waitForFunction(() => !document.querySelector('#unread coder-salary'));
        for (const link of await page.locator('#unread a').all()) {
          assert.equal(await link.isVisible(), true);
        }
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
      name: 'placeholders of a trusting site: own figures, and forms to listed endpoints only',
      run: async (t) => {
        t.expect(STRANGE);
        const page = await t.open('/partners/placeholders-full');
        await t.shows(page, '#listed coder-apply', 'Send application');
        await t.shows(page, '#own coder-salary', 'A survey of ours');
        const list = page.locator('#own coder-requirements');
        await list.getByRole('checkbox', { name: 'Transcript' }).waitFor();
        assert.equal(await page.locator('#transcript').count(), 1);
        for (const words of ['elsewhere', 'nowhere', 'by link', 'Figures', 'Guide', 'Ignored']) {
          await page.locator('#unlisted').getByText(words).first().waitFor();
        }
        assert.equal(
          await page.locator('#unlisted').locator('coder-apply, coder-guide').count(),
          0,
        );
      },
    },
    {
      name: 'a placeholder around a school’s own form: enhanced where it stands, where it is listed',
      run: async (t) => {
        t.expect(STRANGE);
        const page = await t.open('/partners/placeholders-full');
        await page.route('**/apply', (route) => route.fulfill({ json: { success: true } }));
        const form = page.locator('#school form').first();
        await page
          .locator('#school coder-apply[form-id=coder-form-1]')
          .waitFor({ state: 'attached' });
        await form.getByRole('button', { name: 'Apply' }).click();
        await form.locator('.coder-error').waitFor();
        await form.getByLabel('Email').fill('maria@example.com');
        await form.getByLabel('Email').press('Enter');
        await t.shows(page, '#school coder-apply', 'Thank you!');
        assert.equal(await page.locator('form[action="/apply"]').count(), 1);
        assert.equal(await page.locator('#elsewhere').getAttribute('novalidate'), null);
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
