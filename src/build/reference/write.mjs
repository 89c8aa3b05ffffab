/* Writes demo/reference.html, demo/reference.md and demo/llms.txt from the manifest, the facts and the figures. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, tool } from '../run.mjs';

const FILES = ['reference.html', 'reference.md', 'llms.txt'];

/** The files that are made, as paths in the project. */
export const REFERENCE = FILES.map((file) => `demo/${file}`);

async function sections() {
  // Read late: what these read is generated as well.
  const [{ tagSections }, { factsSection }, { privacySection }, statements] = await Promise.all(
    ['tags', 'facts', 'privacy', 'statements'].map((name) => import(`./${name}.mjs`)),
  );
  const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
  return [
    ...tagSections(manifest),
    await factsSection(),
    statements.accessibilitySection(),
    privacySection(),
    await statements.speedSection(),
  ];
}

/** Writes them. */
export async function writeReferencePages() {
  const [{ asHtml }, { asMarkdown, llms }, { SNIPPETS }] = await Promise.all(
    ['./as-html.mjs', './as-markdown.mjs', '../snippets.mjs'].map((file) => import(file)),
  );
  const all = await sections();
  const [script, tag] = SNIPPETS.first;
  const made = [asHtml(all), asMarkdown(all), llms(all, { script, tag })];
  await Promise.all(made.map((text, index) => writeFile(join(root, REFERENCE[index]), text)));
  tool('prettier', '--write', '--log-level=warn', ...REFERENCE.slice(0, 2));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeReferencePages();
