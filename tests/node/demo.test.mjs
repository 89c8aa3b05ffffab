/* npm start as a newcomer runs it: the demo from the built file, an application sent in a browser. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../demo/server/store.mjs';
import { launch } from './browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts the demo and waits for the address it prints. */
async function start(env) {
  const demo = spawn('node', ['src/build/start.mjs'], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  let output = '';
  demo.stderr.on('data', (text) => (output += text));
  for await (const text of demo.stdout) {
    output += text;
    const address = /demo +(http:\S+)/.exec(output)?.[1];
    if (address) return { demo, address, output };
  }
  throw new Error(`the demo did not start: ${output}`);
}

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'coder-widgets-demo-'));
  const database = join(folder, 'applications.db');
  const taken = createServer();
  let demo;
  let address;
  let output;
  let browser;

  before(async () => {
    taken.listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const env = { PORT: String(taken.address().port), CODER_WIDGETS_DB: database };
    ({ demo, address, output } = await start(env));
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    taken.close();
    if (demo) {
      demo.kill('SIGTERM');
      if (demo.exitCode === null) await once(demo, 'exit');
    }
    rmSync(folder, { recursive: true });
  });

  test('takes another port when its own is taken, and says so', () => {
    assert.match(output, /Port \d+ is taken; using a free one/);
    assert.notEqual(Number(new URL(address).port), taken.address().port);
  });

  test('shows the guide’s figures from the built file, without a complaint in the console', async () => {
    const page = await browser.newPage();
    const complaints = [];
    page.on(
      'console',
      (message) => /warning|error/.test(message.type()) && complaints.push(message.text()),
    );
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address);
    const preview = page.getByRole('region', { name: 'Preview' });
    for (const text of ['$45,240', '$28,800', '$73,370']) {
      await preview.getByText(text).first().waitFor();
    }
    const school = page.getByRole('region', { name: 'A school’s page' });
    await school
      .locator('coder-timeline')
      .getByText(/\d+\u2060–\u2060\d+ months/)
      .first()
      .waitFor();
    await school.locator('coder-requirements').getByText('0 of 13 done').waitFor();
    await school.getByRole('heading', { name: 'What a medical coder does' }).waitFor();
    await school.getByRole('button', { name: 'Send application' }).waitFor();
    const board = page.getByRole('region', { name: 'A job board' });
    await board.getByText('More pay than about 74 of 100').waitFor();
    assert.deepEqual(complaints, []);
    const sources = await page.$$eval('script[src]', (scripts) =>
      scripts.map((script) => script.src),
    );
    assert.ok(sources.includes(`${address}cdn/coder-widgets.js`));
    await page.close();
  });

  test('serves the built file compressed', async () => {
    const reply = await fetch(`${address}cdn/coder-widgets.js`, {
      headers: { 'accept-encoding': 'gzip' },
    });
    assert.equal(reply.headers.get('content-encoding'), 'gzip');
    await reply.text();
  });

  test('shows a card in another language, loading one file more', async () => {
    const page = await browser.newPage();
    const requests = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(address);
    await page.getByLabel('Language').selectOption({ label: 'Français' });
    const preview = page.getByRole('region', { name: 'Preview' });
    await preview.getByRole('heading', { name: 'Salaire' }).waitFor();
    assert.equal(requests.filter((path) => path === '/cdn/locales/fr.js').length, 1);
    assert.match(await page.getByRole('region', { name: /^Code/ }).textContent(), /lang="fr"/);
    await page.close();
  });

  test('leads to the pages about difficult sites', async () => {
    const reply = await fetch(`${address}difficult.html`);
    const text = await reply.text();
    assert.equal(reply.headers.get('content-type')?.startsWith('text/html'), true);
    assert.equal(text.match(/<a href="\/partners\//g).length > 50, true);
    assert.equal(text.includes('<!-- pages -->'), false);
  });

  test('an application sent in the page is in the database and on /applications', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}#configure?widget=apply`);
    await page.getByText('Where answers go').click();
    await page.getByLabel('Name of the school').fill('Example Career College');
    await page.getByLabel('Consent to calls').selectOption({ index: 1 });
    const form = page.getByRole('region', { name: 'Preview' }).locator('coder-apply');
    await form.getByLabel('First name').fill('María');
    await form.getByLabel('Last name').fill('García');
    await form.getByLabel('Email').fill('maria@example.com');
    await form.getByRole('textbox', { name: /Phone/ }).fill('512 555 0123');
    await form.getByLabel('ZIP code').fill('77002');
    await form.getByRole('combobox', { name: 'Program' }).selectOption({ label: 'Certificate' });
    await form.getByRole('combobox', { name: 'Start' }).selectOption({ label: 'Not sure yet' });
    await form
      .getByRole('combobox', { name: 'Education so far' })
      .selectOption({ label: 'Some college' });
    await form.getByRole('checkbox').check();
    await form.getByRole('button', { name: 'Send application' }).click();
    await form.getByText('Thank you! Your submission has been received!').waitFor();

    const store = openStore(database);
    const applications = store.list();
    store.close();
    assert.equal(applications.length, 1);
    const { answers } = applications[0];
    assert.equal(answers['first-name'], 'María');
    assert.equal(answers.education, 'some-college');
    assert.equal(answers.consent, 'yes');
    assert.match(answers['consent-text'], /^Example Career College may call or text me/);

    await page.goto(`${address}applications`);
    await page.getByText('maria@example.com').waitFor();
    await page.close();
  });
});
