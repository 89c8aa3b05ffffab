/* Pages whose scripts, or whose kind, take away what the widgets are built on. */
import assert from 'node:assert/strict';
import { fillApplication } from '../apply-form.mjs';
import { openStrange, openText } from '../strange-page.mjs';

const TAGS = ['salary', 'timeline', 'requirements', 'apply', 'guide'].map(
  (name) => `coder-${name}`,
);

const LISTEN = `window.heard = []; document.addEventListener('coder-error', function (event) {
  window.heard.push([event.target.nodeName.toLowerCase(), event.detail.name].join(' '));
});`;

const FALLBACKS = TAGS.map(
  (tag) => `<${tag} endpoint="/apply"><a href="/${tag}">About ${tag}</a></${tag}>`,
).join('');

const headOf = (script) => ({ head: `<script>${LISTEN}${script}</script>` });

const heard = (page) => page.evaluate(() => window.heard);

/** Every widget is drawn, and answers a visitor. */
async function allWork(t, page) {
  await page.locator('coder-salary').getByRole('radio', { name: 'Hour' }).check();
  await t.shows(page, 'coder-salary', '$21.75');
  await page.getByLabel('Study hours a week').fill('20');
  await t.shows(page, 'coder-timeline', '9–13 months');
  await page.getByRole('checkbox', { name: 'ICD-10-CM' }).press('Space');
  await t.shows(page, 'coder-requirements', '1 of 13 done');
  await t.shows(page, 'coder-apply', 'Send application');
  await t.shows(page, 'coder-guide', 'Where coders work');
  assert.deepEqual(await heard(page), []);
}

const works = (name, script) => ({
  name: `${name}: every widget works`,
  run: async (t) => allWork(t, await openStrange(t, FALLBACKS, headOf(script))),
});

/** Those of `tags` leave their fallback, each with one event and one warning; the others are drawn. */
async function leaveFallbacks(t, page, tags) {
  await page.waitForFunction((count) => window.heard.length >= count, tags.length);
  for (const tag of TAGS) {
    if (tags.includes(tag)) await page.getByText(`About ${tag}`, { exact: true }).waitFor();
    else await page.locator(tag).getByRole('heading').first().waitFor();
  }
  const events = await heard(page);
  assert.deepEqual(events.sort(), tags.map((tag) => `${tag} drawing`).sort());
  for (const tag of tags) {
    const warnings = t.complaints.filter((text) => text.startsWith(`<${tag}>: drawing failed`));
    assert.equal(warnings.length, 1, tag);
  }
}

const NO_MATCHES = 'delete Element.prototype.matches;';
const ITEMS =
  '<coder-requirements><ul><li>Transcript (<a href="/how">how</a>)</li></ul></coder-requirements>';
const FORM = '<coder-apply endpoint="/apply"></coder-apply>';
const leaves = (name, script, tags = TAGS) => ({
  name: `${name}: the fallback stays, with one event and one warning`,
  run: async (t) => {
    t.expect(/drawing failed/);
    await leaveFallbacks(t, await openStrange(t, FALLBACKS, headOf(script)), tags);
  },
});

/** What came to browsers after the oldest that the README names. */
const NEWER = `
  for (const [owner, names] of [
    [Object, ['groupBy']], [Map, ['groupBy']], [Promise, ['withResolvers', 'try']], [Array, ['fromAsync']],
    [URL, ['canParse', 'parse']], [AbortSignal, ['any']], [RegExp, ['escape']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isDisjointFrom']],
    [Element.prototype, ['checkVisibility', 'setHTMLUnsafe', 'getHTML', 'moveBefore', 'ariaNotify']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'togglePopover']],
    [Document, ['parseHTMLUnsafe']], [Uint8Array, ['fromBase64', 'fromHex']], [Error, ['isError']],
    [String.prototype, ['isWellFormed', 'toWellFormed']], [Math, ['sumPrecise', 'f16round']],
    [window, ['Iterator', 'CloseWatcher', 'Temporal', 'scheduler', 'navigation', 'URLPattern', 'requestIdleCallback']],
  ]) for (const name of names) if (owner) delete owner[name];`;

