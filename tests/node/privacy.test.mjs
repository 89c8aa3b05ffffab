/* The reference's privacy tables against what every widget really asks for, keeps and sends, both ways. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { KEYS, REQUESTS, SENT } from '../../src/build/reference/privacy.mjs';
import { builtPages } from './built-pages.mjs';

const POSTING = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Medical coder',
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: 'Houston',
      addressRegion: 'TX',
      postalCode: '77002',
      addressCountry: 'US',
    },
  },
};

const PAGE = `<script type="application/ld+json">${JSON.stringify(POSTING)}</script>
<script src="/cdn/coder-widgets.js"></script>
<coder-salary picker area="26420">x</coder-salary><coder-salary compact zip="77002">x</coder-salary>
<coder-salary place="Houston, TX">x</coder-salary><coder-salary posting lang="es">x</coder-salary>
<coder-timeline>x</coder-timeline><coder-requirements group="a">x</coder-requirements><coder-guide widgets>x</coder-guide>
<coder-apply endpoint="/apply" keep-draft seller="A College" consent-version="2026-11" privacy-href="/privacy" contact="a@b.example">x</coder-apply>`;

const ANSWERS = {
  'First name': 'Maria',
  'Last name': 'Garcia',
  Email: 'maria@example.com',
  'ZIP code': '77002',
};

describe('what the reference says of privacy', () => {
  let pages;
  let walked;

  before(async () => {
    pages = await builtPages();
    walked = await walk();
  });
  after(() => pages?.close());

  /** Through every widget: each is drawn, worked, and the form is sent. */
  async function walk() {
    const sent = [];
    const asked = [];
    const { page } = await pages.open(PAGE, {
      query: { 'coder-check': '', utm_source: 'mail', gclid: 'click', name: 'secret-query' },
      before: async (page) => {
        page.on('request', (request) => asked.push(new URL(request.url())));
        await page.route('**/apply', (route) => {
          sent.push(...new URLSearchParams(route.request().postData()));
          return route.fulfill({ json: { received: true } });
        });
      },
    });
    await page.locator('coder-salary').first().getByRole('radio', { name: 'Month' }).check();
    await page
      .locator('coder-timeline')
      .first()
      .getByRole('radio', { name: /Bachelor/ })
      .check();
    await page.locator('body > coder-requirements').getByRole('checkbox').first().check();
    await page.locator('coder-guide').getByText('Where coders work').first().waitFor();
    const form = page.locator('body > coder-apply');
    for (const [label, answer] of Object.entries(ANSWERS))
      await form.getByLabel(label).fill(answer);
    await form.getByRole('textbox', { name: /Phone/ }).fill('512 555 0123');
    for (const name of ['Program', 'Start', 'Education so far']) {
      await form.getByRole('combobox', { name }).selectOption({ index: 1 });
    }
    await form.getByRole('checkbox').check();
    const drafts = await page.evaluate(() => Object.keys(sessionStorage));
    await form.getByRole('button', { name: 'Send application' }).click();
    await form.getByText('has been received').waitFor();
    await page
      .getByRole('dialog')
      .getByText(/to mend/)
      .waitFor();
    const kept = await page.evaluate(async () => [
      ...Object.keys(localStorage).map((key) => ['localStorage', key]),
      ...Object.keys(sessionStorage).map((key) => ['sessionStorage', key]),
      ...(await indexedDB.databases()).map(({ name }) => ['indexedDB', name]),
      ...(await caches.keys()).map((name) => ['caches', name]),
      ...(document.cookie ? [['cookie', document.cookie]] : []),
    ]);
    kept.push(...drafts.map((key) => ['sessionStorage', key]));
    const { origin } = new URL(page.url());
    await page.close();
    return { asked, kept, sent, origin };
  }

  test('asks for nothing but its own files, and posts to the endpoint alone', () => {
    const { asked, origin } = walked;
    const strange = asked.filter(
      ({ href }) => !href.startsWith(`${origin}/`) && !href.startsWith('data:'),
    );
    assert.deepEqual(strange.map(String), []);
    const paths = asked
      .filter(({ protocol }) => protocol !== 'data:')
      .map(({ pathname }) => pathname);
    const files = paths
      .filter((path) => path.startsWith('/cdn/'))
      .map((path) => path.slice('/cdn/'.length));
    const rest = paths.filter((path) => !path.startsWith('/cdn/'));
    assert.deepEqual(rest, ['/page', '/apply']);
    for (const file of files)
      assert.ok(
        REQUESTS.some(([, pattern]) => pattern.test(file)),
        file,
      );
    for (const [name, pattern] of REQUESTS)
      assert.ok(
        files.some((file) => pattern.test(file)),
        name,
      );
    for (const { search, pathname } of asked.filter(({ pathname }) => pathname.startsWith('/cdn/')))
      assert.equal(search, '', pathname);
  });

  test('keeps nothing on the device but what is named', () => {
    const { kept } = walked;
    for (const [where, key] of kept) {
      assert.ok(
        KEYS.some(([, pattern, place]) => pattern.test(key) && place === where),
        `${where}: ${key}`,
      );
    }
    for (const [name, pattern, place] of KEYS) {
      assert.ok(
        kept.some(([where, key]) => pattern.test(key) && place === where),
        name,
      );
    }
  });

  test('sends nothing but what is named, and of the address only that', () => {
    const names = walked.sent.map(([name]) => name);
    for (const name of names) assert.ok(SENT.includes(name), name);
    assert.ok(
      ['first-name', 'phone', 'consent', 'submission-id', 'utm_source', 'gclid'].every((name) =>
        names.includes(name),
      ),
    );
    assert.doesNotMatch(JSON.stringify(walked.sent), /secret-query/);
  });
});
