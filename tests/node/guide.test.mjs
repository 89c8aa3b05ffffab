/* The addresses of the guide's chapters: fragments do not reach into shadow roots by themselves. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { builtPages } from './built-pages.mjs';

const GUIDE = '<script src="/cdn/coder-widgets.js"></script><coder-guide widgets></coder-guide>';

/** Waits until the chapter's heading has the focus and stands at the top of the window. */
const arrived = (page, title, guide = 0) =>
  page.waitForFunction(
    ([words, index]) => {
      const widget = document.querySelectorAll('coder-guide')[index];
      const heading = widget?.shadowRoot?.activeElement;
      const top = heading?.getBoundingClientRect().top;
      return heading?.textContent.trim() === words && top >= 0 && top < 40;
    },
    [title, guide],
  );

const settled = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

const focusIn = (page, tag) =>
  page.evaluate((name) => document.activeElement?.localName === name, tag);

describe('the addresses of the guide’s chapters', () => {
  let pages;
  let open;
  before(async () => {
    pages = await builtPages();
    ({ open } = pages);
  });
  after(() => pages.close());

  test('are followed by keyboard and by mouse, again and again, and back', async () => {
    const { page, complaints } = await open(GUIDE);
    const link = (name) => page.getByRole('navigation').getByRole('link', { name });
    await link('What coders earn').focus();
    await page.keyboard.press('Enter');
    await arrived(page, 'What coders earn');
    assert.match(page.url(), /#coder-guide-salary$/);
    await link('Where coders work').click();
    await arrived(page, 'Where coders work');
    await page.evaluate(() => window.scrollTo(0, 0));
    await link('Where coders work').click();
    await arrived(page, 'Where coders work');
    await page.goBack();
    await arrived(page, 'What coders earn');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('are followed where the page’s <base> leads elsewhere', async () => {
    const { page } = await open(`<base href="/elsewhere/">${GUIDE}`);
    await page.getByRole('link', { name: 'How long it takes' }).click();
    await arrived(page, 'How long it takes');
    assert.match(page.url(), /\/page\?.*#coder-guide-duration$/);
    await page.close();
  });

  test('are followed from a link of the page’s own', async () => {
    const { page } = await open(`<a href="#coder-guide-what">Start here</a>${GUIDE}`);
    await page.getByRole('link', { name: 'Start here' }).click();
    await arrived(page, 'What a medical coder does');
    await page.close();
  });

  test('are followed when the page opens', async () => {
    const { page } = await open(GUIDE, { hash: '#coder-guide-training' });
    await arrived(page, 'What you learn in training');
    await page.close();
  });

  test('are followed when the text arrives late, and only then', async () => {
    let arrive;
    const late = new Promise((resolve) => (arrive = resolve));
    const { page } = await open(`${GUIDE}<p style="height: 3000px">`, {
      hash: '#coder-guide-career',
      waitUntil: 'commit',
      before: (opened) =>
        opened.route('**/guide/en.js', async (route) => {
          await late;
          await route.continue();
        }),
    });
    await page.locator('p').waitFor();
    arrive();
    await arrived(page, 'Is coding a good career?');
    await page.evaluate(() => {
      document.activeElement.shadowRoot.activeElement.blur();
      window.scrollTo(0, 0);
      document.querySelector('coder-guide').setAttribute('edition', 'newest');
    });
    await page.getByText('$51,140 a year').first().waitFor();
    await settled(page);
    assert.equal(await page.evaluate(() => window.scrollY), 0);
    await page.close();
  });

  test('lead to one of two guides, and leave others alone', async () => {
    const { page } = await open(
      `${GUIDE}<coder-guide chapter="salary"></coder-guide><coder-guide></coder-guide>`,
      { hash: '#coder-guide-salary' },
    );
    await arrived(page, 'What coders earn', 0);
    await page.locator('coder-guide').last().getByRole('link', { name: 'What you learn' }).click();
    await arrived(page, 'What you learn in training', 2);
    await page.evaluate(() => (location.hash = '#coder-guide-what'));
    await arrived(page, 'What a medical coder does', 0);
    await page.close();
  });

  test('never take the focus from a field, nor for what is no chapter', async () => {
    const { page } = await open(`<input id="field" autofocus>${GUIDE}`, {
      hash: '#coder-guide-what',
      before: (opened) =>
        opened.route('**/guide/en.js', async (route) => {
          await opened.locator('#field').focus();
          await route.continue();
        }),
    });
    await page.getByRole('navigation').waitFor();
    await settled(page);
    assert.ok(await focusIn(page, 'input'));
    await page.evaluate(() => (location.hash = '#coder-guide-cat'));
    await settled(page);
    assert.ok(await focusIn(page, 'input'));
    await page.close();
  });

  test('never take the focus from a link that the visitor is at', async () => {
    const { page } = await open(`<a id="field" href="/menu">Menu</a>${GUIDE}`, {
      hash: '#coder-guide-what',
      before: (opened) =>
        opened.route('**/guide/en.js', async (route) => {
          await opened.locator('#field').focus();
          await route.continue();
        }),
    });
    await page.getByRole('navigation').waitFor();
    await settled(page);
    assert.ok(await focusIn(page, 'a'));
    await page.close();
  });

  test('are no longer followed once the guide has gone', async () => {
    const { page, complaints } = await open(GUIDE);
    await page.getByRole('navigation').waitFor();
    await page.evaluate(() => {
      document.querySelector('coder-guide').remove();
      location.hash = '#coder-guide-what';
    });
    await settled(page);
    assert.ok(await focusIn(page, 'body'));
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('a text that cannot be had leaves the fallback, and is tried again in another language', async () => {
    const { page } = await open(
      '<script src="/cdn/coder-widgets.js"></script><coder-guide>Read the guide</coder-guide>',
      {
        before: async (opened) => {
          await opened.addInitScript(() => {
            window.heard = [];
            addEventListener('coder-error', ({ detail }) => window.heard.push(detail));
          });
          await opened.route('**/guide/en.js', (route) => route.abort());
        },
      },
    );
    await page.waitForFunction(() => window.heard.length);
    assert.deepEqual(await page.evaluate(() => window.heard), [{ name: 'lang', value: 'en' }]);
    assert.ok(await page.getByText('Read the guide').isVisible());
    const speak = (lang) => page.evaluate((code) => (document.documentElement.lang = code), lang);
    await speak('es');
    await page.getByText('Cuánto ganan los codificadores').first().waitFor();
    await page.unroute('**/guide/en.js');
    await speak('en');
    await page.getByText('What coders earn').first().waitFor();
    await page.close();
  });
});
