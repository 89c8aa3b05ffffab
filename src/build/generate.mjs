/* npm run generate: makes every file again that is made from the source and committed. */
import { fileURLToPath } from 'node:url';
import { makeAreas } from './areas.mjs';
import { writeConsentHashes } from './consent.mjs';
import { run, tool } from './run.mjs';
import { FROM_TABLES, writeFromTables } from './from-tables.mjs';
import { PSEUDO_PACKS } from './pseudo.mjs';
import { writeReference } from './readme.mjs';
import { REFERENCE, writeReferencePages } from './reference/write.mjs';
import { makeWhere } from './where.mjs';
import { writeWords } from './words.mjs';

/** The generated files, as git paths; folders stand for all in them. */
export const GENERATED = [
  ...FROM_TABLES,
  'src/facts/generated',
  'src/locales/xliff',
  'src/locales/generated',
  'src/i18n/generated/words.ts',
  PSEUDO_PACKS,
  'src/locate/generated',
  'src/widgets/apply/generated',
  'custom-elements.json',
  'README.md',
  ...REFERENCE,
];

/** Makes them. */
export async function generate() {
  await makeAreas();
  await makeWhere();
  tool('prettier', '--write', '--log-level=warn', 'src/facts/generated');
  await writeFromTables();
  run('node', ['src/build/localize.mjs']);
  await writeWords();
  await writeConsentHashes();
  tool('prettier', '--write', '--log-level=warn', 'src/widgets/apply/generated');
  tool('cem', 'analyze', '--quiet', '--config', 'src/build/custom-elements-manifest.config.mjs');
  await writeReference();
  tool('prettier', '--write', '--log-level=warn', 'README.md');
  await writeReferencePages();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
