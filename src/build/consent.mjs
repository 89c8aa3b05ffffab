/*
 * The SHA-256 of our consent text in every language, made at build: `crypto.subtle` is missing on http
 * pages. Hashed is the text with `{seller}` in place of the seller's name, in UTF-8.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { root } from './run.mjs';

const xliff = join(root, 'src/locales/xliff');
const ID = 'apply.consent';

/** The text of a source or target, its placeholder written `{seller}`. */
const textOf = (element) =>
  [...Array(element.childNodes.length).keys()]
    .map((index) => element.childNodes.item(index))
    .map((node) => (node.nodeName === 'x' ? '{seller}' : node.nodeValue))
    .join('');

async function textsIn(file) {
  const document = new DOMParser().parseFromString(
    await readFile(join(xliff, file), 'utf8'),
    'text/xml',
  );
  const units = document.getElementsByTagName('trans-unit');
  for (let index = 0; index < units.length; index++) {
    if (units[index].getAttribute('id') !== ID) continue;
    const [source, target] = ['source', 'target'].map(
      (name) => units[index].getElementsByTagName(name)[0],
    );
    const own = target && { [file.replace('.xlf', '')]: textOf(target) };
    return { en: textOf(source), ...own };
  }
  throw new Error(`${file} has no ${ID}`);
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** Writes the module that the apply form takes them from. */
export async function writeConsentHashes() {
  const files = (await readdir(xliff)).sort();
  const texts = Object.assign({}, ...(await Promise.all(files.map(textsIn))));
  const lines = Object.entries(texts).map(
    ([language, text]) => `  '${language}': '${sha256(text)}',\n`,
  );
  await writeFile(
    join(root, 'src/widgets/apply/generated/consent-sha256.ts'),
    `/* Made by src/build/consent.mjs; do not edit. */

/** The SHA-256 of our consent text with \`{seller}\` for the seller's name, by language. */
export const CONSENT_SHA256: Readonly<Record<string, string>> = {
${lines.join('')}};
`,
  );
}
