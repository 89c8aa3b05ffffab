import assert from 'node:assert/strict';

const PAGE = '/partners/own-items';
const list = (page) => page.locator('coder-requirements');
const box = (page, name) => list(page).getByRole('checkbox', { name });

const ownItems = [
  {
    name: 'without the script a school’s own items are a list with its links',
    options: { javaScriptEnabled: false },
    run: async (t) => {
      const page = await t.open(PAGE);
      assert.equal(await page.getByRole('listitem').count(), 4);
      await page.getByRole('link', { name: 'how to order one' }).waitFor();
    },
  },
  {
    name: 'a school’s own items, untouched by its styles; no script is a link',
    run: async (t) => {
      const page = await t.open(PAGE);
      await t.shows(page, 'coder-requirements', 'Also asked for by this school');
      await box(page, 'Official transcript (how to order one)').waitFor();
      const own = list(page).locator('label', { hasText: 'Una visita al campus:' });
      assert.equal(await own.getAttribute('lang'), 'es');
      assert.notEqual(await own.evaluate((it) => getComputedStyle(it).color), 'rgb(139, 0, 0)');
      assert.equal(await list(page).getByRole('link', { name: 'a script' }).count(), 0);
      const link = list(page).getByRole('link', { name: 'how to order one' });
      assert.equal(await link.evaluate(({ href }) => href), `${t.site}/transcripts`);
    },
  },
  {
    name: 'a page that rewrites its list, and one that moves the whole tag',
    run: async (t) => {
      const page = await t.open(PAGE);
      await box(page, /Official transcript/).check();
      await page.evaluate(() => {
        const items = document.querySelector('coder-requirements ul');
        items.innerHTML = '<li data-id="transcript">Transcript, sealed</li>';
        document.body.append(document.querySelector('coder-requirements'));
      });
      await list(page)
        .getByRole('checkbox', { name: 'Transcript, sealed', checked: true })
        .waitFor();
      await t.shows(page, 'coder-requirements', '1 of 14 done');
    },
  },
];

const ticks = [
  {
    name: 'a tick shows in another tab at once, and so does clearing them',
    run: async (t) => {
      const [one, other] = [await t.open(PAGE), await t.open('/partners/bare')];
      await box(one, /HIPAA/).check();
      await t.shows(other, 'coder-requirements', '1 of 13 done');
      await box(other, /HIPAA/).uncheck();
      await list(one).getByRole('checkbox', { name: /HIPAA/, checked: false }).waitFor();
    },
  },
  {
    name: 'by keyboard alone: a path, everything required, on to the application',
    run: async (t) => {
      const page = await t.open(PAGE);
      await t.shows(page, 'coder-requirements', 'Still required: 8');
      await list(page).getByRole('combobox', { name: 'Path' }).focus();
      await page.keyboard.press('End');
      await t.shows(page, 'coder-requirements', 'Earn a first credential: RHIA');
      await page.keyboard.press('Tab');
      for (let left = 80; left && !(await stepTo(page)); left--) await page.keyboard.press('Tab');
      await t.shows(page, 'coder-requirements', 'You have everything that is required.');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/own-items#application');
    },
  },
];

/** Ticks what is focused if that is a box; true once the link to the application is. */
async function stepTo(page) {
  const focused = await page.evaluate(() => {
    const { activeElement } = document.querySelector('coder-requirements').shadowRoot;
    return activeElement?.getAttribute('href') ?? activeElement?.type;
  });
  if (focused === 'checkbox') await page.keyboard.press('Space');
  return focused?.endsWith('#application');
}

export default { group: 'Checklist', cases: [...ownItems, ...ticks] };
