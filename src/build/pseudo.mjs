/*
 * A language that nobody speaks, for tests: English in accents, 40 % longer, in brackets. It goes the way of the
 * translations, from XLIFF to packs; what is on a card without accents is no message, and what does not fit
 * will not in German.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLSerializer } from '@xmldom/xmldom';
import { root } from './run.mjs';
import { XLIFF, child, readXliff, units } from './xliff.mjs';

/** The tag that CLDR has for it. */
export const PSEUDO = 'en-XA';

/** Where its packs are: with the tests, so that no build finds them. */
export const PSEUDO_PACKS = 'tests/i18n/generated';

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'áƀçđéƒĝĥíĵķłɱñóþɋřšţúṽŵẋýž';
const LONGER = 1.4;

const accented = (letter) => {
  const other = ACCENTED[PLAIN.indexOf(letter.toLowerCase())];
  const cased = letter === letter.toLowerCase() ? other : other.toUpperCase();
  return 'aeiou'.includes(letter.toLowerCase()) ? cased + other : cased;
};

/** Names of values stay: `{month}`. */
const spoken = (text) =>
  text.replace(/\{\w+\}|[a-z]/gi, (found) => (found.length > 1 ? found : accented(found)));

/** A list of names has no end to bracket. */
const isList = (text) => text.replace(/\[.*?\]/g, '').includes('|');

/** A message in it, given as the texts between its values. */
export function pseudo(texts) {
  const all = texts.join('');
  const said = texts.map(spoken);
  if (!/[a-z]/i.test(all.replace(/\{\w+\}/g, '')) || isList(all)) return said;
  const missing = Math.ceil(all.length * LONGER) - said.join('').length;
  const more = missing > 1 ? ` ${'ñ'.repeat(missing - 1)}` : '';
  return said.map((text, at) => {
    const start = at === 0 ? '⟦' : '';
    return start + text + (at === said.length - 1 ? `${more}⟧` : '');
  });
}

/** Says a message by its English. */
function translate(unit, document) {
  const old = child(unit, 'target');
  const source = child(unit, 'source');
  const target = document.createElement('target');
  for (let node = source.firstChild; node; node = node.nextSibling)
    target.appendChild(node.cloneNode(true));
  const texts = [];
  for (let node = target.firstChild; node; node = node.nextSibling)
    if (node.nodeType === node.TEXT_NODE) texts.push(node);
  const said = pseudo(texts.map(({ data }) => data));
  texts.forEach((text, at) => text.replaceData(0, text.length, said[at]));
  if (old) unit.replaceChild(target, old);
  else unit.appendChild(target);
}

const file = join(XLIFF, `${PSEUDO}.xlf`);
const configFile = join(root, `src/locales/lit-localize.${PSEUDO}.json`);
const generated = join(root, 'src/locales/generated');

/** Its messages, each that another language has; and what has it built. */
async function writeSources(language, config) {
  const document = await readXliff(join(XLIFF, `${language}.xlf`));
  document.getElementsByTagName('file')[0].setAttribute('target-language', PSEUDO);
  for (const unit of units(document)) translate(unit, document);
  await writeFile(file, new XMLSerializer().serializeToString(document));
  const { targetLocales, ...rest } = JSON.parse(await readFile(join(root, config), 'utf8'));
  await writeFile(
    configFile,
    JSON.stringify({ ...rest, targetLocales: [...targetLocales, PSEUDO] }),
  );
}

/** Has it built with the translations, which have the messages of `language`; then its packs stand with the tests. */
export async function withPseudo(language, config, build) {
  try {
    await writeSources(language, config);
    await build(configFile);
    await mkdir(join(root, PSEUDO_PACKS), { recursive: true });
    for (const name of [PSEUDO, `guide-${PSEUDO}`])
      await rename(join(generated, `${name}.ts`), join(root, PSEUDO_PACKS, `${name}.ts`));
  } finally {
    for (const made of [file, configFile, join(generated, `site-${PSEUDO}.ts`)])
      await rm(made, { force: true });
  }
}
