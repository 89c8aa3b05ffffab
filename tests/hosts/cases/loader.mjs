/* The loader in the head of a site: it loads the smallest that a page needs. */
import assert from 'node:assert/strict';
import {
  ENGLISH,
  LOADER,
  SPANISH,
  TIME,
  add,
  filesOf,
  openPartner,
  openSite,
} from '../loader-site.mjs';
import { foundCases, linkCases } from './loader-finds.mjs';
import { pinnedCases, policyCases } from './loader-policies.mjs';

const ways = ['classic', 'module', 'deferred', 'injected', 'delayed-eval'].map((path) => ({
  name: `in every way that a script is loaded: ${path}`,
  run: async (t) => {
    const page = await openPartner(t, path);
    await t.shows(page, 'coder-salary', ENGLISH);
    await t.shows(page, 'coder-salary', SPANISH);
  },
}));

const hostCases = [
  {
    name: 'a page in windows-1252: every letter is readable',
    run: async (t) => {
      const page = await openSite(t, '<coder-salary lang="es"></coder-salary>', {
        type: 'text/html; charset=windows-1252',
      });
      await t.shows(page, 'coder-salary', SPANISH);
    },
  },
  {
    name: 'the loader twice: each file once',
    run: async (t) => {
      const script = `${LOADER}${LOADER.replace('.js', '.js?again').replace('defer', 'type="module"')}`;
      const page = await openSite(t, '<coder-salary></coder-salary>', { script });
      await t.shows(page, 'coder-salary', ENGLISH);
      assert.deepEqual(await filesOf(page), ['coder-salary.js']);
    },
  },
  {
    name: 'the whole file before the loader: nothing more',
    run: async (t) => {
      const script = `<script defer src="/cdn/coder-widgets.js"></script>${LOADER}`;
      const page = await openSite(t, '<coder-salary></coder-salary>', { script });
      await t.shows(page, 'coder-salary', ENGLISH);
      await add(page, '<coder-timeline></coder-timeline>');
      await t.shows(page, 'coder-timeline', TIME);
      assert.deepEqual(await filesOf(page), ['coder-widgets.js']);
    },
  },
  {
    name: 'the whole file after the loader: every widget once, nothing complains',
    run: async (t) => {
      const script = `${LOADER}<script defer src="/cdn/coder-widgets.js"></script>`;
      const body = '<coder-salary></coder-salary><p><a href="/en/salary/tx/">Pay</a></p>';
      const page = await openSite(t, body, { script });
      await t.shows(page, 'p coder-salary', '$48,860');
      assert.equal(await page.locator('coder-salary').count(), 2);
    },
  },
  {
    name: 'from another origin without CORS, the language too',
    run: async (t) => {
      const script = LOADER.replace('/cdn', `${t.elsewhere}/cdn`);
      const page = await openSite(t, '<coder-salary lang="es"></coder-salary>', { script });
      await t.shows(page, 'coder-salary', SPANISH);
    },
  },
  {
    name: 'a file that could not be had is asked for again',
    run: async (t) => {
      t.expect(/ERR_FAILED|is not known|dynamically imported/);
      const page = await openSite(t, '<p>About us</p>');
      await page.route('**/coder-salary.js', (route) => route.abort());
      const failed = page.waitForEvent('requestfailed');
      await add(page, '<coder-salary></coder-salary>');
      await failed;
      await page.unroute('**/coder-salary.js');
      await page.waitForFunction(() => {
        document.body.append(document.createElement('coder-salary'));
        return customElements.get('coder-salary');
      });
      await t.shows(page, 'coder-salary', ENGLISH);
    },
  },
];

export default {
  group: 'Loader',
  cases: [...foundCases, ...linkCases, ...policyCases, ...ways, ...hostCases, ...pinnedCases],
};
