/* What strangers post on a partner's site: comments, links, placeholders. None of it may bite. */
import assert from 'node:assert/strict';

const SPANISH = 'Salario de los codificadores médicos';

const WIDGETS = 'coder-salary, coder-timeline, coder-requirements, coder-apply, coder-guide';
/** What the console says of a link that asks for more than it may. */
const STAYS = /^<coder-\w+>: [\w-]+="[^]*" cannot be set by a (link|placeholder)/;

const attributesOf = (widget) => widget.evaluate((one) => one.getAttributeNames().sort());

/** Writes down what a page asks of a host that is not the partner's; nothing of it is answered. */
const foreign = (asked) => async (page) => {
  await page.route(/evil\.example/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
};

export default {
  group: 'Strangers',
  cases: [
    {
      name: 'pictures named like parts of the document: no file of their host is run',
      run: async (t) => {
        t.expect(/Failed to load resource/);
        const asked = [];
        const page = await t.open('/partners/strangers-names', { before: foreign(asked) });
        await t.shows(page, 'coder-salary', SPANISH);
        await t.shows(page, '#link coder-timeline', '48–52 meses');
        await t.shows(page, 'coder-apply', 'Enviar solicitud');
        await t.shows(page, 'coder-guide', 'Cuánto ganan los codificadores');
        const locales = asked.filter((address) => address.includes('locales'));
        assert.deepEqual(locales, []);
      },
    },
    {
      name: 'posted links and placeholders: no form, no false figures, one warning each',
      run: async (t) => {
        t.expect(STAYS);
        const page = await t.open('/partners/strangers-links');
        await t.shows(page, '#tracked coder-salary', '$21.75');
        await t.shows(page, 'coder-timeline', '48–52 months');
        assert.equal(await page.locator(WIDGETS).count(), 2);
        for (const name of ['Apply here', 'A quarter of a million', 'From a comment']) {
          assert.equal(await page.getByRole('link', { name }).isVisible(), true, name);
        }
        const tracked = page.locator('#tracked coder-salary');
        assert.deepEqual(await attributesOf(tracked), ['area', 'lang', 'period']);
        assert.equal(t.complaints.filter((text) => text.includes('p50')).length, 1);
      },
    },
    {
      name: 'placeholders that the script trusts: forms to listed endpoints only',
      run: async (t) => {
        t.expect(STAYS);
        const page = await t.open('/partners/placeholders-full');
        for (const place of ['#own', '#service']) {
          const send = page.locator(`${place} coder-apply`).getByRole('button');
          assert.equal(await send.getByText('Send application').isEnabled(), true);
        }
        await t.shows(page, '#figures coder-salary', '$61,000');
        assert.equal(await page.locator('#unlisted').locator(WIDGETS).count(), 0);
      },
    },
  ],
};
