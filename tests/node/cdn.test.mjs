/* The built files on a page of their own, as partners load them. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { cdnFiles } from '../../src/build/build.mjs';
import { TAG_NAMES as TAGS } from '../../src/build/tables.mjs';
import { builtPages } from './built-pages.mjs';

const dist = new URL('../../dist/cdn/', import.meta.url);

describe('the script build', () => {
  let pages;
  let open;

  before(async () => {
    pages = await builtPages();
    ({ open } = pages);
  });
  after(() => pages.close());

  const shows = async (page, tag, text) => page.locator(tag).getByText(text).first().waitFor();

  for (const attributes of ['', 'defer', 'async', 'type="module"']) {
    test(`runs as <script ${attributes}>`, async () => {
      const { page, complaints } = await open(
        `<script ${attributes} src="/cdn/coder-widgets.js"></script><coder-salary></coder-salary>`,
      );
      await shows(page, 'coder-salary', '$45,240');
      assert.deepEqual(complaints, []);
      await page.close();
    });

    test(`finds the languages beside it as <script ${attributes}>`, async () => {
      const { page, complaints, requests } = await open(
        `<script ${attributes} src="/cdn/coder-widgets.js"></script><coder-salary lang="es"></coder-salary>`,
      );
      await shows(page, 'coder-salary', 'Salario de los codificadores médicos');
      assert.deepEqual(complaints, []);
      assert.deepEqual(requests.slice(1), ['/cdn/coder-widgets.js', '/cdn/locales/es.js']);
      await page.close();
    });
  }

  test('a full salary card is at most 110 nodes', async () => {
    const { page } = await open(
      `<script src="/cdn/coder-widgets.js"></script><coder-salary></coder-salary><coder-salary area="TX" offer="45000"></coder-salary>`,
    );
    await shows(page, 'coder-salary', '$45,240');
    const counts = await page.locator('coder-salary').evaluateAll((cards) =>
      cards.map(({ shadowRoot }) => {
        const walker = document.createTreeWalker(shadowRoot);
        let count = 0;
        while (walker.nextNode()) count++;
        return count;
      }),
    );
    assert.equal(counts.length, 2);
    for (const count of counts) assert.ok(count > 50 && count <= 110, `${count} nodes`);
    await page.close();
  });

  for (const tag of TAGS) {
    test(`coder-${tag}.js holds that tag alone`, async () => {
      const { page, complaints } = await open(
        `<script src="/cdn/coder-${tag}.js"></script><coder-${tag} endpoint="/apply"></coder-${tag}>`,
      );
      await page.locator(`coder-${tag}`).getByRole('heading').first().waitFor();
      const others = TAGS.filter((other) => other !== tag);
      const defined = await page.evaluate(
        (names) => names.filter((name) => customElements.get(`coder-${name}`)),
        others,
      );
      assert.deepEqual(defined, []);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  test('coder-widgets.es.js needs no second request', async () => {
    const { page, requests } = await open(
      '<script src="/cdn/coder-widgets.es.js"></script><coder-salary lang="es"></coder-salary>',
    );
    await shows(page, 'coder-salary', 'Salario de los codificadores médicos');
    assert.deepEqual(requests.slice(1), ['/cdn/coder-widgets.es.js']);
    await page.close();
  });

  test('the text of the guide is a file of its own: asked for once, and only by a guide', async () => {
    const script = '<script src="/cdn/coder-widgets.js"></script>';
    const { page, complaints, requests } = await open(
      `${script}<coder-guide></coder-guide><coder-guide chapter="salary"></coder-guide>`,
    );
    await page.locator('coder-guide').last().getByText('$45,240 a year').waitFor();
    await page.locator('coder-guide').first().getByText('Where coders work').first().waitFor();
    assert.deepEqual(requests.slice(1), ['/cdn/coder-widgets.js', '/cdn/guide/en.js']);
    await page.evaluate(() => (document.documentElement.lang = 'es'));
    await shows(page, 'coder-guide >> nth=0', 'Cuánto ganan los codificadores');
    assert.deepEqual(requests.slice(3).sort(), ['/cdn/guide/es.js', '/cdn/locales/es.js']);
    assert.deepEqual(complaints, []);
    await page.close();
    const other = await open(`${script}<coder-salary></coder-salary>`);
    await shows(other.page, 'coder-salary', '$45,240');
    assert.deepEqual(other.requests.slice(1), ['/cdn/coder-widgets.js']);
    await other.page.close();
  });

  test('no text of the guide is in the script, nor in the messages of a language', () => {
    const read = (file) => readFileSync(new URL(file, dist), 'utf8');
    for (const [words, file] of [
      ['Epidemiologists', 'guide/en.js'],
      ['epidemiólogos', 'guide/es.js'],
    ]) {
      assert.ok(read(file).includes(words), file);
      for (const other of ['coder-widgets.js', 'coder-guide.js', 'locales/es.js']) {
        assert.ok(!read(other).includes(words), other);
      }
    }
    assert.ok(!read('guide/es.js').includes('Epidemiologists'));
  });

  for (const language of ['en', 'es']) {
    test(`the text of the guide takes at most 6 KB (${language})`, () => {
      const { length } = brotliCompressSync(readFileSync(new URL(`guide/${language}.js`, dist)));
      assert.ok(length <= 6000, `${length} bytes`);
    });
  }

  test('one tag and the whole file meet on a page without a complaint', async () => {
    const { page, complaints } = await open(
      '<script src="/cdn/coder-salary.js"></script><script src="/cdn/coder-widgets.js"></script><coder-salary></coder-salary>',
    );
    await shows(page, 'coder-salary', '$45,240');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('integrity.json has the hash of every file', () => {
    const integrity = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8'));
    assert.ok(
      integrity['coder-widgets.js'] && integrity['locales/es.js'] && integrity['coder-widgets.css'],
    );
    const files = Object.entries(integrity).filter(([name]) => !name.endsWith(' style'));
    for (const [file, hash] of files) {
      const digest = createHash('sha384')
        .update(readFileSync(new URL(file, dist)))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`, file);
    }
  });

  test('the loader takes at most 2.5 KB, and has nothing of Lit', () => {
    const text = readFileSync(new URL('coder-loader.js', dist), 'utf8');
    const { length } = brotliCompressSync(text);
    assert.ok(length <= 2500, `${length} bytes`);
    assert.doesNotMatch(text, /lit\.dev|lit\$/);
  });

  test('the pinned loader has the hash of every file that it may lead to', () => {
    const text = readFileSync(new URL('coder-loader.pinned.js', dist), 'utf8');
    const integrity = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8'));
    for (const [file, hash] of Object.entries(integrity)) {
      const named =
        !file.endsWith('.js') || /^coder-(loader|frame|page|widgets\.(?!js))/.test(file);
      assert.equal(text.includes(hash), !named, file);
    }
  });

  test('files with tags say on their first line that all functions are called', async () => {
    for (const file of await cdnFiles()) {
      const [line] = readFileSync(new URL(file, dist), 'utf8')
        .replace(/^\ufeff/, '')
        .split('\n', 1);
      const tags = /^coder-(?!loader|frame|page).*\.js$/.test(file);
      assert.equal(line === '//# allFunctionsCalledOnLoad', tags, file);
    }
  });

  test('holds ASCII alone, or says that it is in UTF-8: whatever encoding a page declares, no letter is garbled', async () => {
    for (const file of await cdnFiles()) {
      const bytes = readFileSync(new URL(file, dist));
      const marked = bytes.subarray(0, 3).toString('hex') === 'efbbbf';
      assert.equal(
        marked,
        /^(areas\/places|guide|locales)\/|^coder-widgets\.(?!js|css).*js$/.test(file),
        file,
      );
      if (marked) continue;
      const beyond = bytes.findIndex((byte) => byte > 127);
      assert.equal(beyond, -1, `${file}: ${bytes.subarray(beyond - 20, beyond + 20)}`);
    }
  });

  test('ships no description meant for translators', () => {
    const text = readFileSync(new URL('coder-widgets.js', dist), 'utf8');
    assert.doesNotMatch(text, /desc:/);
  });
});
