import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import esbuild, { minify as esbuildMinify } from 'rollup-plugin-esbuild';
import {
  ascii,
  collapseBlanks,
  entry,
  guideCode,
  importCode,
  linksCode,
  locateCode,
  messageNames,
  metrosCode,
  ownLit,
  packCode,
  placesCode,
  salaryCode,
  slim,
  swapModules,
  zipsCode,
} from './src/build/rollup-plugins.mjs';
import { LANGUAGES, TAG_NAMES, TRANSLATIONS, tagOf } from './src/build/tables.mjs';
import { placeStates } from './src/build/where.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { version } = read('package.json');

const names = messageNames(TRANSLATIONS[0]);

const typescript = () => esbuild({ target: 'es2022' });
const minify = () =>
  terser({
    ecma: 2022,
    compress: { passes: 5 },
    format: { comments: /^!/ },
  });

/** One file of the script build: complete in itself, as a classic and as a module script; text may be in one language. */
const script = (file, code, language) => ({
  input: 'entry',
  plugins: [
    entry(code),
    swapModules(),
    resolve(),
    ownLit(),
    typescript(),
    collapseBlanks(),
    slim(names, language),
    esbuildMinify({ target: 'es2022', legalComments: 'inline' }),
    minify(),
    ascii(),
  ],
  output: {
    file: `dist/cdn/${file}.js`,
    format: 'iife',
    sourcemap: true,
    banner: `/*! coder-widgets ${version} | MIT | includes Lit, BSD-3-Clause, https://lit.dev */`,
  },
});

/** A table alone: it holds nothing of Lit, no message and no style, and there is one for each state. */
const table = (file, code) => ({
  input: 'entry',
  plugins: [
    entry(code),
    typescript(),
    esbuildMinify({ target: 'es2022', legalComments: 'inline' }),
  ],
  output: {
    file: `dist/cdn/${file}.js`,
    format: 'iife',
    sourcemap: true,
    banner: `/*! coder-widgets ${version} | MIT */`,
  },
});

/** The npm build: one module for each of the source. */
const modules = {
  input: [
    'src/index.ts',
    'src/embed/links.ts',
    ...TAG_NAMES.map((name) => `src/widgets/${name}/${name}-element.ts`),
  ],
  external: [/^lit($|\/)/, /^@lit\//],
  plugins: [typescript(), collapseBlanks(), slim()],
  output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
};

const everything = importCode('index.ts') + linksCode;

export default [
  modules,
  script('coder-widgets', everything),
  ...TAG_NAMES.map((name) =>
    script(tagOf(name), importCode(`widgets/${name}/${tagOf(name)}.ts`) + linksCode),
  ),
  script('areas/metros', metrosCode),
  script('areas/zips', zipsCode),
  ...placeStates().map((state) => table(`areas/places/${state}`, placesCode(state))),
  ...['place', 'posting'].map((name) => script(`locate/${name}`, locateCode(name))),
  ...['compact', 'find'].map((name) => script(`salary/${name}`, salaryCode(name))),
  ...LANGUAGES.map((language) => script(`guide/${language}`, guideCode(language), language)),
  ...TRANSLATIONS.flatMap((language) => [
    script(`coder-widgets.${language}`, packCode(language) + everything),
    script(`locales/${language}`, packCode(language)),
  ]),
];
