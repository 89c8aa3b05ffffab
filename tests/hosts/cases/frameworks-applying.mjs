/* What the cases with an application have in common. */
import assert from 'node:assert/strict';
import { press } from './frameworks-apps.mjs';

/** A visitor's answers: nothing of them may be seen outside the form. */
export const ANSWERS = {
  'First name': 'Maria',
  'Last name': 'Delgado',
  Email: 'maria@example.com',
  Phone: '512 555 0123',
  'ZIP code': '77002',
};

/** Answers every question of the page's form. */
export async function answerAll(page) {
  for (const [label, answer] of Object.entries(ANSWERS)) await page.getByLabel(label).fill(answer);
  await page.getByLabel('Program').selectOption('Certificate');
  await page.getByLabel('Start').selectOption('Not sure yet');
  await page.getByLabel('Education so far').selectOption('Some college');
}

export const send = (page) => press(page, 'Send application');

/** An app that cancels `coder-apply-submit` and delivers the application itself. */
export const deliversItself = (framework, path) => ({
  name: `${framework}: the app delivers the application itself`,
  run: async (t) => {
    const page = await t.open(`/apps/${path}.html`);
    const posts = [];
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
    await answerAll(page);
    await send(page);
    await t.shows(page, 'coder-apply', 'Thank you!');
    await page.getByText('Delivered by the app: maria@example.com').waitFor();
    assert.deepEqual(posts, [], 'the form posted although the app cancelled');
  },
});
