/* Libraries and scripts that replace what the widgets are built on. */
import assert from 'node:assert/strict';
import { beforeAndAfter, fillIn, sendApplication, useAll } from './libraries-use.mjs';

/** The page's own check that its hostile part did what it says; else the case would prove nothing. */
const isTrue = async (page, expression) => assert.equal(await page.evaluate(expression), true);

export const scriptCases = [
  ...beforeAndAfter(
    'Prototype 1.7 (its language part, from npm)',
    '/partners/lib-prototype',
    async (page) => {
      await isTrue(page, 'Array.from(new Set([1])).length === 0');
      await useAll(page);
    },
  ),
  ...beforeAndAfter(
    'Prototype’s DOM methods and toJSON (a stand-in)',
    '/partners/lib-prototype-dom',
    async (page) => {
      await isTrue(page, `JSON.stringify({ a: [1] }) === '{"a":"[1]"}'`);
      await useAll(page);
    },
  ),
  ...beforeAndAfter(
    'MooTools (its language part, from npm)',
    '/partners/lib-mootools',
    async (page) => {
      await isTrue(page, 'Array.from(new Set([1, 2])).length === 1');
      await useAll(page);
    },
  ),
  ...beforeAndAfter('zone.js', '/partners/lib-zone', async (page) => {
    await isTrue(page, `Promise.name === 'ZoneAwarePromise'`);
    await useAll(page);
  }),
  ...beforeAndAfter(
    'enumerable additions to Array.prototype and Object.prototype',
    '/partners/lib-enumerable',
  ),
  ...beforeAndAfter('Promise replaced by a polyfill', '/partners/lib-promise', async (page) => {
    await isTrue(page, '!((async () => {})() instanceof Promise)');
    await useAll(page);
  }),
  ...beforeAndAfter('a script that removes empty divs', '/partners/lib-empty-divs'),
  ...beforeAndAfter(
    'trackers that wrap JSON, console and fetch',
    '/partners/lib-trackers',
    async (page, t) => {
      t.expect(/^<coder-salary>: period="decade"/);
      await useAll(page);
      await isTrue(page, `noted.some(({ name }) => name === 'fetch')`);
    },
  ),
];

/** Types letter by letter, as a person does, and reads what arrived in the field. */
async function type(field, text) {
  await field.pressSequentially(text);
  assert.equal(await field.inputValue(), text);
}

export const hotkeyCases = [
  {
    name: 'hotkeys that swallow letters: fields can be typed into',
    run: async (t) => {
      const page = await t.open('/partners/lib-hotkeys');
      const name = page.getByLabel('First name');
      await type(name, 'Ana');
      await name.press('Shift+B');
      assert.equal(await name.inputValue(), 'AnaB');
      await type(page.getByLabel('Study hours a week'), '20');
      await page.locator('coder-timeline').getByText('9–13 months', { exact: true }).waitFor();
      await fillIn(page);
      await sendApplication(page);
    },
  },
  {
    name: 'hotkeys that swallow the space bar: boxes can be ticked by keyboard',
    run: async (t) => {
      const page = await t.open('/partners/lib-hotkeys');
      await page.getByRole('checkbox', { name: 'ICD-10-CM' }).press('Space');
      await t.shows(page, 'coder-requirements', '1 of 13 done');
    },
  },
  {
    name: 'hotkeys: Escape, Tab and shortcuts still reach the page',
    run: async (t) => {
      const page = await t.open('/partners/lib-hotkeys');
      const field = page.getByLabel('First name');
      for (const key of ['Escape', 'Control+k', 'Tab']) await field.press(key);
      assert.deepEqual(await page.evaluate('seen'), ['Escape', 'Control', 'k', 'Tab']);
    },
  },
];
