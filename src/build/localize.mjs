/*
 * Messages: extracts them from the source into XLIFF, checks the translations, builds the packs.
 * `lit-localize` alone ships untranslated and outdated messages without a word; this does not.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLSerializer } from '@xmldom/xmldom';
import { glossaryBreaks, readGlossary } from './glossary.mjs';
import { PSEUDO, PSEUDO_PACKS, withPseudo } from './pseudo.mjs';
import { root, tool } from './run.mjs';
import { TRANSLATIONS } from './tables.mjs';
import {
  APPROVED,
  XLIFF as xliff,
  child,
  content,
  messagesOf,
  readXliff,
  units,
} from './xliff.mjs';

const config = 'src/locales/lit-localize.json';
const generated = join(root, 'src/locales/generated');

const files = async (folder) => (await readdir(folder)).map((name) => join(folder, name));

/** What is said, whatever the values in it are called in the code. */
const saying = (element) => content(element).replace(/ equiv-text="[^"]*"/g, '');

/** The source text of every message in a file, by id. */
async function sourcesIn(file) {
  const document = await readXliff(file);
  return new Map(
    units(document).map((unit) => [unit.getAttribute('id'), saying(child(unit, 'source'))]),
  );
}

/** A changed source keeps its old translation as if it were current: mark it. */
async function markChanged(file, before) {
  const document = await readXliff(file);
  for (const unit of units(document)) {
    const old = before.get(unit.getAttribute('id'));
    const target = child(unit, 'target');
    if (target && old !== undefined && old !== saying(child(unit, 'source'))) {
      target.setAttribute('state', 'needs-translation');
    }
  }
  await writeFile(file, new XMLSerializer().serializeToString(document));
}

/** What keeps a file from being built. */
async function problemsIn(file) {
  const document = await readXliff(file);
  return units(document).flatMap((unit) => {
    const id = unit.getAttribute('id');
    const target = child(unit, 'target');
    const says = (problem) => [`${file}: ${id}: ${problem}`];
    if (!target && APPROVED.includes(id)) return [];
    if (!target || !content(target).trim()) return says('is not translated');
    if (target.getAttribute('state') === 'needs-translation') {
      return says(
        'the English changed; translate it again, then set the state to needs-review-translation',
      );
    }
    // lit-localize writes these as HTML entities even into plain strings, where they would show.
    if (/[&<>]/.test(unit.textContent ?? ''))
      return says('holds &, < or >, which a message cannot show');
    return [];
  });
}

/** The index of @lit/localize brings its whole runtime along; packs need only the tag. */
async function slim(file) {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace("'@lit/localize'", "'@lit/localize/internal/str-tag.js'"));
}

/**
 * What stands before the dot in the names of messages that are in packs of their own, apart from the
 * widgets': the guide's are loaded with its text, the hosted pages' by no page at all.
 */
const APART = ['guide', 'site'];

/** Those of the messages approved word by word that a language has not: lit-localize puts English in their place. */
async function unapproved(language) {
  const document = await readXliff(join(xliff, `${language}.xlf`));
  return units(document)
    .filter((unit) => !child(unit, 'target'))
    .map((unit) => unit.getAttribute('id'));
}

const MESSAGE = /^ *'?([\w.-]+)'?: (str)?`/;

async function splitPack(language) {
  const pack = join(generated, `${language}.ts`);
  const lines = (await readFile(pack, 'utf8')).split('\n');
  const missing = await unapproved(language);
  const write = (file, wanted) =>
    writeFile(
      join(generated, file),
      lines.filter((line) => wanted(MESSAGE.exec(line)?.[1] ?? '')).join('\n'),
    );
  const isOf = (id, name) => id.startsWith(`${name}.`);
  await write(
    `${language}.ts`,
    (id) => !missing.includes(id) && !APART.some((name) => isOf(id, name)),
  );
  for (const name of APART) await write(`${name}-${language}.ts`, (id) => !id || isOf(id, name));
}

const before = new Map();
for (const file of await files(xliff).catch(() => [])) before.set(file, await sourcesIn(file));
tool('lit-localize', 'extract', '--config', config);
for (const [file, sources] of before) await markChanged(file, sources);

const glossary = await readGlossary();

/** Where a language does not keep to the glossary. */
const breaksIn = async (language) =>
  glossaryBreaks(glossary, language, await messagesOf(language)).map(
    (problem) => `${language}.xlf: ${problem}`,
  );

const problems = (
  await Promise.all([...(await files(xliff)).map(problemsIn), ...TRANSLATIONS.map(breaksIn)])
).flat();
if (problems.length) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  await withPseudo(TRANSLATIONS[0], config, async (config) => {
    tool('lit-localize', 'build', '--config', config);
    await Promise.all([...TRANSLATIONS, PSEUDO].map(splitPack));
    await Promise.all((await files(generated)).map(slim));
  });
  tool('prettier', '--write', '--log-level=warn', generated, PSEUDO_PACKS);
}
