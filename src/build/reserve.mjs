/*
 * npm run reserve: measures how high each widget is at every width and writes the rules that reserve
 * that space (src/embed/coder-widgets.css). Run it when a widget's layout changes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from './build.mjs';
import { FLAGS, findChromium } from './browser.mjs';
import { root } from './run.mjs';

/** As authors paste them; the highest of these counts. */
const VARIANTS = {
  'coder-salary': ['', 'edition="newest"'],
  'coder-timeline': ['', 'hours-per-week="12"'],
  'coder-requirements': ['', 'path="certificate"'],
  // Absolute: on a page without an address no other leads anywhere, and the form would say so.
  'coder-apply': ['endpoint="https://school.example/apply" privacy-href="https://school.example/"'],
  // The consent takes a quarter of the form again: only who asks for it has room for it.
  "coder-apply:is([consent-version], :has([slot='consent']))": [
    'endpoint="https://school.example/apply" seller="Example Career College" consent-version="2026-11" privacy-href="https://school.example/"',
  ],
};

/**
 * Running text is as high as its language and place make it, and space that is reserved in vain stays
 * empty. So the guide gets a little less than it takes anywhere: all of it, or a chapter on a telephone, is longer
 * than the screen, and what follows is off it before and after.
 */
const CHAPTERS = ['what', 'where', 'requirements', 'training', 'duration', 'salary', 'career'];
const LEAST = {
  'coder-guide:not([chapter])': [''],
  ...Object.fromEntries(
    CHAPTERS.map((name) => [`coder-guide[chapter='${name}']`, [`chapter="${name}"`]]),
  ),
};
/** What the widgets speak, and when: space that is reserved for longer words stays empty. */
const LANGUAGES = { en: '', es: ':lang(es)' };
const WIDTHS = Array.from({ length: 97 }, (_, index) => 200 + index * 10);

/** A further line of text: other systems' fonts wrap a little differently. */
const SLACK = 24;

/** How much more than needed may be reserved before a further step is worth its bytes. */
const WASTE = 0.04;

/** Runs in the page: the height of a widget at each width. */
async function heightsInPage([tag, variants, languages, widths, most]) {
  const place = document.createElement('div');
  document.body.append(place);
  const make = (lang) => (variant) => `<${tag} lang="${lang}" ${variant}></${tag}>`;
  place.innerHTML = languages.flatMap((lang) => variants.map(make(lang))).join('');
  const widgets = [...place.children];
  const drawn = () => widgets.every(({ shadowRoot }) => shadowRoot.querySelector('[part=card]'));
  while (!drawn()) await new Promise(requestAnimationFrame);
  // What is off screen has no height of its own, unless told so.
  const shown = new CSSStyleSheet();
  shown.replaceSync('#frame { content-visibility: visible }');
  for (const { shadowRoot } of widgets) shadowRoot.adoptedStyleSheets.push(shown);
  const heights = widths.map((width) => {
    place.style.width = `${width}px`;
    return Math[most](...widgets.map((widget) => widget.getBoundingClientRect().height));
  });
  place.remove();
  return heights;
}

/** Steps from wide to narrow, `{below, height}`: below that width the widget may be that high. */
function staircase(heights) {
  const steps = [];
  let [low, high] = [Infinity, 0];
  const close = (index) =>
    steps.push({ below: WIDTHS[index] ?? Infinity, height: Math.ceil(high) + SLACK });
  let end = heights.length;
  for (let index = heights.length - 1; index >= 0; index--) {
    const height = heights[index];
    if (Math.max(high, height) > Math.min(low, height) * (1 + WASTE)) {
      close(end);
      [low, high, end] = [height, height, index + 1];
    } else [low, high] = [Math.min(low, height), Math.max(high, height)];
  }
  close(end);
  return steps;
}

/** A step as a length: its height below its width, far below zero from there on. */
const term = ({ below, height }) =>
  below === Infinity ? `${height}px` : `min(${height}px, (${below}px - 100%) * 999)`;

const rule = (selector, steps) =>
  `${selector}::before {\n  padding-block-start: max(${steps.map(term).join(', ')});\n}\n`;

await build();
const browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.setContent('<!doctype html><html lang="en"><body></body></html>');
for (const file of ['guide/en', 'guide/es', 'coder-widgets.es']) {
  await page.addScriptTag({ path: join(root, `dist/cdn/${file}.js`) });
}
const measure = (selector, variants, languages, most) => {
  const [tag] = selector.split(/[:[]/);
  return page.evaluate(heightsInPage, [tag, variants, languages, WIDTHS, most]);
};
const rules = [];
for (const [selector, variants] of Object.entries(VARIANTS)) {
  for (const [language, when] of Object.entries(LANGUAGES)) {
    const heights = await measure(selector, variants, [language], 'max');
    rules.push(rule(`${selector}${when}`, staircase(heights)));
  }
}
for (const [selector, variants] of Object.entries(LEAST)) {
  const heights = await measure(selector, variants, Object.keys(LANGUAGES), 'min');
  const height = Math.floor(Math.min(...heights)) - 2 * SLACK;
  rules.push(`${selector}::before {\n  padding-block-start: ${height}px;\n}\n`);
}
await browser.close();

const file = join(root, 'src/embed/coder-widgets.css');
const [handwritten] = (await readFile(file, 'utf8')).split('/* measured */');
await writeFile(file, `${handwritten}/* measured */\n${rules.join('')}`);
