/* Writes what the tables of tags and languages say into the files that have to name each of them. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { WIDTH, frameHeights } from './frame-heights.mjs';
import { root, tool } from './run.mjs';
import {
  CODES,
  LANGUAGES,
  SOURCE,
  TAG_NAMES,
  TRANSLATIONS,
  classOf,
  rowOf,
  tagOf,
} from './tables.mjs';

const lines = (items, write) => items.map(write).join('\n');

const header = (table) => `/* Made by src/build/from-tables.mjs from ${table}; do not edit. */\n`;

/** The entry of everything: defines each tag, exports each class. */
const index = () => `${header('src/embed/tags.ts')}
${lines(TAG_NAMES, (name) => `import './widgets/${name}/${tagOf(name)}.js';`)}

${lines(TAG_NAMES, (name) => `export { ${classOf(name)} } from './widgets/${name}/${name}-element.js';`)}
`;

/** How the npm build imports parts that there is one of for each language. */
const files = (depth, languages, entry) => `${header('src/i18n/languages.ts')}
import type { PartFiles } from '${depth}embed/lazy.js';

export const files: PartFiles = {
${lines(languages, entry)}
};
`;

const pack = (code) =>
  `'locales/${code}': async () => ({ language: ${JSON.stringify(rowOf(code))}, ...(await import('../../locales/generated/${code}.js')) }),`;

/** What a language tag is looked up in. */
const codes = () => `${header('src/i18n/languages.ts')}
export const codes = '${CODES.join(' ')}';
`;

const text = `import('../text/guide-text.js')`;
const guide = (code) =>
  code === SOURCE
    ? `'guide/${code}': () => ${text},`
    : `'guide/${code}': async () => ({ ...(await ${text}), ...(await import('../../../locales/generated/guide-${code}.js')) }),`;

const identifier = (code) => code.replaceAll('-', '_');

/** The messages of the hosted pages: a server has those of all languages. */
const sitePacks = () => `${header('src/i18n/languages.ts')}
import type { TemplateMap } from '../../../i18n/msg.js';
${lines(TRANSLATIONS, (code) => `import { templates as ${identifier(code)} } from '../../../locales/generated/site-${code}.js';`)}

export const packs: Readonly<Record<string, TemplateMap>> = {
${lines(TRANSLATIONS, (code) => `'${code}': ${identifier(code)},`)}
};
`;

/** How high the hosted pages say that their frames are. */
const heights = () => `${header('src/embed/coder-widgets.css')}
/** Pixels at \`WIDTH\`, by widget and language. */
export const HEIGHTS = ${JSON.stringify(frameHeights())} as const;

export const WIDTH = ${WIDTH};
`;

/** What lit-localize extracts for and builds. */
async function localizeConfig() {
  const config = JSON.parse(await readFile(join(root, LOCALIZE), 'utf8'));
  return JSON.stringify({ ...config, sourceLocale: SOURCE, targetLocales: TRANSLATIONS });
}

const LOCALIZE = 'src/locales/lit-localize.json';

const MADE = {
  'src/index.ts': index,
  'src/i18n/generated/codes.ts': codes,
  'src/i18n/generated/packs.files.ts': () => files('../../', TRANSLATIONS, pack),
  'src/widgets/guide/generated/guide.files.ts': () => files('../../../', LANGUAGES, guide),
  'src/prerender/site/generated/packs.ts': sitePacks,
  'src/prerender/site/generated/heights.ts': heights,
  [LOCALIZE]: localizeConfig,
};

/** The files that are made, as paths in the project. */
export const FROM_TABLES = Object.keys(MADE);

/** Writes them. */
export async function writeFromTables() {
  for (const [path, make] of Object.entries(MADE)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), await make());
  }
  tool('prettier', '--write', '--log-level=warn', ...FROM_TABLES);
}
