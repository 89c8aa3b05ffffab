/* The demo's reference: everything of the manifest is there, its examples live, its search finds. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { demoSite } from './demo-site.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('custom-elements.json'));
const classes = manifest.modules.flatMap((module) => module.declarations);
const tags = classes.filter(({ tagName }) => tagName);

test('names every attribute, event, part, token and slot, on the page and in Markdown', () => {
  const [html, markdown] = [read('demo/reference.html'), read('demo/reference.md')];
  let count = 0;
  for (const declared of classes) {
    const kinds = ['attributes', 'events', 'cssParts', 'cssProperties', 'slots'];
    for (const { name } of kinds.flatMap((kind) => declared[kind] ?? [])) {
      assert.ok(html.includes(`<code>${name || '(default)'}</code>`), name);
      assert.ok(markdown.includes(`| \`${name || '(default)'}\``), name);
      count += 1;
    }
  }
  assert.ok(count > 80);
});

test('no id is there twice', () => {
  const ids = [...read('demo/reference.html').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
});

test('the figures of the benchmark are dated', () => {
  const { date } = JSON.parse(read('demo/figures.json'));
  assert.ok(read('demo/reference.md').includes(`Measured on ${date}`));
});

test('language models are told where to read on', () => {
  assert.match(read('demo/llms.txt'), /^# coder-widgets\n\n> [^]*\(\/reference\.md\)/);
});

describe('the reference in a browser', () => {
  let site;

  before(async () => (site = await demoSite()));
  after(() => site?.close());

  test('shows each tag at work, without a complaint', async () => {
    const { page, complaints } = await site.open('/reference.html');
    for (const { tagName } of tags) {
      await page.locator(`.live ${tagName}`).getByRole('heading').first().waitFor();
    }
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('search finds by name first, and leads there', async () => {
    const { page } = await site.open('/reference.html');
    const field = page.getByRole('searchbox', { name: 'Search the reference' });
    await field.fill('endpoint');
    const hits = page.locator('#hits').getByRole('link');
    assert.equal(await hits.first().textContent(), 'endpoint');
    await field.press('Enter');
    assert.match(new URL(page.url()).hash, /-attributes-endpoint$/);
    await field.fill('p90 wages newest');
    assert.match(await page.locator('#hits').textContent(), /National wages, newest/);
    await field.fill('<img src=x onerror=alert(1)>');
    await page.getByText('Nothing has that.').waitFor();
    await page.close();
  });

  test('is served as Markdown and as text too', async () => {
    for (const [path, type] of [
      ['reference.md', /text\/(markdown|plain)/],
      ['llms.txt', /text\/plain/],
    ]) {
      const reply = await fetch(new URL(path, site.address));
      assert.match(reply.headers.get('content-type') ?? '', type);
      assert.match(await reply.text(), /coder-widgets/);
    }
  });

  test('takes less than 100 KB with everything shown', async () => {
    const { page, requests } = await site.open('/reference.html');
    await page.locator('.live coder-guide').getByRole('heading').first().waitFor();
    const bodies = await Promise.all(
      requests
        .filter((address) => address.startsWith(site.address))
        .map(async (address) => Buffer.from(await (await fetch(address)).arrayBuffer())),
    );
    const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
    assert.ok(bytes < 100_000, `${bytes} bytes`);
    await page.close();
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing, and nothing is cut off at 390 px (${colorScheme})`, async () => {
      const viewport = { width: 390, height: 800 };
      const { page } = await site.open('/reference.html', { colorScheme, viewport });
      await page.locator('.live coder-guide').getByRole('heading').first().waitFor();
      await page.getByRole('searchbox').fill('area');
      assert.deepEqual(await site.axe(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
      await page.close();
    });
  }
});
