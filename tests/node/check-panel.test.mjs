/* `?coder-check`: each fault in a page of its own shows its line, a clean page none, and nothing secret. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { builtPages } from './built-pages.mjs';

const AXE = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

const SCRIPT = '<script src="/cdn/coder-widgets.js" data-pages="https://pages.site/"></script>';
const LINK = '<a href="https://pages.site/en/salary/tx/">Medical coder salary</a>';
const CARD = `<coder-salary area="TX">${LINK}</coder-salary>`;
const CLEAN = SCRIPT + CARD;
const FORM = (settings) =>
  `${SCRIPT}<coder-apply ${settings}><a href="/apply">Apply</a></coder-apply>`;
const CONSENT = 'seller="A College" consent-version="2026-11"';
const APPLY = `endpoint="/apply" ${CONSENT}`;

/** A page with a fault in it, the line that says so, and what mends it. */
const FAULTS = {
  'no widget': [SCRIPT, /There is no widget/, /Paste a link instead/],
  'the snippet as text': [
    `${SCRIPT}<p>&lt;coder-salary area="TX">&lt;/coder-salary></p>`,
    /shown as text/,
    /HTML or code view/,
  ],
  'the same script twice': [SCRIPT + CLEAN, /more than once/, /Keep one/],
  'the whole and a part': [
    `<script src="/cdn/coder-salary.js"></script>${CLEAN}`,
    /coder-widgets\.js and coder-salary\.js are both/,
    /take the other away/,
  ],
  'the loader and a script': [
    `<script src="/cdn/coder-loader.js" data-pages="https://pages.site/"></script>${CLEAN}`,
    /The loader is on this page/,
    /take the other away/,
  ],
  'two versions': [
    `<script>customElements.define('coder-salary', class extends HTMLElement { static version = '0.0.1' })</script>${CLEAN}`,
    /Several versions are on this page: 0\.0\.1 and 0\.1\.0/,
    /Keep one script/,
  ],
  'a tag that somebody else has': [
    `<script>customElements.define('coder-salary', class extends HTMLElement {})</script>${CLEAN}`,
    /another element has this name/,
    /has to go/,
  ],
  'a tag without its script': [
    `<script src="/cdn/coder-salary.js"></script>${CARD}<coder-timeline>How long</coder-timeline>`,
    /<coder-timeline> is on this page, and no script that knows it/,
    /Load coder-timeline\.js/,
  ],
  'a file that is not there': [
    `${SCRIPT}<coder-guide data-base="/">The guide</coder-guide>`,
    /guide\/en\.js could not be loaded/,
    /data-base/,
    { before: (page) => page.route('**/guide/en.js', (route) => route.abort()) },
  ],
  'curly quotes': [
    CLEAN.replace('"TX"', '“TX”'),
    /<coder-salary>: A value has typographic quotes/,
    /Paste it as code/,
  ],
  'a tag that was never closed': [
    `${SCRIPT}<coder-salary>${LINK}<h2>News</h2>`,
    /is not closed/,
    /Write <\/coder-salary>/,
  ],
  'a paragraph in a tag': [
    CLEAN.replace(LINK, `<p>${LINK}</p>`),
    /has put <p> into it/,
    /one line/,
  ],
  'an unknown attribute': [
    CLEAN.replace('area=', 'aera="TX" area='),
    /"aera" is no attribute of it/,
    /Allowed are lang/,
  ],
  'lost attributes': [CLEAN.replace(' area="TX"', ''), /has dropped area/, /its link still has/],
  'a value that cannot be used': [
    CLEAN.replace('area="TX"', 'area="Atlantis"'),
    /area="…" is not US, a state or an area code/,
    /Look at this attribute/,
  ],
  'a lost fallback': [
    `${SCRIPT}<coder-salary area="TX"></coder-salary>`,
    /has lost its fallback/,
    /Put its link back in/,
  ],
  'an encoding': [
    CLEAN,
    /read as windows-1252/,
    /<meta charset="utf-8">/,
    { query: { charset: 'windows-1252' } },
  ],
  'garbled letters': [
    CLEAN.replace('Medical coder salary', 'Salario de los codificadores mÃ©dicos'),
    /has garbled letters/,
    /as UTF-8/,
  ],
  'no endpoint': [FORM(CONSENT), /has no endpoint/, /Write endpoint=/],
  'an endpoint that is none': [
    FORM(`endpoint="mailto:a@b.example" ${CONSENT}`),
    /is no address/,
    /http or https/,
  ],
  'the endpoint of an example': [
    FORM(`endpoint="https://your.site/apply" ${CONSENT}`),
    /endpoint of an example/,
    /Write your own/,
  ],
  'no consent': [FORM('endpoint="/apply"'), /not whether you may call/, /take phone out of fields/],
  'an endpoint that a policy in the page forbids': [
    `<meta http-equiv="Content-Security-Policy" content="connect-src https://api.test">${FORM(APPLY)}`,
    /\(connect-src\) does not allow the endpoint/,
    /to connect-src/,
  ],
  'a refused language': [
    CLEAN.replace('<coder-salary', '<coder-salary lang="es"'),
    /\(script-src-elem\) has refused something from 127/,
    /Add 127\.0\.0\.1:\d+ to script-src/,
    { query: { policy: 'script-src http://*:*/cdn/coder-widgets.js http://*:*/cdn/check.js' } },
  ],
  'a refused style': [
    `<link rel="stylesheet" href="/cdn/coder-widgets.css">${CLEAN}`,
    /\(style-src-elem\) has refused/,
    /Only coder-widgets\.css needs it/,
    { query: { policy: "style-src 'none'" } },
  ],
  'a color without contrast': [
    `<style>:root { --coder-muted: #bbb }</style>${CLEAN}`,
    /--coder-muted has a contrast of 1\.9 to the surface; 4\.5 is needed/,
    /For example --coder-muted: #\w{6}/,
  ],
  'hosted pages that are elsewhere': [
    CLEAN + LINK.replace('pages.site', 'other.site'),
    /elsewhere than the script was told/,
    /data-pages/,
  ],
};

