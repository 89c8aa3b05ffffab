/* What strangers post on a partner's site: comments, links, placeholders. None of it may bite. */
import assert from 'node:assert/strict';

const SPANISH = 'Salario de los codificadores médicos';

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
  ],
};
