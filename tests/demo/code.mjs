/* Every piece of code, pasted where it goes: it has to come to the card of the preview. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { load } from '../../src/build/tables.mjs';
import { root } from '../../src/build/run.mjs';
import { cardIn, choose, CHOICES, piecesIn } from './choices.mjs';
import { compiled } from './frameworks.mjs';

const { TARGETS } = await load('../demo/site/code/targets.ts');

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    'void-style': 'off',
    'require-sri': 'off',
    // `width="100%"` of a frame is no number, and what every browser takes.
    'attribute-allowed-values': 'off',
  },
});

const isValid = async (html) => {
  const { results } = await validator.validateString(html);
  const said = results.flatMap(({ messages }) => messages.map(({ message }) => message));
  assert.deepEqual(said, [], html);
};

const shell = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Opens a page of the partner's own. */
const publish = (t, markup) =>
  t.open('/posts/one', {
    before: (page) =>
      page.route('**/posts/one', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup }),
      ),
  });

const inOne = ([{ code }]) => shell('', code);
const scriptApart = ([head, text]) => shell(head.code, text.code);

const cli = (...args) =>
  execFileSync('node', [join(root, 'dist/server/prerender/cli/cli.js'), ...args], {
    encoding: 'utf8',
  });

/** What the command makes of a page. */
function prerendered([{ code }]) {
  const folder = mkdtempSync(join(tmpdir(), 'coder-widgets-demo-'));
  writeFileSync(join(folder, 'page.html'), code);
  const made = cli('render', join(folder, 'page.html'));
  rmSync(folder, { recursive: true });
  return taken(made);
}

/** It is read before any script has run; the script takes it over. */
function taken(markup) {
  assert.match(markup, /<template shadowrootmode="open"/);
  return markup.replace('</head>', '<script src="/cdn/coder-widgets.js" defer></script></head>');
}

/** What the module makes, run in the package itself. */
function onServer([{ code }]) {
  const run = `${code}\nprocess.stdout.write(markup);`;
  const args = ['--input-type=module', '--eval', run];
  return taken(shell('', execFileSync('node', args, { encoding: 'utf8', cwd: root })));
}

const styleOf = (pieces) =>
  pieces
    .filter(({ language }) => language === 'css')
    .map(({ code }) => `<style>${code}</style>`)
    .join('');

/** How each place makes a page of the code. */
const PAGES = {
  gtm: ([manager, text]) => shell('', text.code + manager.code),
  drupal: scriptApart,
  moodle: scriptApart,
  canvas: ([theme, ...rest]) =>
    shell(styleOf(rest), `${rest.at(-1).code}<script>${theme.code}</script>`),
  prerendered,
  server: onServer,
};

/** A form never comes from a link: there stands the way to its page. */
const ONLY_A_LINK = /^(moodle|canvas)$/;
/** What an address carries: own figures do not come along. */
const BY_ADDRESS = /^(moodle|canvas|wordpress-author|iframe)$/;
const APPS = /^(react|vue|angular|svelte)$/;

/** Whether all of the choice can be there. */
const isWhole = (target, { typed, fragment }) =>
  !BY_ADDRESS.test(target) || (!typed && !fragment.includes('widget=apply'));

async function pageOf(t, target, pieces) {
  if (target === 'wordpress-author') return t.open(pieces[0].code.replace(t.site, ''));
  if (APPS.test(target)) return publish(t, await compiled(target, pieces, shell));
  return publish(t, (PAGES[target] ?? inOne)(pieces));
}

/** Where its card is; the own page of a link has it too. */
async function shownIn(page, target, tag) {
  if (target !== 'iframe') return cardIn(page, tag);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame.waitForLoadState();
  return cardIn(frame, tag);
}

async function sameCard(t, { id: target }, choice) {
  if (ONLY_A_LINK.test(target)) t.expect(/a form is not for links/);
  const site = await choose(t, choice, target);
  const preview = await cardIn(site, '#card > *');
  const pieces = await piecesIn(site);
  for (const { code, language } of pieces) if (language === 'html') await isValid(code);
  await site.close();
  const page = await pageOf(t, target, pieces);
  if (ONLY_A_LINK.test(target) && preview.tag === 'coder-apply') {
    await page.getByRole('link', { name: 'Apply to a medical coding program' }).waitFor();
    return;
  }
  const card = await shownIn(page, target, preview.tag);
  assert.equal(card.lang, preview.lang);
  if (isWhole(target, choice)) assert.equal(card.words, preview.words);
}

/** In the sample each place has one choice, and each choice some places. */
export const codeCases = TARGETS.flatMap((target, place) =>
  CHOICES.map((choice, index) => ({
    name: `${target.name}: ${choice.name}`,
    sample: index === place % CHOICES.length && !APPS.test(target.id),
    run: (t) => sameCard(t, target, choice),
  })),
);
