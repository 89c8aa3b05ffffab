/* The typed tables of the source, for Node tools: what tags there are, and what languages. */
import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';

const src = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** A module of the source that needs no page. */
export async function load(path) {
  const { outputFiles } = buildSync({
    entryPoints: [src(path)],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

export const { FORM_TAG, LINK_SETTINGS, TAG_NAMES, TAGS } = await load('embed/tags.ts');
const { languages } = await load('i18n/languages.ts');
const { english } = await load('i18n/english.ts');

/** The language that the messages are written in. */
export const SOURCE = english.code;

/** The codes of the languages that they are translated into, in order. */
export const TRANSLATIONS = languages.map(({ code }) => code).filter((code) => code !== SOURCE);

/** What comes with the messages of a language: its line of the table, without what no widget reads. */
export const rowOf = (code) => ({
  ...languages.find((language) => language.code === code),
  name: undefined,
  also: undefined,
});

/** The codes that a language tag is looked up in, `other=code` for one that means another. */
export const CODES = languages.flatMap(({ code, also = [] }) => [
  code,
  ...also.map((other) => `${other}=${code}`),
]);

/** All of them. */
export const LANGUAGES = [SOURCE, ...TRANSLATIONS];

/** The tag of a name, and its class. */
export const tagOf = (name) => `coder-${name}`;
export const classOf = (name) => `Coder${name[0].toUpperCase()}${name.slice(1)}`;
