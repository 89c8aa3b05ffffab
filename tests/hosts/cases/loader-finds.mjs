/* What the loader finds on a page, and what it loads for it. */
import assert from 'node:assert/strict';
import {
  ENGLISH,
  LOADER,
  SPANISH,
  TIME,
  add,
  asksOnlyForNext,
  filesOf,
  openPartner,
  openSite,
} from '../loader-site.mjs';

const NONE = `<nav><p><a href="/en/salary/tx/">Pay</a></p></nav>
  <p>Coders earn well: see <a href="/en/salary/tx/">here</a>.</p>
  <p><a href="https://example.com/en/salary/us/">Somebody else’s</a></p>
  <p><a href="/en/apply/">Apply</a></p>
  <div data-coder-ignore><coder-salaries></coder-salaries><p data-coder-widget="salary">Pay</p></div>`;

export const foundCases = [
  {
    name: 'nothing of ours on the page: nothing is loaded',
    run: async (t) => {
      const page = await openSite(t, NONE);
      await add(page, NONE);
      await asksOnlyForNext(t, page);
    },
  },
  {
    name: 'one kind of tag, in two languages: its own file, and the language beside it',
    run: async (t) => {
      const page = await openSite(
        t,
        '<coder-salary></coder-salary><div lang="es"><coder-salary></coder-salary></div>',
      );
      await t.shows(page, 'coder-salary', ENGLISH);
      await t.shows(page, '[lang=es] coder-salary', SPANISH);
      assert.deepEqual(await filesOf(page), ['coder-salary.js', 'locales/es/salary.js']);
    },
  },
  {
    name: 'several kinds: the whole file',
    run: async (t) => {
      const page = await openSite(
        t,
        '<coder-salary></coder-salary><coder-requirements></coder-requirements>',
      );
      await t.shows(page, 'coder-salary', ENGLISH);
      assert.deepEqual(await filesOf(page), ['coder-widgets.js']);
    },
  },
  {
    name: 'a guide that holds the others: the whole file',
    run: async (t) => {
      const page = await openSite(t, '<coder-guide widgets></coder-guide>');
      await t.shows(page, 'coder-guide coder-timeline', TIME);
      assert.deepEqual(await filesOf(page), ['coder-widgets.js', 'guide/en.js']);
    },
  },
  {
    name: 'another kind that comes late: its own file',
    run: async (t) => {
      const page = await openSite(t, '<coder-salary></coder-salary>');
      await t.shows(page, 'coder-salary', ENGLISH);
      await add(page, '<p><a href="/es/timeline/">Tiempo</a></p>');
      await page.locator('coder-timeline[lang=es]').getByRole('heading').first().waitFor();
      const files = ['coder-salary.js', 'coder-timeline.js', 'locales/es/timeline.js'];
      assert.deepEqual(await filesOf(page), files);
    },
  },
  {
    name: 'the language is asked for before the tag’s file is there',
    run: async (t) => {
      let release;
      const packed = new Promise((resolve) => (release = resolve));
      const before = async (page) => {
        await page.route('**/locales/es/salary.js', (route) => (release(), route.continue()));
        await page.route('**/coder-salary.js', async (route) => {
          await packed;
          await route.continue();
        });
        await page.route('**/partners/fallback', (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><html lang="es"><link rel="icon" href="data:,">${LOADER}<coder-salary></coder-salary>`,
          }),
        );
      };
      const page = await t.open('/partners/fallback', { before });
      await t.shows(page, 'coder-salary', SPANISH);
      assert.deepEqual(await filesOf(page), ['coder-salary.js', 'locales/es/salary.js']);
    },
  },
];

export const linkCases = [
  {
    name: 'links and placeholders',
    run: async (t) => {
      const page = await openPartner(t, 'links');
      await t.shows(page, '#plain coder-salary', '$24.59');
      await t.shows(page, '#placeholder coder-timeline', '48–52 months');
      assert.deepEqual(await filesOf(page), ['coder-widgets.js', 'locales/es.js']);
    },
  },
  {
    name: 'every link that stands alone, none that does not',
    run: async (t) => {
      t.expect(/is not known, or|not for links|(area|period|lang)=/);
      const page = await openPartner(t, 'links-places');
      for (const pay of ['TX', 'CA', 'NY', 'FL', 'OH', 'GA', 'WA']) {
        await page.locator(`#cards coder-salary[area=${pay} i] [part~=card]`).waitFor();
      }
      await page.locator('#cards coder-timeline [part~=card]').waitFor();
      const only = await openPartner(t, 'links-places', {
        change: (text) => text.replace(/<section[^]*<\/section>/, ''),
      });
      await asksOnlyForNext(t, only);
    },
  },
  {
    name: 'a placeholder of a trusting site: the form, to a listed endpoint',
    run: async (t) => {
      const script = LOADER.replace(
        'data-pages="/"',
        'data-placeholders="full" data-endpoints="/apply"',
      );
      const form = '<p data-coder-widget="apply" data-endpoint="/apply">Apply</p>';
      const page = await openSite(t, form, { script });
      await t.shows(page, 'coder-apply', 'Send application');
      assert.deepEqual(await filesOf(page), ['coder-apply.js']);
    },
  },
  {
    name: 'what strangers name hides nothing, and names no address',
    run: async (t) => {
      const names = ['currentScript', 'querySelector', 'scripts', 'head', 'readyState', 'baseURI']
        .concat('documentElement', 'createElement', 'addEventListener')
        .map((name) => `<img name="${name}" src="data:," alt="" />`);
      const posted = `${names.join('')}<p data-pages="https://evil.example/" data-base="https://evil.example/"></p>`;
      const page = await openSite(t, `${posted}<p><a href="/en/salary/us/">Pay</a></p>`);
      await t.shows(page, 'coder-salary', '$45,240');
      await add(page, `<form><input name="localName" /><input name="querySelectorAll" /></form>`);
      await add(page, '<section><coder-timeline></coder-timeline></section>');
      await t.shows(page, 'coder-timeline', TIME);
      assert.deepEqual(await filesOf(page), ['coder-salary.js', 'coder-timeline.js']);
    },
  },
];