describe('?coder-check', () => {
  let pages;

  before(async () => (pages = await builtPages()));
  after(() => pages?.close());

  const checked = async (html, { query, ...options } = {}) => {
    const opened = await pages.open(html, { query: { ...query, 'coder-check': '' }, ...options });
    const panel = opened.page.getByRole('dialog', { name: 'coder-check' });
    await panel.getByText(/things? to mend|Nothing to mend/).waitFor();
    return { ...opened, panel };
  };

  test('a page that does not ask loads nothing of it', async () => {
    const { page, requests } = await pages.open(CLEAN);
    await page.getByText('Median pay').first().waitFor();
    assert.deepEqual(requests.slice(1), ['/cdn/coder-widgets.js']);
    await page.close();
  });

  for (const [name, html] of Object.entries({
    'a card': CLEAN,
    'a form': FORM(APPLY),
    'a link': `${SCRIPT}<p>${LINK}</p>`,
    'the loader': CLEAN.replace('coder-widgets.js', 'coder-loader.js'),
  })) {
    test(`a clean page has nothing to mend: ${name}`, async () => {
      const { page, panel, requests } = await checked(html);
      assert.equal(await panel.getByRole('listitem').count(), 0, await panel.textContent());
      await panel.getByText('Nothing to mend.').waitFor();
      await panel.getByText('0.1.0', { exact: true }).waitFor();
      assert.equal(requests.filter((path) => path === '/cdn/check.js').length, 1);
      await page.close();
    });
  }

  for (const [name, [html, what, mend, options]] of Object.entries(FAULTS)) {
    test(`says what is wrong and what mends it: ${name}`, async () => {
      const { page, panel } = await checked(html, options);
      const line = panel.getByRole('listitem').filter({ hasText: what });
      await line.first().waitFor();
      assert.match(await line.first().textContent(), mend);
      await page.close();
    });
  }

  test('shows nothing of the address, of an endpoint or of an answer', async () => {
    const secret = `endpoint="ftp://api.test/secret-path?key=secret-key" endpoint-params="oid=secret-oid" fields="phone first-name email secret-field" field-names="secret-name" contact="secret@contact.test" ${CONSENT}`;
    const html =
      FORM(secret) +
      `<coder-salary area="secret-area" compare="secret-place">${LINK.replace('tx/', 'tx/?area=secret-link&amp;amp;x=secret-x')}</coder-salary>` +
      FORM(`endpoint="/apply?secret-endpoint" ${CONSENT}`);
    const { page, panel } = await checked(html, { query: { 'secret-query': 'secret-value' } });
    await page.getByLabel('First name').fill('secret-answer');
    await panel.getByRole('button', { name: 'Check again' }).click();
    await panel.getByText(/things to mend/).waitFor();
    assert.ok((await panel.getByRole('listitem').count()) >= 4);
    assert.doesNotMatch(await panel.textContent(), /secret/);
    await page.close();
  });

  test('changes nothing on the page and asks for nothing', async () => {
    const html = `${CLEAN}<script>localStorage.clear()</script><input autofocus>`;
    const plain = await pages.open(html);
    await plain.page.getByText('Median pay').first().waitFor();
    const before = await plain.page.evaluate(() => document.documentElement.outerHTML);
    const { page, requests } = await checked(html);
    const after = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true);
      copy.querySelector('[data-coder-check]').remove();
      return [copy.outerHTML, localStorage.length + sessionStorage.length, document.cookie];
    });
    assert.deepEqual(after, [before, 0, '']);
    assert.deepEqual(requests.slice(1), ['/cdn/coder-widgets.js', '/cdn/check.js']);
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'input');
    await page.close();
    await plain.page.close();
  });

  test('works under a strict policy, with the nonce of the script', async () => {
    const policy = "default-src 'none'; script-src 'nonce-abc'; img-src data:";
    const html = CLEAN.replace('<script ', '<script nonce="abc" ');
    const { page, panel, complaints } = await checked(html, { query: { policy } });
    await panel.getByText('Nothing to mend.').waitFor();
    assert.equal(await panel.evaluate((node) => getComputedStyle(node).position), 'fixed');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('is reached, read and closed with the keyboard', async () => {
    const { page, panel } = await checked(FAULTS['a lost fallback'][0]);
    await panel.getByRole('status').getByText('1 thing to mend.').waitFor();
    const focused = () =>
      page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.textContent);
    assert.equal(await focused(), 'coder-check');
    const stops = [];
    for (let stop = 0; stop < 3; stop += 1) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    assert.deepEqual(stops, ['Close', 'Check again', 'Copy report']);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.close();
  });

  test('copies what it says', async () => {
    const { page, panel } = await checked(FAULTS['a lost fallback'][0]);
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => (globalThis.copied = text);
    });
    await panel.getByRole('button', { name: 'Copy report' }).click();
    await panel.getByText('The report is copied.').waitFor();
    const copied = await page.evaluate(() => globalThis.copied);
    assert.match(
      copied,
      /^coder-check: 1 thing to mend\.\n1\. <coder-salary> has lost its fallback/,
    );
    await page.close();
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing in it (${colorScheme})`, async () => {
      const { page, panel } = await checked(
        FAULTS['the whole and a part'][0] + '<coder-apply></coder-apply>',
        { before: (page) => page.emulateMedia({ colorScheme }) },
      );
      await page.addScriptTag({ content: AXE });
      const found = await panel.evaluate(async (node) => {
        const { violations } = await globalThis.axe.run(node.getRootNode().host);
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
      });
      assert.deepEqual(found, []);
      await page.close();
    });
  }

  test('fits a narrow window', async () => {
    const { page, panel } = await checked(FAULTS['an unknown attribute'][0], {
      before: (page) => page.setViewportSize({ width: 320, height: 480 }),
    });
    const { x, width, height } = await panel.boundingBox();
    assert.ok(x >= 0 && x + width <= 320 && height <= 480);
    assert.ok(await panel.evaluate((node) => node.scrollWidth <= node.clientWidth));
    await page.close();
  });

  test('comes once, whatever number of copies asks for it', async () => {
    const { page, requests } = await checked(FAULTS['the whole and a part'][0]);
    assert.equal(await page.getByRole('dialog').count(), 1);
    assert.equal(requests.filter((path) => path === '/cdn/check.js').length, 1);
    await page.close();
  });
});
