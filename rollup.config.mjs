import inject from '@rollup/plugin-inject';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import esbuild, { minify as esbuildMinify } from 'rollup-plugin-esbuild';
import {
  ascii,
  builtAddresses,
  checkCode,
  collapseBlanks,
  entry,
  guideCode,
  importCode,
  linksCode,
  loaderCode,
  locateCode,
  messageNames,
  messagesOf,
  metrosCode,
  ownLit,
  packCode,
  pinnedLoaderCode,
  placesCode,
  salaryCode,
  slim,
  startCode,
  swapModules,
  utf8,
  wordsCode,
  zipsCode,
} from './src/build/rollup-plugins.mjs';
import { serverTemplates } from './src/build/server-templates.mjs';
import { LANGUAGES, load, TAG_NAMES, TRANSLATIONS, tagOf } from './src/build/tables.mjs';
import { placeStates } from './src/build/where.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { version } = read('package.json');

const names = messageNames(TRANSLATIONS[0]);

const typescript = () => esbuild({ target: 'es2022' });
const minify = (preamble) =>
  terser({
    ecma: 2022,
    compress: { passes: 5 },
    format: { comments: /^!/, preamble },
  });

/** Has Chromium compile every function when the file is parsed: nearly all of them run for the first card. */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad';

const OURS_ALONE = `/*! coder-widgets ${version} | MIT */`;
const WITH_LIT = `/*! coder-widgets ${version} | MIT | includes Lit, BSD-3-Clause, https://lit.dev */`;

/**
 * One file of the script build: complete in itself, as a classic and as a module script. Text may be in one
 * language; messages may be those of one tag.
 */
const script = (
  file,
  code,
  { tag, language, only, license = WITH_LIT, hint = '', letters = ascii } = {},
) => ({
  input: 'entry',
  plugins: [
    entry(code),
    swapModules(tag),
    builtAddresses(),
    resolve(),
    ownLit(),
    typescript(),
    collapseBlanks(),
    slim(names, { language, only }),
    esbuildMinify({ target: 'es2022', legalComments: 'inline' }),
    minify(hint),
    letters(),
  ],
  output: {
    file: `dist/cdn/${file}.js`,
    format: 'iife',
    sourcemap: true,
    banner: license,
  },
});

/** What defines tags, and turns links into them. */
const tags = (file, code, tag) => script(file, code + linksCode, { tag, hint: COMPILE_ALL });

/** What is text in one language, in few bytes: most of its letters are not those of code. */
const words = (file, code, options) => script(file, code, { ...options, letters: utf8 });

/** What has nothing of Lit. */
const bare = (file, code) => script(file, code, { license: OURS_ALONE });

/** A table alone: it holds nothing of Lit and no style. */
const table = (file, code, { plugins = [], license = OURS_ALONE } = {}) => ({
  input: 'entry',
  plugins: [
    entry(code),
    typescript(),
    ...plugins,
    esbuildMinify({ target: 'es2022', legalComments: 'none', charset: 'utf8' }),
    utf8(license),
  ],
  output: { file: `dist/cdn/${file}.js`, format: 'iife', sourcemap: true },
});

/** The messages in a language: of all tags, or of one, which are known once the files that say them are built. */
const pack = (language, name) =>
  table(`locales/${[language, name].filter(Boolean).join('/')}`, packCode(language, name), {
    license: WITH_LIT,
    plugins: [resolve(), slim(names, name && { only: () => messagesOf(name) })],
  });

/** The npm build: one module for each of the source. */
const modules = {
  input: [
    'src/index.ts',
    'src/embed/links.ts',
    'src/embed/snippet.ts',
    'src/check/asked.ts',
    'src/check/pasted.ts',
    ...TAG_NAMES.map((name) => `src/widgets/${name}/${name}-element.ts`),
  ],
  external: [/^lit($|\/)/, /^@lit\//],
  plugins: [builtAddresses(), typescript(), collapseBlanks(), slim()],
  output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
};

/** What a browser has and a server has not: each by its name in place of the global. */
const standIns = 'prerender/stand-ins.ts';
const standInsFile = fileURLToPath(new URL(`src/${standIns}`, import.meta.url));
const STAND_INS = Object.keys(await load(standIns)).filter(
  (name) => !/^(standAt|takeProblems)$/.test(name),
);

/** What renders in a server: the same modules, with templates written as markup. */
const server = {
  input: [
    'src/prerender/ssr.ts',
    'src/prerender/site/site.ts',
    'src/prerender/cli/cli.mjs',
    'src/prerender/cli/picture-worker.mjs',
  ],
  external: [/^lit($|\/)/, /^@lit\//, /^@lit-labs\//, /^node:/, 'parse5', '@resvg/resvg-js'],
  plugins: [
    builtAddresses(),
    typescript(),
    collapseBlanks(),
    serverTemplates(),
    slim(),
    inject({
      include: ['src/**/*.ts'],
      exclude: [standInsFile],
      ...Object.fromEntries(STAND_INS.map((name) => [name, [standInsFile, name]])),
    }),
  ],
  output: { dir: 'dist/server', preserveModules: true, preserveModulesRoot: 'src' },
};

const everything = importCode('index.ts');

export default [
  modules,
  server,
  tags('coder-widgets', everything),
  ...TAG_NAMES.map((name) =>
    tags(tagOf(name), importCode(`widgets/${name}/${tagOf(name)}.ts`), name),
  ),
  script('areas/metros', metrosCode),
  script('areas/zips', zipsCode),
  ...placeStates().map((state) => table(`areas/places/${state}`, placesCode(state))),
  ...['place', 'posting'].map((name) => script(`locate/${name}`, locateCode(name))),
  ...['compact', 'find'].map((name) => script(`salary/${name}`, salaryCode(name))),
  script('words', wordsCode),
  ...LANGUAGES.map((language) => words(`guide/${language}`, guideCode(language), { language })),
  ...TRANSLATIONS.flatMap((language) => [
    pack(language),
    ...TAG_NAMES.map((name) => pack(language, name)),
  ]),
  bare('check', checkCode),
  bare('coder-loader', loaderCode),
  // After what it leads to: it has the hashes of that.
  bare('coder-loader.pinned', pinnedLoaderCode),
  ...['frame', 'page'].map((name) => bare(`coder-${name}`, startCode(`frames/${name}.ts`))),
];
