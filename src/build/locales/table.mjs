/* The table of languages: how much of each is there, how good it is known to be, and what it weighs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { glossaryBreaks, readGlossary } from '../glossary.mjs';
import { root } from '../run.mjs';
import { SOURCE, TRANSLATIONS } from '../tables.mjs';
import { APPROVED, messagesOf } from '../xliff.mjs';

const bytes = async (file) =>
  brotliCompressSync(await readFile(join(root, `dist/cdn/${file}.js`))).length;

const count = (messages, is) => messages.filter(is).length;

const isMissing = ({ id, said }) => !said.trim() && !APPROVED.includes(id);

/** A whole phrase in the words of the source: nobody has translated it yet. */
const isEnglish = ({ english, said }) => said === english && / /.test(said.trim());

/** A row of the table, by the names of its columns. */
async function rowOf(language, glossary) {
  const messages = await messagesOf(language);
  return {
    language,
    messages: count(messages, ({ said }) => said.trim()),
    missing: count(messages, isMissing),
    'in English': count(messages, isEnglish),
    stale: count(messages, ({ state }) => state === 'needs-translation'),
    reviewed: count(messages, ({ state }) => !/^needs-/.test(state ?? 'needs-')),
    'off the glossary': glossaryBreaks(glossary, language, messages).length,
    'pack, bytes': await bytes(`locales/${language}`),
    'guide, bytes': await bytes(`guide/${language}`),
  };
}

const line = (cells, widths) =>
  cells.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join('  ');

/** Prints it. */
export async function printTable() {
  const glossary = await readGlossary();
  const rows = await Promise.all(TRANSLATIONS.map((language) => rowOf(language, glossary)));
  const names = Object.keys(rows[0]);
  const cells = [names, ...rows.map((row) => names.map((name) => String(row[name])))];
  const widths = names.map((_, at) => Math.max(...cells.map((row) => row[at].length)));
  for (const row of cells) console.log(line(row, widths));
  console.log(
    `\n${SOURCE} is in the source; its guide has ${await bytes(`guide/${SOURCE}`)} bytes.`,
  );
  console.log(`Bytes are brotli. Reviewed: by somebody who speaks it from childhood.`);
  console.log(
    `Approved word by word, or not said at all, and missing nowhere: ${APPROVED.join(', ')}.`,
  );
}
