/* Builds everything that is published: the npm modules with their types, and the script build. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDemo } from './demo.mjs';
import { integrityOf } from './integrity.mjs';
import { root, tool } from './run.mjs';
import { LANGUAGES, TAG_NAMES, TRANSLATIONS, rowOf, tagOf } from './tables.mjs';

const cdn = join(root, 'dist/cdn');

/**
 * `coder-widgets.<lang>.js`: everything, with a language built in. The messages come last, after the hint that
 * stands in the first line: they are there before the first card is drawn, which is not while the script runs.
 */
async function withLanguage(language) {
  const [widgets, messages] = await Promise.all(
    ['coder-widgets', `locales/${language}`].map(async (name) => {
      const text = await readFile(join(cdn, `${name}.js`), 'utf8');
      return text.replace(/^\ufeff|\n\/\/# sourceMappingURL=.*/g, '');
    }),
  );
  await writeFile(join(cdn, `coder-widgets.${language}.js`), `\ufeff${widgets}\n${messages}`);
}

/** The space that is reserved: in English and Spanish, and in each other language that was measured besides. */
async function reserves() {
  const embed = join(root, 'src/embed');
  const main = await readFile(join(embed, 'coder-widgets.css'), 'utf8');
  await writeFile(join(cdn, 'coder-widgets.css'), main);
  for (const file of await readdir(join(embed, 'reserve'))) {
    const rules = await readFile(join(embed, 'reserve', file), 'utf8');
    await writeFile(join(cdn, `coder-widgets.${file}`), main + rules);
  }
}

/** Builds `dist/`. */
export async function build() {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  tool('rollup', '--config', '--silent');
  await Promise.all(TRANSLATIONS.map(withLanguage));
  tool('tsc', '--emitDeclarationOnly');
  await reserves();
  await writeFile(join(cdn, 'integrity.json'), await integrity());
  await buildDemo();
}

/** The files of the script build that a page loads, as paths within it. */
export async function cdnFiles() {
  const files = await readdir(cdn, { recursive: true });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(js|css)$/.test(file))
    .sort();
}

/**
 * Every file with its hash, for the `integrity` attribute of a pinned version; and the style within each
 * prerendered tag, for the `style-src` of a page that allows no other.
 */
async function integrity() {
  const files = (await cdnFiles()).map(async (file) => [
    file,
    integrityOf(await readFile(join(cdn, file))),
  ]);
  const rendered = [...TAG_NAMES.map((name) => [tagOf(name)]), [tagOf('salary'), 'compact']];
  const styles = ['ltr', 'rtl'].flatMap((dir) =>
    rendered.map(async (tag) => [
      `${tag.join(' ')}${dir === 'rtl' ? ' rtl' : ''} style`,
      integrityOf(await styleOf(dir, ...tag)),
    ]),
  );
  const entries = await Promise.all([...files, ...styles]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** The style that a prerendered tag holds, in a language of that direction. */
async function styleOf(dir, tag, setting = '') {
  const server = pathToFileURL(join(root, 'dist/server/prerender/ssr.js'));
  const { renderToString } = await import(server);
  const markup = await renderToString(`<${tag} endpoint="/apply" ${setting}></${tag}>`, {
    lang: LANGUAGES.find((code) => rowOf(code).dir === dir),
  });
  return /<style>(.*?)<\/style>/s.exec(markup)[1];
}

/** `--base-url`: where the hosted pages will be; the same as `CODER_WIDGETS_BASE_URL` in the environment. */
function readAddress() {
  const { values } = parseArgs({ options: { 'base-url': { type: 'string' } } });
  if (values['base-url']) process.env.CODER_WIDGETS_BASE_URL = values['base-url'];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  readAddress();
  await build();
}
