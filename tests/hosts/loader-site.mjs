/* Sites with the loader in their head. */
import assert from 'node:assert/strict';
import { openStrange } from './strange-page.mjs';

export const LOADER = '<script defer src="/cdn/coder-loader.js" data-pages="/"></script>';
export const ENGLISH = 'Medical coder salary';
export const SPANISH = 'Salario de los codificadores médicos';
export const TIME = 'How long it takes to become a medical coder';

export const openSite = (t, body, options = {}) =>
  openStrange(t, body, { script: LOADER, ...options });

/** Opens a partner page with the loader in place of the whole file, or changed in another way. */
export function openPartner(t, path, { change = (text) => text, init = '' } = {}) {
  const before = async (page) => {
    await page.addInitScript(init);
    await page.route(`**/partners/${path}`, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const body = change(text.replaceAll('coder-widgets.js', 'coder-loader.js'));
      await route.fulfill({ response, body });
    });
  };
  return t.open(`/partners/${path}`, { before });
}

/** The files of ours that a page has asked for, besides the loader. */
export const filesOf = (page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /^\/cdn\/.*\.js$/.test(path) && !path.includes('loader'))
      .map((path) => path.replace('/cdn/', ''))
      .sort(),
  );

export const add = (page, html) =>
  page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), html);

/** What comes next is all that a page has asked for: whatever came before it needed nothing. */
export async function asksOnlyForNext(t, page) {
  await add(page, '<div><coder-timeline></coder-timeline></div>');
  await t.shows(page, 'coder-timeline', TIME);
  assert.deepEqual(await filesOf(page), ['coder-timeline.js']);
}
