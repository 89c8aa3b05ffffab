/*
 * The SHA-256 of our consent text in every language, made at build: `crypto.subtle` is missing on http
 * pages. Hashed is the text with `{seller}` in place of the seller's name, in UTF-8.
 */
import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './run.mjs';
import { XLIFF, child, readXliff, units, written } from './xliff.mjs';

const ID = 'apply.consent';

/** The text of a source or target, its placeholder written `{seller}`. */
const textOf = (element) => written(element, () => '{seller}');

async function textsIn(file) {
  const unit = units(await readXliff(join(XLIFF, file))).find(
    (one) => one.getAttribute('id') === ID,
  );
  if (!unit) throw new Error(`${file} has no ${ID}`);
  const [source, target] = ['source', 'target'].map((name) => child(unit, name));
  const own = target && { [file.replace('.xlf', '')]: textOf(target) };
  return { en: textOf(source), ...own };
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** Writes the module that the apply form takes them from. */
export async function writeConsentHashes() {
  const files = (await readdir(XLIFF)).sort();
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
