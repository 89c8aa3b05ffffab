/* Turbo replaces the body of the page, or a piece of it, instead of opening another page. */
import assert from 'node:assert/strict';

const open = (t, name = 'index') => t.open(`/apps/turbo/${name}.html`);

const link = (page, name) => page.getByRole('link', { name });

/** Opens the first page, then the second one from there; `asked` is what was requested since. */
async function visitSecond(t) {
  const page = await open(t);
  await t.shows(page, 'coder-salary', '$3,770');
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await link(page, 'To the second page').click();
  await page.getByRole('heading', { name: 'Second page' }).waitFor();
  await t.shows(page, 'coder-salary', '$21.75');
  return { page, asked };
}

/** One card, not a copy beside it, and the script of the head was left alone. */
async function oneCard({ page, asked }) {
  assert.equal(await page.getByRole('heading', { name: 'Medical coder salary' }).count(), 1);
  assert.ok(!asked.includes('/cdn/coder-widgets.js'), 'the script was loaded again');
}

const visits = [
  {
    name: 'Turbo: a visit to a page with the script in head and body',
    run: async (t) => {
      const { page, asked } = await visitSecond(t);
      await t.shows(page, 'coder-timeline', '48–52 months');
      await t.shows(page, 'coder-requirements', 'Earn a first credential: RHIA');
      await oneCard({ page, asked });
    },
  },
  {
    name: 'Turbo: back and forward to pages from the cache',
    run: async (t) => {
      const { page, asked } = await visitSecond(t);
      await page.goBack();
      await page.getByRole('heading', { name: 'First page' }).waitFor();
      await t.shows(page, 'coder-salary', '$3,770');
      await oneCard({ page, asked });
      assert.ok(!asked.includes('/apps/turbo/index.html'), 'the page was not from the cache');
      await page.getByRole('radio', { name: 'Year' }).check();
      await t.shows(page, 'coder-salary', '$45,240');
      await page.goForward();
      await t.shows(page, 'coder-timeline', '48–52 months');
      await oneCard({ page, asked });
    },
  },
];

const pieces = [
  {
    name: 'Turbo: a frame is filled with a card',
    run: async (t) => {
      const page = await open(t);
      await link(page, 'Fill the frame').click();
      await t.shows(page, 'turbo-frame coder-timeline', '48–52 months');
    },
  },
  {
    name: 'Turbo: a stream appends and replaces a card',
    run: async (t) => {
      const page = await open(t);
      await stream(page, 'append', 'stream', '<coder-timeline id="added"></coder-timeline>');
      await t.shows(page, '#stream coder-timeline', '9–24 months');
      await stream(page, 'replace', 'added', '<coder-timeline path="bachelor"></coder-timeline>');
      await t.shows(page, '#stream coder-timeline', '48–52 months');
    },
  },
  {
    name: 'Turbo: a refresh by morphing keeps what a visitor typed',
    run: async (t) => {
      const page = await open(t, 'morph');
      const name = page.getByLabel('First name');
      await name.fill('Maria');
      const refreshed = page.evaluate(
        () => new Promise((done) => addEventListener('turbo:morph', () => done(), { once: true })),
      );
      await link(page, 'Refresh').click();
      await refreshed;
      assert.equal(await name.inputValue(), 'Maria');
    },
  },
];

/** What a server would send as `text/vnd.turbo-stream.html`. */
const stream = (page, action, target, html) =>
  page.evaluate(
    (message) => window.Turbo.renderStreamMessage(message),
    `<turbo-stream action="${action}" target="${target}"><template>${html}</template></turbo-stream>`,
  );

export const turboCases = [...visits, ...pieces];
