/* What pages forbid, and what a pinned version does. */
import assert from 'node:assert/strict';
import { ENGLISH, SPANISH, TIME, add, filesOf, openPartner, openSite } from '../loader-site.mjs';

const VIOLATIONS = `window.violations = []; document.addEventListener('securitypolicyviolation', (event) =>
  window.violations.push(event.violatedDirective + ' ' + event.blockedURI));
  window.heard = []; document.addEventListener('coder-error', ({ detail }) => window.heard.push(detail));`;

const violationsOf = (page) => page.evaluate(() => window.violations);

/** The page without what stands in its body. */
const emptied = (text) => text.replace(/<body>[^]*<\/body>/, '<body><p>About us</p></body>');

export const policyCases = [
  {
    name: 'strict policy: what it loads carries the nonce',
    run: async (t) => {
      const page = await openPartner(t, 'csp', { init: VIOLATIONS });
      await t.shows(page, '#es', SPANISH);
      await t.shows(page, 'coder-guide', 'Where coders work');
      assert.deepEqual(await violationsOf(page), []);
    },
  },
  {
    name: 'strict policy: as a module, one tag',
    run: async (t) => {
      const page = await openPartner(t, 'csp-module', { init: VIOLATIONS });
      await t.shows(page, '#es', SPANISH);
      assert.deepEqual(await violationsOf(page), []);
      assert.deepEqual(await filesOf(page), ['coder-salary.js', 'locales/es/salary.js']);
    },
  },
  {
    name: 'Trusted Types with our policy: no report, the loader twice',
    run: async (t) => {
      const page = await openPartner(t, 'trusted-types', { init: VIOLATIONS });
      await t.shows(page, '#es', SPANISH);
      assert.deepEqual(await violationsOf(page), []);
      assert.deepEqual(
        (await filesOf(page)).filter((file) => file.startsWith('coder')),
        ['coder-widgets.js'],
      );
    },
  },
  {
    name: 'Trusted Types that refuse us: nothing is loaded, the fallback stays, one event',
    run: async (t) => {
      t.expect(/trusted-types|TrustedHTML|Trusted Type/i);
      const page = await openPartner(t, 'trusted-types-refused');
      await page.waitForFunction(() => window.heard.length);
      assert.equal(await page.getByRole('link', { name: ENGLISH }).isVisible(), true);
      const said = { name: 'trusted-types', value: 'coder-widgets' };
      assert.deepEqual(await page.evaluate(() => window.heard), [said]);
      assert.deepEqual(await filesOf(page), []);
    },
  },
  {
    name: 'Trusted Types that refuse us, nothing of ours on the page: nothing is reported',
    run: async (t) => {
      const page = await openPartner(t, 'trusted-types-refused', {
        change: emptied,
        init: VIOLATIONS,
      });
      await page.getByText('About us').waitFor();
      assert.deepEqual(await violationsOf(page), []);
      assert.deepEqual(await page.evaluate(() => window.heard), []);
    },
  },
];

const PINNED =
  '<script defer crossorigin src="/cdn/coder-loader.pinned.js" data-pages="/"></script>';

export const pinnedCases = [
  {
    name: 'pinned: every file has its hash, also from another origin',
    run: async (t) => {
      const script = PINNED.replace('/cdn', `${t.sharing}/cdn`);
      const body = '<coder-salary lang="es" area="26420"></coder-salary>';
      const page = await openSite(t, body, { script });
      await t.shows(page, 'coder-salary', 'Houston');
      await add(page, '<coder-timeline></coder-timeline><coder-guide></coder-guide>');
      await t.shows(page, 'coder-timeline', TIME);
    },
  },
  {
    name: 'pinned: a file that was tampered with does not run',
    run: async (t) => {
      t.expect(/integrity|dynamically imported/);
      const page = await openSite(t, '<p>About us</p>', { script: PINNED });
      await page.route('**/coder-salary.js', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()};window.tampered = true` });
      });
      // It is asked for at both of its addresses, and again once it was given up.
      await page.waitForFunction(() => {
        document.body.append(document.createElement('coder-salary'));
        const asked = performance.getEntriesByType('resource').map(({ name }) => name);
        return asked.filter((name) => name.includes('coder-salary')).length > 2;
      });
      assert.equal(await page.evaluate(() => window.tampered), undefined);
    },
  },
];
