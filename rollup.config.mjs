import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import esbuild from 'rollup-plugin-esbuild';
import {
  entry,
  guideCode,
  importCode,
  linksCode,
  messageNames,
  metrosCode,
  ownPolicy,
  packCode,
  slim,
  swapModules,
} from './src/build/rollup-plugins.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { version } = read('package.json');
const { sourceLocale, targetLocales: languages } = read('src/locales/lit-localize.json');
const tags = ['salary', 'timeline', 'requirements', 'apply', 'guide'];

const names = messageNames(languages[0]);

const typescript = () => esbuild({ target: 'es2022' });
const minify = () =>
  terser({
    ecma: 2020,
    compress: { passes: 3 },
    format: { comments: /^!/ },
  });

/** One file of the script build: complete in itself, as a classic and as a module script; text may be in one language. */
const script = (file, code, language) => ({
  input: 'entry',
  plugins: [
    entry(code),
    swapModules(),
    resolve(),
    ownPolicy(),
    typescript(),
    slim(names, language),
    minify(),
  ],
  output: {
    file: `dist/cdn/${file}.js`,
    format: 'iife',
    sourcemap: true,
    banner: `/*! coder-widgets ${version} | MIT | includes Lit, BSD-3-Clause, https://lit.dev */`,
  },
});

/** The npm build: one module for each of the source. */
const modules = {
  input: [
    'src/index.ts',
    'src/embed/links.ts',
    ...tags.map((tag) => `src/widgets/${tag}/${tag}-element.ts`),
  ],
  external: [/^lit($|\/)/, /^@lit\//],
  plugins: [typescript(), slim()],
  output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
};

const everything = importCode('index.ts') + linksCode;

export default [
  modules,
  script('coder-widgets', everything),
  ...tags.map((tag) =>
    script(`coder-${tag}`, importCode(`widgets/${tag}/coder-${tag}.ts`) + linksCode),
  ),
  script('areas/metros', metrosCode),
  ...[sourceLocale, ...languages].map((language) =>
    script(`guide/${language}`, guideCode(language), language),
  ),
  ...languages.flatMap((language) => [
    script(`coder-widgets.${language}`, packCode(language) + everything),
    script(`locales/${language}`, packCode(language)),
  ]),
];
