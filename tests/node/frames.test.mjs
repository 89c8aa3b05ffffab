/* Frames of hosted pages on partner pages: as high as what is in them, and nobody else says so. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { launch } from './browser.mjs';

const PAGES = 'http://pages.test';
const SCHOOL = 'http://school.test';
const cdn = (file) => readFileSync(new URL(`../../dist/cdn/${file}`, import.meta.url), 'utf8');

/** A page for frames; `#grow` makes it higher. */
const inFrame = (height) =>
  `<!doctype html><html><head><title>Salary</title><style>body { margin: 0 } div { height: ${height}px }</style></head>` +
  `<body><div></div><a href="${PAGES}/en/salary/tx/">Page</a><script src="/cdn/coder-page.js"></script></body></html>`;

const SAYS_HIGH = `<!doctype html><script>setInterval(() => parent.postMessage({ message: 'height', value: 900 }, '*'), 20)</script>`;

describe('frames', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  /** Opens a partner's page with this body; the hosted pages are at another site. */
  async function open(body, { height = 500, script = true } = {}) {
    const page = await browser.newPage();
    const html = (text) => ({ contentType: 'text/html; charset=utf-8', body: text });
    await page.route('**/*', (route) => {
      const { host, pathname } = new URL(route.request().url());
      const [file] = /[\w-]+\.js$/.exec(pathname) ?? [];
      if (file) return route.fulfill({ contentType: 'text/javascript', body: cdn(file) });
      if (host === 'school.test') {
        const tag = `<script src="/cdn/coder-frame.js" data-pages="${PAGES}/"></script>`;
        return route.fulfill(
          html(`<!doctype html><title>School</title>${body}${script ? tag : ''}`),
        );
      }
      return route.fulfill(html(host === 'pages.test' ? inFrame(height) : SAYS_HIGH));
    });
    await page.goto(`${SCHOOL}/`);
    return page;
  }

  const frame = (more = '', address = `${PAGES}/embed/en/salary/tx/`) =>
    `<iframe title="Salary" src="${address}" height="200" ${more}></iframe>`;
  const heightOf = (page) =>
    page
      .locator('iframe')
      .first()
      .evaluate((node) => node.clientHeight);
  const becomes = (page, low, high = low) =>
    page.waitForFunction(
      ([from, to]) => {
        const { clientHeight } = document.querySelector('iframe');
        return clientHeight >= from && clientHeight <= to;
      },
      [low, high],
    );

  for (const sandbox of [
    '',
    'sandbox="allow-scripts"',
    'sandbox="allow-scripts allow-same-origin"',
  ]) {
    test(`a frame becomes as high as what is in it (${sandbox || 'no sandbox'})`, async () => {
      const page = await open(frame(sandbox));
      await becomes(page, 500, 560);
      await page.close();
    });
  }

  test('a script that comes after the frame has spoken asks it', async () => {
    const page = await open(frame(), { script: false });
    await page.frameLocator('iframe').getByText('Page').waitFor();
    assert.equal(await heightOf(page), 200);
    await page.evaluate(
      ([pages]) => {
        const script = document.createElement('script');
        script.src = '/cdn/coder-frame.js';
        script.dataset.pages = pages;
        document.head.append(script);
      },
      [`${PAGES}/`],
    );
    await becomes(page, 500, 560);
    await page.close();
  });

  test('a frame that grows is followed, within bounds', async () => {
    const page = await open(frame());
    await becomes(page, 500, 560);
    const grow = (height) =>
      page
        .frames()[1]
        .evaluate((pixels) => (document.querySelector('div').style.height = pixels), `${height}px`);
    await grow(900);
    await becomes(page, 900, 960);
    await grow(90000);
    await becomes(page, 6000);
    await page.close();
  });

  test('nobody else says how high a frame is', async () => {
    const page = await open(
      `<p></p>${frame('', 'http://evil.test/embed/en/salary/tx/')}${frame()}${frame('', 'http://evil.test/')}`,
    );
    const heights = () =>
      page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight));
    await page.waitForFunction(() => document.querySelectorAll('iframe')[1].clientHeight > 400);
    // The page's own scripts say what they like, and the strangers' frames have spoken many times by now.
    await page.evaluate(async () => {
      for (const value of [900, '900', null, Number.NaN, -1, Infinity, {}]) {
        window.postMessage({ message: 'height', value }, '*');
      }
      for (const data of [null, 'height', 7, [], { message: 'height' }])
        window.postMessage(data, '*');
      let frames = 0;
      while (frames++ < 10) await new Promise(requestAnimationFrame);
    });
    const [first, ours, last] = await heights();
    assert.equal(first, 200);
    assert.equal(last, 200);
    assert.ok(ours >= 500 && ours <= 560);
    await page.close();
  });

  test('a frame that has gone elsewhere is no longer believed', async () => {
    const page = await open(frame());
    await becomes(page, 500, 560);
    await page.frames()[1].goto('http://evil.test/');
    await page.evaluate(async () => {
      let heard = 0;
      await new Promise((done) => addEventListener('message', () => ++heard > 3 && done()));
    });
    assert.ok((await heightOf(page)) <= 560);
    await page.close();
  });

  test('a frame that WordPress hides until it has spoken speaks, though the browser draws none of it', async () => {
    const listens = `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>`;
    const hidden =
      'sandbox="allow-scripts" style="position: absolute; clip: rect(1px, 1px, 1px, 1px)"';
    const below = `<div style="height: 9000px"></div>`;
    const page = await open(listens + below + frame(hidden), { script: false });
    await page.waitForFunction(() => window.heard.some(({ value }) => value >= 500));
    // Its script may be later than the frame: then it says that it is ready, and hears it again.
    await page.evaluate(() => {
      window.heard.length = 0;
      document.querySelector('iframe').contentWindow.postMessage({ message: 'ready' }, '*');
    });
    await page.waitForFunction(() => window.heard.some(({ value }) => value >= 500));
    await page.close();
  });

  test('WordPress hears what it understands: the height and its own pages, with the secret', async () => {
    const page = await open(
      `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>` +
        frame('sandbox="allow-scripts"', `${PAGES}/embed/en/salary/tx/#?secret=Ab3dE`),
      { script: false },
    );
    await page.frameLocator('iframe').getByRole('link', { name: 'Page' }).click();
    await page.waitForFunction(() => window.heard.some(({ message }) => message === 'link'));
    const heard = await page.evaluate(() => window.heard);
    const { value, ...height } = heard[0];
    assert.deepEqual(height, { message: 'height', secret: 'Ab3dE' });
    assert.ok(Number.isInteger(value) && value >= 500);
    assert.deepEqual(heard.at(-1), {
      message: 'link',
      value: `${PAGES}/en/salary/tx/`,
      secret: 'Ab3dE',
    });
    await page.close();
  });

  test('a page that stands in no frame says nothing', async () => {
    const page = await open('');
    await page.goto(`${PAGES}/embed/en/salary/tx/`);
    const heard = await page.evaluate(async () => {
      const messages = [];
      addEventListener('message', ({ data }) => messages.push(data));
      document.querySelector('div').style.height = '10px';
      let frames = 0;
      while (frames++ < 10) await new Promise(requestAnimationFrame);
      return messages;
    });
    assert.deepEqual(heard, []);
    await page.close();
  });
});
