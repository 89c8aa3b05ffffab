/* Pages whose addresses, languages and documents are not what they seem. */
import assert from 'node:assert/strict';
import { openStrange } from '../strange-page.mjs';

const WIDGETS = `
  <coder-requirements apply-href="#application"></coder-requirements>
  <coder-guide></coder-guide>
  <h2 id="application">Our application</h2>`;

const elsewhere = { head: '<base href="/elsewhere/" />' };

const address = (page) => new URL(page.url());

export const placeCases = [
  {
    name: 'a base elsewhere: a link to the application stays on the page',
    run: async (t) => {
      const page = await openStrange(t, WIDGETS, elsewhere);
      const link = page.getByRole('link', { name: 'Apply to this school' });
      await link.click();
      assert.equal(address(page).href, `${t.site}/strange#application`);
      await page.evaluate(() => history.pushState(null, '', '/strange?step=2'));
      await link.click();
      assert.equal(address(page).href, `${t.site}/strange?step=2#application`);
      assert.equal(await page.getByText('Our application').isVisible(), true);
    },
  },
  {
    name: 'a base elsewhere: the chapters of a guide are on the page, in a new tab too',
    run: async (t) => {
      const page = await openStrange(t, WIDGETS, elsewhere);
      const link = page.getByRole('link', { name: 'Where coders work' });
      assert.equal(await link.evaluate(({ href }) => href), `${t.site}/strange#coder-guide-where`);
      await link.click();
      assert.equal(address(page).href, `${t.site}/strange#coder-guide-where`);
    },
  },
  {
    name: 'lang="es_MX", as some systems write it: Spanish without a warning',
    run: async (t) => {
      const page = await openStrange(t, '<div lang="es_MX"><coder-salary></coder-salary></div>');
      await t.shows(page, 'coder-salary', 'Salario de los codificadores médicos');
    },
  },
  {
    name: 'a card that is moved into a frame: its styles and its language go along',
    run: async (t) => {
      const page = await openStrange(t, '<coder-salary></coder-salary><iframe></iframe>');
      await t.shows(page, 'coder-salary', '$45,240');
      await page.evaluate(() => {
        const { body } = document.querySelector('iframe').contentDocument;
        body.lang = 'es';
        body.append(document.querySelector('coder-salary'));
      });
      const card = page.frameLocator('iframe').locator('coder-salary [part=card]');
      await card.getByText('Salario de los codificadores médicos').waitFor();
      const radius = await card.evaluate((node) => getComputedStyle(node).borderTopLeftRadius);
      assert.equal(radius, '12px');
    },
  },
];
