/*
 * The messages that a page may say in words of its own (src/i18n/open.ts): the table that its words are read by,
 * and their English for the README.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './run.mjs';
import { load, TRANSLATIONS } from './tables.mjs';

const TABLE = 'src/i18n/generated/words.ts';

const { open } = await load('i18n/open.ts');

/** Every message in the order of the packs, which numbers them in the script build. */
async function names() {
  const { templates } = await load(`locales/generated/${TRANSLATIONS[0]}.ts`);
  return Object.keys(templates);
}

const UNIT = /<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>/gs;

/** The English of each message, `{0}` for the values in it. */
async function english() {
  const file = join(root, `src/locales/xliff/${TRANSLATIONS[0]}.xlf`);
  const units = (await readFile(file, 'utf8')).matchAll(UNIT);
  return new Map(
    [...units].map(([, name, text]) => [name, text.replace(/<x id="(\d+)".*?\/>/g, '{$1}')]),
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
