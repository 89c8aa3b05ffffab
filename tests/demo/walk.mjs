/* A newcomer: finds the page, sets Texas in Spanish, copies, pastes into an empty page. Each step is printed. */
import assert from 'node:assert/strict';

const TWO_MINUTES = 120_000;

const EDITOR = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title><link rel="icon" href="data:,"></head>
<body><label>HTML <textarea rows="8" cols="80"></textarea></label></body></html>`;

async function walk(t) {
  const started = Date.now();
  let steps = 0;
  const step = async (words, action) => {
    const result = await action();
    console.log(`      ${String(++steps).padStart(2)}. ${words}`);
    return result;
  };
  const page = await step('Open the site', () => t.open('/'));
  const key = (name) => page.keyboard.press(name);
  await step('Click “I write in a CMS”', () =>
    page.getByRole('link', { name: /I write in a CMS/ }).click(),
  );
  await step('Choose “Español” as the language', () =>
    page.getByLabel('Language').selectOption({ label: 'Español' }),
  );
  await step('Click into “Where”, type “Texas”, press Enter', async () => {
    await page.getByLabel('Where', { exact: true }).click();
    await page.keyboard.type('Texas');
    await key('Enter');
  });
  await step('See the card: Salario de los codificadores médicos, Texas', async () => {
    await page.locator('#card').getByText('Salario de los codificadores médicos').waitFor();
    await page.locator('#card').getByText('Texas').first().waitFor();
  });
  await step('Press “Copy”, and hear that it is copied', async () => {
    await page.getByRole('button', { name: 'Copy: In a Custom HTML block' }).click();
    await page
      .getByRole('status')
      .getByText('Copied: WordPress, In a Custom HTML block.')
      .waitFor();
  });
  const empty = await step('Open an empty page', () =>
    t.open('/empty', {
      before: (one) =>
        one.route('**/empty', (route) =>
          route.fulfill({ contentType: 'text/html; charset=utf-8', body: EDITOR }),
        ),
    }),
  );
  const code = await step('Paste', async () => {
    await empty.bringToFront();
    await empty.getByLabel('HTML').focus();
    await empty.keyboard.press('ControlOrMeta+v');
    return empty.getByLabel('HTML').inputValue();
  });
  await step('Save it as a page of its own, and open that', async () => {
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mine</title><link rel="icon" href="data:,">${code}</html>`;
    await empty.route('**/mine', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
    await empty.goto(`${t.site}/mine`);
  });
  await step('It works: the card is there, in Spanish, with the pay in Texas', async () => {
    const card = empty.locator('coder-salary');
    await card.getByRole('heading', { name: 'Salario de los codificadores médicos' }).waitFor();
    await card.getByText('Texas').first().waitFor();
    await card.getByText('$48,860').first().waitFor();
  });
  const took = Date.now() - started;
  console.log(`      ${steps} steps, ${(took / 1000).toFixed(1)} s for the script`);
  assert.equal(took < TWO_MINUTES, true);
}

export const walkCases = [
  {
    name: 'find it, set Texas in Spanish, copy, paste into an empty page: it works',
    sample: true,
    options: { permissions: ['clipboard-read', 'clipboard-write'] },
    run: walk,
  },
];
