/*
 * The messages that a page may say in words of its own (src/i18n/open.ts): the table that its words are read by,
 * and their English for the README.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './run.mjs';
import { load, TRANSLATIONS } from './tables.mjs';
import { XLIFF, child, readXliff, units, written } from './xliff.mjs';

const TABLE = 'src/i18n/generated/words.ts';

const { open } = await load('i18n/open.ts');

/** Every message in the order of the packs, which numbers them in the script build. */
async function names() {
  const { templates } = await load(`locales/generated/${TRANSLATIONS[0]}.ts`);
  return Object.keys(templates);
}

/** The English of each message, `{0}` for the values in it. */
async function english() {
  const document = await readXliff(join(XLIFF, `${TRANSLATIONS[0]}.xlf`));
  return new Map(
    units(document).map((unit) => [
      unit.getAttribute('id'),
      written(child(unit, 'source'), (value) => `{${value}}`),
    ]),
  );
}

const valuesIn = (text) => new Set(text.match(/\{\d+\}/g)).size;

/** Writes the table: each message, and of an open one how many values stand in it. */
export async function writeWords() {
  const texts = await english();
  const entries = (await names()).map((name) =>
    open.includes(name) ? `${name}=${valuesIn(texts.get(name))}` : name,
  );
  await mkdir(join(root, 'src/i18n/generated'), { recursive: true });
  await writeFile(
    join(root, TABLE),
    `/* Made by src/build/words.mjs from src/i18n/open.ts and the messages; do not edit. */\n\n` +
      `export const table =\n  '${entries.join(' ')}';\n`,
  );
}

/** The open messages with their English. */
export async function openMessages() {
  const texts = await english();
  return open.map((name) => [name, texts.get(name)]);
}
