/* How high each widget is in a frame: read from the heights that coder-widgets.css reserves, which were measured. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';
import { LANGUAGES, SOURCE, TAG_NAMES, tagOf } from './tables.mjs';

/** Pixels: what most columns have room for, and most who embed a page ask for. */
export const WIDTH = 600;

const RULE = /([^{}]+)::before \{\s*padding-block-start: ([^;]+);/g;
const STEP = /([+-]) clamp\(0px, \((\d+)px - 100%\) \* 999, (\d+)px\)/g;

/** What a rule reserves at that width (reserve.mjs says how it is written). */
function heightOf(value) {
  const steps = [...value.replace(/\s+/g, ' ').matchAll(STEP)];
  return steps
    .filter(([, , below]) => WIDTH < Number(below))
    .reduce(
      (height, [, sign, , more]) => height + Number(sign + more),
      parseInt(/\d+px/.exec(value), 10),
    );
}

/** A compact card is for lists, and no frame. */
const isOf = (selector, tag) =>
  new RegExp(`^${tag}(?![\\w-])`).test(selector) && !selector.includes('[compact]');

const languageOf = (selector) => /:lang\(([\w-]+)\)/.exec(selector)?.[1] ?? SOURCE;

/** The highest that each widget gets, by its name and language; of languages that were not measured, nothing. */
export function frameHeights() {
  const css = readFileSync(join(root, 'src/embed/coder-widgets.css'), 'utf8');
  const rules = [...css.split('/* made */')[1].matchAll(RULE)].map(([, selector, value]) => ({
    selector: selector.trim(),
    height: heightOf(value),
  }));
  const most = (name, code) =>
    Math.max(
      ...rules
        .filter(({ selector }) => isOf(selector, tagOf(name)) && languageOf(selector) === code)
        .map(({ height }) => height),
    );
  const measured = (name) =>
    LANGUAGES.map((code) => [code, most(name, code)]).filter(([, height]) => height > 0);
  return Object.fromEntries(TAG_NAMES.map((name) => [name, Object.fromEntries(measured(name))]));
}