/** Chromium tells an element of an XHTML page nothing of its attributes, so a script does. */
const xhtml = `<?xml version="1.0"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
  <head>
    <title>XHTML</title>
    <link rel="icon" href="data:," />
    <script>${LISTEN}</script>
    <script src="/cdn/coder-widgets.js"></script>
  </head>
  <body>
    ${FALLBACKS}
    <script>document.querySelector('coder-apply').endpoint = '/apply';</script>
  </body>
</html>`;

export const scriptCases = [
  works('nothing newer than the oldest browsers have', NEWER),
  works('a frozen Symbol', 'Object.freeze(Symbol)'),
  works(
    'every built-in frozen',
    `for (const name of Object.getOwnPropertyNames(window)) {
      const value = window[name];
      if (typeof value === 'function') Object.freeze(value), value.prototype && Object.freeze(value.prototype);
    }`,
  ),
  works('no Object.hasOwn', 'delete Object.hasOwn'),
  leaves('no Intl', 'delete window.Intl', ['coder-timeline', 'coder-guide']),
  leaves('no templates', 'Document.prototype.importNode = () => { throw new Error("not here"); }'),
  leaves(
    'style sheets refused',
    `Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { set() { throw new Error('not here'); } });`,
  ),
  leaves(
    'shadow roots refused',
    'Element.prototype.attachShadow = () => { throw new Error("not here"); };',
  ),
  {
    name: 'XHTML: the fallback stays, with one event and one warning',
    run: async (t) => {
      t.expect(/drawing failed|endpoint is missing/);
      await leaveFallbacks(t, await openText(t, xhtml, 'application/xhtml+xml'), TAGS);
    },
  },
  ...['{}', 'undefined', '{ warn: null }'].map((console) => ({
    name: `console = ${console}: a mistake of the author’s harms nothing`,
    run: async (t) => {
      const page = await openStrange(
        t,
        '<coder-salary period="decade"></coder-salary>',
        headOf(`console = ${console};`),
      );
      await t.shows(page, 'coder-salary', '$45,240');
    },
  })),
  {
    name: 'a tag that the page refuses: the others work',
    run: async (t) => {
      t.expect(/^<coder-timeline>: the tag cannot be defined: Error: not here/);
      const refuse = `const { define } = customElements;
        customElements.define = function (tag, ...rest) {
          if (tag === 'coder-timeline') throw new Error('not here');
          return define.call(this, tag, ...rest);
        };`;
      const page = await openStrange(t, FALLBACKS, headOf(refuse));
      await page.getByText('About coder-timeline').waitFor();
      await t.shows(page, 'coder-apply', 'Send application');
      assert.deepEqual(await heard(page), ['#document define']);
    },
  },
  {
    name: 'no Element.prototype.matches: typing is kept from the page’s hotkeys',
    run: async (t) => {
      const hostile = `delete Element.prototype.matches;
        addEventListener('keydown', (event) => event.preventDefault());`;
      const page = await openStrange(t, '<coder-timeline></coder-timeline>', headOf(hostile));
      await page.getByLabel('Study hours a week').pressSequentially('20');
      await t.shows(page, 'coder-timeline', '9–13 months');
    },
  },
  {
    name: 'no Element.prototype.matches: an application is sent, a school’s items are read',
    run: async (t) => {
      const page = await openStrange(t, ITEMS + FORM, headOf(NO_MATCHES));
      await t.shows(page, 'coder-requirements [part=card]', 'Transcript');
      const form = page.locator('coder-apply');
      await fillApplication(form);
      await page.route('**/apply', (route) => route.fulfill({ json: { received: true } }));
      await form.getByRole('button', { name: 'Send application' }).click();
      await t.shows(page, 'coder-apply', 'Thank you!');
      await form.getByRole('group').and(page.locator(':focus')).waitFor();
    },
  },
];
