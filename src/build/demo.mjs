/*
 * Builds the script of the demo's own page, from demo/site, and beside it what only the build knows: the
 * manifest, the titles of the hosted pages, the version and its hash. `npm run build` does it last.
 */
import { build } from 'esbuild';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from './run.mjs';
import { LANGUAGES, TAG_NAMES, tagOf } from './tables.mjs';

const out = join(root, 'dist/demo');

const json = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));

const described = (list = []) => list.map(({ name, description }) => ({ name, description }));

/** What the manifest says of each tag. */
async function tags() {
  const { modules } = await json('custom-elements.json');
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  return TAG_NAMES.map((name) => {
    const { attributes, cssProperties, events } = declared.find(
      ({ tagName }) => tagName === tagOf(name),
    );
    const known = {
      attributes: described(attributes),
      tokens: described(cssProperties),
      events: events.map((event) => event.name),
    };
    return [name, known];
  });
}

/** What a link to each hosted page is called, by language. */
async function titles() {
  const { titleOf } = await import(
    pathToFileURL(join(root, 'dist/server/prerender/site/known.js')).href
  );
  const inLanguage = async (language) => {
    const all = TAG_NAMES.map(async (name) => [name, await titleOf(name, language, `${name}/`)]);
    return [language, Object.fromEntries(await Promise.all(all))];
  };
  return Promise.all(LANGUAGES.map(inLanguage));
}

/** What is known beside the page's script. */
export async function knowledge() {
  const { version } = await json('package.json');
  const { 'coder-widgets.js': integrity } = await json('dist/cdn/integrity.json');
  const [known, words] = await Promise.all([tags(), titles()]);
  return {
    version,
    integrity,
    tags: Object.fromEntries(known),
    titles: Object.fromEntries(words),
  };
}

/** Builds `dist/demo/`. */
export async function buildDemo() {
  await rm(out, { recursive: true, force: true });
  await build({
    entryPoints: [join(root, 'demo/site/main.ts')],
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    external: ['*/known.js'],
    chunkNames: 'part-[hash]',
    logLevel: 'warning',
  });
  await writeFile(
    join(out, 'known.js'),
    `export const known = ${JSON.stringify(await knowledge())};\n`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDemo();
