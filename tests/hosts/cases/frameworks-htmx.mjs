/* htmx asks the server for pieces of HTML and puts them into the page. */
import assert from 'node:assert/strict';
import { press } from './frameworks-apps.mjs';

const open = (t) => t.open('/apps/htmx/index.html');

const salaries = (page) => page.getByRole('heading', { name: 'Medical coder salary' });

const swaps = [
  {
    name: 'htmx: innerHTML brings cards in',
    run: async (t) => {
      const page = await open(t);
      await press(page, 'Put cards in');
      await t.shows(page, '#place coder-salary', '$3,770');
      await t.shows(page, '#place coder-timeline', '48–52 months');
      await page.locator('#place').getByRole('radio', { name: 'Hour' }).check();
      await t.shows(page, '#place coder-salary', '$21.75');
    },
  },
  {
    name: 'htmx: outerHTML replaces a card',
    run: async (t) => {
      const page = await open(t);
      await t.shows(page, 'coder-salary', '$45,240');
      await press(page, 'Replace the card');
      await t.shows(page, 'coder-timeline', '48–52 months');
      await t.shows(page, 'coder-salary', '$3,770');
      assert.equal(await salaries(page).count(), 1);
    },
  },
  {
    name: 'htmx: a piece of HTML brings the script again',
    run: async (t) => {
      const page = await open(t);
      await press(page, 'Put cards and their script in');
      await t.shows(page, '#place coder-timeline', '48–52 months');
      await press(page, 'Put cards and their script in');
      await t.shows(page, '#place coder-timeline', '48–52 months');
      await t.shows(page, 'coder-salary', '$45,240');
    },
  },
];

const events = {
  name: 'htmx: a visitor’s choice triggers a request (hx-trigger)',
  run: async (t) => {
    const page = await open(t);
    await page.getByRole('radio', { name: 'Hour' }).check();
    await page.getByText('The server knows of a choice.').waitFor();
    await t.shows(page, 'coder-salary', '$21.75');
  },
};

const history = {
  name: 'htmx: back and forward in the history',
  run: async (t) => {
    const page = await open(t);
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await press(page, 'Go to the cards');
    await t.shows(page, '#place coder-salary', '$3,770');
    await page.goBack();
    await page.getByText('Cards by the month').waitFor({ state: 'detached' });
    await t.shows(page, 'coder-salary', '$45,240');
    assert.equal(await salaries(page).count(), 1);
    await page.getByRole('radio', { name: 'Hour' }).check();
    await t.shows(page, 'coder-salary', '$21.75');
    await page.goForward();
    await t.shows(page, '#place coder-salary', '$3,770');
    assert.equal(await salaries(page).count(), 2);
    assert.ok(!asked.includes('/apps/htmx/index.html'), 'the page was loaded anew');
  },
};

export const htmxCases = [...swaps, events, history];
