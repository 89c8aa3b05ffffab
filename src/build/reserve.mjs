/*
 * npm run reserve: measures how high each widget is at every width and writes the rules that reserve
 * that space: of English and Spanish in src/embed/coder-widgets.css, of another language in src/embed/reserve,
 * which the build puts behind those. Run it when a widget's layout changes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from './build.mjs';
import { FLAGS, findChromium } from './browser.mjs';
import { fontLoaded, measuringFont } from './measuring-font.mjs';
import { root } from './run.mjs';
import { LANGUAGES, SOURCE, TAG_NAMES, load, tagOf } from './tables.mjs';

/** When a rule counts: space that is reserved for longer words stays empty. */
const when = (code) => (code === SOURCE ? '' : `:lang(${code})`);

/** What every page is measured for. */
const MAIN = [SOURCE, 'es'];

/** Those that the measuring font has no letters of: how high they get, each machine says otherwise. They take the heights of English. */
const UNMEASURED = ['ar', 'ko', 'zh-Hans'];
const WIDTHS = Array.from({ length: 961 }, (_, index) => 200 + index);

/** How much more than needed may be reserved: what is left blank below a card. */
const SLACK = 8;

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
  for (const { shadowRoot } of widgets) shadowRoot.querySelector('#frame').classList.add('shown');
  const heights = widths.map((width) => {
    place.style.width = `${width}px`;
    return Math[most](...widgets.map((widget) => widget.getBoundingClientRect().height));
  });
  place.remove();
  return heights;
}

/** Steps from wide to narrow, `{below, height}`: below that width, down to the next, the widget is that high. */
function staircase(heights) {
  const steps = [];
  let [low, high, below] = [Infinity, 0, Infinity];
  for (let index = heights.length - 1; index >= 0; index--) {
    const height = heights[index];
    if (Math.max(high, height) - Math.min(low, height) > SLACK - 1) {
      steps.push({ below, height: Math.ceil(high) });
      [low, high, below] = [height, height, WIDTHS[index + 1]];
    } else [low, high] = [Math.min(low, height), Math.max(high, height)];
  }
  return [...steps, { below, height: Math.ceil(high) }];
}

/** A step as what it adds to the wider one, or takes away, from its width down. */
function term({ below, height }, index, steps) {
  if (!index) return `${height}px`;
  const more = height - steps[index - 1].height;
  return `${more < 0 ? '-' : '+'} clamp(0px, (${below}px - 100%) * 999, ${Math.abs(more)}px)`;
}

const rule = (selector, steps) =>
  `${selector}::before {\n  padding-block-start: calc(${steps.map(term).join(' ')});\n}\n`;

await build();
const browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.setContent('<!doctype html><html lang="en"><body></body></html>');
await page.addStyleTag({ content: await measuringFont() });
await page.evaluate(fontLoaded);
const bundled = [
  'areas/metros',
  'salary/compact',
  ...LANGUAGES.flatMap((code) => [`guide/${code}`, `locales/${code}`]),
];
for (const file of [...bundled.filter((file) => file !== `locales/${SOURCE}`), 'coder-widgets']) {
  await page.addScriptTag({ path: join(root, `dist/cdn/${file}.js`) });
}
const measure = (name, variants, languages, most) =>
  page.evaluate(heightsInPage, [tagOf(name), variants, languages, WIDTHS, most]);

/** As high as it gets at each width, in each language. */
async function mostOf(name, which, variants, languages) {
  const rules = [];
  for (const code of languages) {
    const heights = await measure(name, variants, [code], 'max');
    rules.push(rule(`${tagOf(name)}${which}${when(code)}`, staircase(heights)));
  }
  return rules;
}

/** As low as it gets anywhere. */
async function leastOf(name, which, variants) {
  const heights = await measure(name, variants, LANGUAGES, 'min');
  const height = Math.floor(Math.min(...heights)) - 2 * SLACK;
  return [`${tagOf(name)}${which}::before {\n  padding-block-start: ${height}px;\n}\n`];
}

/** The rules of some languages. What is least everywhere is said once, with the first. */
async function rulesOf(languages) {
  const rules = [];
  for (const name of TAG_NAMES) {
    const { reserve, least } = await load(`widgets/${name}/${name}.reserve.ts`);
    for (const [which, variants] of Object.entries(reserve)) {
      if (!least) rules.push(...(await mostOf(name, which, variants, languages)));
      else if (languages === MAIN) rules.push(...(await leastOf(name, which, variants)));
    }
  }
  return rules.join('');
}

const file = join(root, 'src/embed/coder-widgets.css');
const [handwritten] = (await readFile(file, 'utf8')).split('/* made */');
const every = (pseudo) => TAG_NAMES.map((name) => `${tagOf(name)}${pseudo}`).join(',\n');
const shared = [
  `${every('')} {\n  display: flow-root;\n}\n`,
  `${every('[hidden]')} {\n  display: none;\n}\n`,
  `${every('::before')} {\n  content: var(--coder-_reserve, '');\n  float: inline-start;\n}\n`,
];
await writeFile(file, `${handwritten}/* made */\n${shared.join('')}${await rulesOf(MAIN)}`);

await mkdir(join(root, 'src/embed/reserve'), { recursive: true });
for (const code of LANGUAGES.filter((one) => !MAIN.includes(one) && !UNMEASURED.includes(one))) {
  const made = '/* Made by src/build/reserve.mjs; do not edit. */\n';
  await writeFile(join(root, `src/embed/reserve/${code}.css`), made + (await rulesOf([code])));
}
await browser.close();
