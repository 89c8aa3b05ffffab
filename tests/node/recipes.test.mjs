/* The analytics recipes, each as the page shows it, with a stand-in for what the vendor puts on a page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { parse } from 'parse5';
import { attributeOf, elementsIn } from '../../dist/server/check/tree.js';
import { builtPages } from './built-pages.mjs';
import { demoSite } from './demo-site.mjs';

const page = parse(readFileSync(new URL('../../demo/recipes.html', import.meta.url), 'utf8'));
const textOf = ({ value, childNodes = [] }) => value ?? childNodes.map(textOf).join('');
const recipe = (name) =>
  textOf([...elementsIn(page)].find((one) => attributeOf(one, 'data-recipe') === name));

const EVENTS = [
  ['coder-change', 'salary', 'period', 'month'],
  ['coder-change', 'timeline', 'path', 'bachelor'],
  ['coder-change', 'requirements', 'diploma', ''],
  ['coder-apply-submit', 'apply', '', ''],
  ['coder-apply-sent', 'apply', '', ''],
];

const underscored = (type) => type.replaceAll('-', '_');
const parameters = (widget, name, value) => ({
  coder_widget: widget,
  coder_name: name,
  coder_value: value,
});

/** What each vendor has on a page, where what it is told is found, and what that is for an event. */
const VENDORS = {
  dataLayer: {
    stub: '',
    told: () => globalThis.dataLayer,
    as: ([type, ...rest]) => ({ event: underscored(type), ...parameters(...rest) }),
  },
  gtag: {
    stub: 'var told = []; function gtag() { told.push([...arguments]); }',
    told: () => globalThis.told,
    as: ([type, ...rest]) => ['event', underscored(type), parameters(...rest)],
  },
  matomo: {
    stub: 'var _paq = [];',
    told: () => globalThis._paq,
    as: ([type, widget, name, value]) => [
      'trackEvent',
      'coder-widgets',
      `${type} ${widget}`,
      name + (value && `: ${value}`),
    ],
  },
  plausible: {
    stub: '',
    told: () => globalThis.plausible.q.map((call) => [...call]),
    as: ([type, widget, name, value]) => [type, { props: { widget, name, value } }],
  },
};

const WIDGETS = `<coder-salary>x</coder-salary><coder-timeline>x</coder-timeline><coder-requirements>x</coder-requirements><coder-apply endpoint="/apply" fields="first-name email phone?" seller="A College" consent-version="2026-11">x</coder-apply>`;

describe('the analytics recipes', () => {
  let pages;
  let site;

  before(async () => {
    pages = await builtPages();
    site = await demoSite();
  });
  after(async () => {
    await pages?.close();
    await site?.close();
  });

  for (const [name, { stub, told, as }] of Object.entries(VENDORS)) {
    test(`${name}: is told what was chosen and how it ended, and nothing personal`, async () => {
      const { page, complaints } = await pages.open(
        `<script>${stub}</script>${recipe(name)}<script src="/cdn/coder-widgets.js"></script>${WIDGETS}`,
        {
          before: (page) =>
            page.route('**/apply', (route) => route.fulfill({ json: { received: true } })),
        },
      );
      await page.locator('coder-salary').getByRole('radio', { name: 'Month' }).check();
      await page
        .locator('coder-timeline')
        .getByRole('radio', { name: /Bachelor/ })
        .check();
      await page.locator('coder-requirements').getByRole('checkbox').first().check();
      const form = page.locator('coder-apply');
      await form.getByLabel('First name').fill('secret-name');
      await form.getByLabel('Email').fill('secret@example.com');
      await form.getByRole('textbox', { name: /Phone/ }).fill('512 555 0123');
      await form.getByRole('button', { name: 'Send application' }).click();
      await form.getByText('has been received').waitFor();
      const calls = await page.evaluate(told);
      assert.deepEqual(calls, EVENTS.map(as));
      assert.doesNotMatch(JSON.stringify(calls), /secret|512|555/);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  test('their page shows the events of its card', async () => {
    const { page, complaints } = await site.open('/recipes.html');
    await page.locator('coder-salary').getByRole('radio', { name: 'Year' }).check();
    await page.getByText('coder-change coder-salary {"name":"period","value":"year"}').waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing, and nothing is cut off at 390 px (${colorScheme})`, async () => {
      const viewport = { width: 390, height: 800 };
      const { page } = await site.open('/recipes.html', { colorScheme, viewport });
      await page.getByText('Median pay').or(page.getByText('median pay')).first().waitFor();
      await page
        .getByRole('button', { name: /^Copy: Recipe/ })
        .first()
        .waitFor();
      assert.deepEqual(await site.axe(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
      await page.close();
    });
  }
});
