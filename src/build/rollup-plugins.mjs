/* What the bundles need that no ready plugin does. */
import { transform, transformSync } from 'esbuild';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import { minifyHTMLLiterals } from 'minify-literals';
import { parseAst } from 'rollup/parseAst';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { integrityOf } from './integrity.mjs';
import { SOURCE, TAGS, rowOf, tagOf } from './tables.mjs';

const src = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The guide's messages are said in its text (guide/<lang>.js) alone. */
const isGuide = (name) => name.startsWith('guide.');

/**
 * Leaves out what only people read: the `desc` of messages, comments and white space of styles. Runs after
 * the types are gone.
 *
 * @param {readonly string[]} [names] The messages in the order of the packs: given, they are numbered
 *   instead of named. Names are a tenth of the file. The numbers are those of one version, which is why
 *   packs are kept under it (src/i18n/packs.ts).
 * @param {object} [options]
 * @param {string} [options.language] Given, the guide's messages are said in it on the spot, and need no pack.
 * @param {() => ReadonlySet<number>} [options.only] The messages that a pack is of, by number; all of them.
 */
export const slim = (names, { language, only } = {}) => ({
  name: 'slim',
  async transform(code, id) {
    if (!id.startsWith(src(''))) return null;
    const output = new MagicString(code);
    const styles = [];
    walk(this.parse(code), {
      enter(node) {
        if (node.type === 'CallExpression') {
          if (language && isMessage(node, isGuide)) sayMessage(node, code, language, output);
          else slimMessage(node.arguments, names, output);
        }
        if (node.type === 'VariableDeclarator' && names)
          listMessages(node, code, { names, only: only?.() }, output);
        if (node.type !== 'TaggedTemplateExpression') return;
        if (node.tag.name === 'css') styles.push(node);
      },
    });
    for (const { quasi } of styles) await minifyStyle(quasi, output);
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
  },
  renderChunk(code, _chunk, { file }) {
    const numbers = [...code.matchAll(/\{ id: (\d+) \}/g)].map(([, number]) => Number(number));
    if (file) said.set(file.replace('dist/cdn/', ''), new Set(numbers));
    return null;
  },
});

/** The messages that each file of the script build says, by number: what unused code would say is gone. */
const said = new Map();

/** Those of a tag: its own file's, and those of the files that it loads. */
export function messagesOf(name) {
  const files = [tagOf(name), ...TAGS[name].loads].map((file) => said.get(`${file}.js`) ?? []);
  return new Set(files.flatMap((numbers) => [...numbers]));
}

/** `msg(text, { id: 'name', desc: … })`: without the description, by number where there is one. */
function slimMessage([, options], names, output) {
  const properties = options?.properties ?? [];
  const keys = properties.map(({ key }) => key?.name).join();
  if (keys !== 'id' && keys !== 'id,desc') return;
  const { value, raw } = properties[0].value;
  output.overwrite(options.start, options.end, `{ id: ${names ? numberOf(value, names) : raw} }`);
}

const isMessage = ({ callee, arguments: [, options] }, wanted) =>
  callee.name === 'msg' && wanted(options?.properties[0].value.value ?? '');

/** `msg('Pay', { id })` as `Pay`, or as the translation; with values in place of those of `msg(str`…`)`. */
function sayMessage({ start, end, arguments: [text, options] }, code, language, output) {
  const said = translations(language).get(options.properties[0].value.value);
  const { quasis, expressions } = partsOf(said ?? text);
  const values = partsOf(text).expressions.map((value) => code.slice(value.start, value.end));
  const rest = expressions.map((value, index) => {
    // A translation has the number of the value in its place.
    const spoken = said ? values[value.value] : values[index];
    if (/\bmsg\(/.test(spoken)) throw new Error('A message stands inside another');
    return `\${${spoken}}${quasis[index + 1]}`;
  });
  const text_ = `\`${quasis[0]}${rest.join('')}\``;
  output.overwrite(start, end, rest.length ? `msg(str${text_}, {})` : text_);
}

/** The texts and the values of a message: a string, or a template that may be tagged. */
function partsOf(node) {
  const { quasis, expressions } = node.quasi ?? node;
  if (quasis) return { quasis: quasis.map(({ value }) => value.raw), expressions };
  return { quasis: [node.value.replace(/[`\\]|\$\{/g, '\\$&')], expressions: [] };
}

/** The guide's messages in a language, as syntax; none for the language that the source is in. */
function translations(language) {
  const messages = new Map();
  if (language === SOURCE) return messages;
  const pack = readFileSync(src(`locales/generated/guide-${language}.ts`), 'utf8');
  walk(parseAst(transformSync(pack, { loader: 'ts' }).code), {
    enter({ type, key, value }) {
      if (type === 'Property') messages.set(key.value, value);
    },
  });
  return messages;
}

function numberOf(name, names) {
  if (!names.includes(name)) throw new Error(`No pack has the message ${name}`);
  return names.indexOf(name);
}

/** A pack: `templates = { name: message, … }` as `[message, , message…]`, each in the place of its number. */
function listMessages({ id, init }, code, { names, only }, output) {
  if (id.name !== 'templates' || init?.type !== 'ObjectExpression') return;
  const list = [];
  for (const { key, value } of init.properties) {
    const number = numberOf(key.value ?? key.name, names);
    if (only?.has(number) ?? true) list[number] = code.slice(value.start, value.end);
  }
  output.overwrite(init.start, init.end, `[${list.join()}]`);
}

/** The messages in the order of the packs. */
export function messageNames(language) {
  const pack = readFileSync(src(`locales/generated/${language}.ts`), 'utf8');
  return [...pack.matchAll(/^ {2}'?([\w.-]+)'?:/gm)].map(([, name]) => name);
}

async function minifyStyle({ quasis, start, end }, output) {
  if (quasis.length > 1) return;
  const css = quasis[0].value.cooked;
  const options = {
    loader: 'css',
    minify: true,
    target: ['chrome111', 'firefox121', 'safari16.4'],
  };
  const { code } = await transform(css, options);
  output.overwrite(start + 1, end - 1, code.trim().replaceAll('\\', '\\\\'));
}

/**
 * Leaves out the blanks between block tags of templates, each of which would be a node on every page; the
 * space around inline tags stays. A slash that closes an SVG tag stays too: without it the next tag would
 * stand inside.
 */
export const collapseBlanks = () => ({
  name: 'collapse-blanks',
  transform(code, id) {
    if (!id.startsWith(src('')) || !/\b(html|svg)`/.test(code)) return null;
    const minifyOptions = { minifyCSS: false, minifyJS: false, keepClosingSlash: true };
    return minifyHTMLLiterals(code, { fileName: id, minifyOptions });
  },
});

/**
 * Escapes every letter beyond ASCII: where a server names no charset, a script takes the encoding of its
 * page. (Terser's own way leaves tagged templates as they are, since a tag may read its text raw; none of
 * ours does.)
 */
export const ascii = () => ({
  name: 'ascii',
  renderChunk(code) {
    const output = new MagicString(code);
    for (const { 0: letter, index } of code.matchAll(/[^\0-\x7f]/g)) {
      output.overwrite(index, index + 1, escaped(letter.charCodeAt(0).toString(16)));
    }
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
  },
});

/**
 * Says of a file that it is in UTF-8, by the mark at its beginning, which wins over whatever its server or its
 * page say (https://encoding.spec.whatwg.org/#decode): in most languages that is far shorter than escapes. And
 * whose it is, where the minifier has left that out.
 */
export const utf8 = (license = '') => ({
  name: 'utf8',
  renderChunk(code) {
    const output = new MagicString(code).prepend(`\ufeff${license}`);
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
  },
});

const escaped = (hex) => (hex.length > 2 ? `\\u${hex.padStart(4, '0')}` : `\\x${hex}`);

/** What whoever builds says of where things will be, by the names that modules know it by (embed/built-base.ts). */
const ADDRESSES = { builtBase: 'CODER_WIDGETS_BASE', builtPages: 'CODER_WIDGETS_BASE_URL' };

/** A wrong one would be found out by visitors. */
function addressSaid(name) {
  const value = process.env[name] || undefined;
  if (value && !/^https?:$/.test(URL.canParse(value) && new URL(value).protocol)) {
    throw new Error(`${name}=${JSON.stringify(value)} is not an http or https address.`);
  }
  return value;
}

/** Puts those addresses into what is built. */
export const builtAddresses = () => ({
  name: 'built-addresses',
  load: (id) =>
    id === src('embed/built-base.ts')
      ? Object.entries(ADDRESSES)
          .map(([name, said]) => `export const ${name} = ${JSON.stringify(addressSaid(said))};`)
          .join('\n')
      : null,
});

/** The script build's own modules in place of the npm build's. */
const SWAPS = new Map([
  [/\/lazy\.js$/, src('embed/lazy-script.ts')],
  // How the npm build imports parts; the script build finds them by their names.
  [/\.files\.js$/, '\0no-files'],
  [/\/message-key\.js$/, '\0message-key'],
  // Ids are explicit (lint holds to that), so nothing ever generates one.
  [/\/id-generation\.js$/, '\0no-generated-ids'],
]);

/** Where the messages are that a tag alone says. */
const packNameOf = (name) => `export const packName = (code) => \`locales/\${code}/${name}\`;`;

const STUBS = new Map([
  ['\0no-generated-ids', "export const generateMsgId = () => '';"],
  ['\0no-files', 'export const files = undefined;'],
  // As `slim` numbers them.
  ['\0message-key', 'export const messageKey = (name, number) => number;'],
]);

/**
 * What of Lit the script build has in a way of its own, as Lit's production build writes it: the one
 * Trusted Types policy; a document and a global that no name in a page's markup hides
 * (`<p id="litHtmlVersions">` would stop every module of Lit). Polyfills of ours there are none.
 */
const LIT = {
  'lit-html': [
    [/\w+\?\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/, 'policy()'],
    [/(?<=createTreeWalker\()l(?=,)/, 'document'],
    [/(?<=currentNode=)l(?=,)/, 'document'],
    [/(?<=l=)document(?=,)/, 'litDocument'],
    [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
  'reactive-element': [
    // What decorators leave for their classes: a page that froze `Symbol` lets nobody add to it.
    [/Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}/, ''],
    [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
  'lit-element': [
    [/\w+\.litElementPolyfillSupport/, 'void 0'],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [/(\w+)\.litElementHydrateSupport\?\.\(/, '$1.litElementHydrateSupport?.call?.($1,'],
  ],
};
const LIT_IMPORTS = `
  import { policy } from '${src('embed/trusted-types.ts')}';
  import { litDocument } from '${src('embed/lit-document.ts')}';
`;

/** Gives Lit what the script build has in a way of its own. */
export const ownLit = () => ({
  name: 'own-lit',
  transform(code, id) {
    const name = /\/([\w-]+)\.js$/.exec(id)?.[1];
    if (!id.includes('node_modules') || !LIT[name]) return null;
    const own = LIT[name].reduce((text, [pattern, ours]) => {
      if (!pattern.test(text)) this.error(`${name} no longer has ${pattern}.`);
      return text.replace(pattern, ours);
    }, code);
    return { code: (name === 'lit-html' ? LIT_IMPORTS : '') + own, map: null };
  },
});

/** Swaps modules for the script build; in the file of one tag, given by its name, where its messages are. */
export const swapModules = (name) => ({
  name: 'swap-modules',
  resolveId(id) {
    if (name && /\/pack-name\.js$/.test(id)) return '\0pack-name';
    const swap = [...SWAPS].find(([pattern]) => pattern.test(id));
    return swap?.[1];
  },
  load: (id) => (id === '\0pack-name' ? packNameOf(name) : STUBS.get(id)),
});

/** An entry given as code, or as what makes it when its turn comes: what one file of the script build holds. */
export const entry = (code) => ({
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
  load: (id) => (id === '\0entry' ? (typeof code === 'function' ? code() : code) : undefined),
});

const bring = (name, value) => `
  import { page, partKey } from '${src('embed/page.ts')}';
  page.parts.set(partKey('${name}'), ${value});
`;

/** The code that brings a language's messages to the page: those of all widgets, or of one. */
export const packCode = (language, name) =>
  `import { templates } from '${src(`locales/generated/${language}.ts`)}';` +
  bring(
    ['locales', language, name].filter(Boolean).join('/'),
    `{ language: ${JSON.stringify(rowOf(language))}, templates }`,
  );

/** The code that brings the guide's text to the page, in the language that `slim` says it in. */
export const guideCode = (language) =>
  `import { guideText } from '${src('widgets/guide/text/guide-text.ts')}';` +
  bring(`guide/${language}`, '{ guideText }');

/** The code that brings the areas below the states to the page. */
export const metrosCode =
  `import { metros } from '${src('facts/generated/metros.ts')}';` +
  bring('areas/metros', '{ metros }');

/** The code that brings every ZIP code to the page, and how one is read. */
export const zipsCode = `
  import { zips } from '${src('facts/generated/zips.ts')}';
  import { locate } from '${src('locate/zip.ts')}';
  ${bring('areas/zips', '{ zips, locate }')}`;

/** The code that brings the places of a state to the page. */
export const placesCode = (state) =>
  `import { places } from '${src(`facts/generated/places/${state}.ts`)}';` +
  bring(`areas/places/${state}`, '{ places }');

/** The code that brings what reads a place's name, or a job posting, to the page. */
export const locateCode = (name) =>
  `import { locate } from '${src(`locate/${name}.ts`)}';` + bring(`locate/${name}`, '{ locate }');

/** The code that brings what reads a page's own words to the page. */
export const wordsCode =
  `import { ownWords } from '${src('i18n/own-words.ts')}';` + bring('words', '{ ownWords }');

/** The code that starts a module of the source. */
export const startCode = (path) => `import { start } from '${src(path)}'; start();`;

/** The code that brings a part of the salary card that few cards have to the page. */
export const salaryCode = (name) =>
  `import { draw } from '${src(`widgets/salary/${name}-parts.ts`)}';` +
  bring(`salary/${name}`, '{ draw }');

/** The code that runs a module of the source. */
export const importCode = (path) => `import '${src(path)}';`;

/** The code that opens the panel for integrators, where the page's address asks for it. */
const askedCode = `
  import { checkPage } from '${src('check/asked.ts')}';
  checkPage();
`;

/** The panel itself. */
export const checkCode = startCode('check/panel/check.ts') + bring('check', '{}');

/** The code that turns links into widgets, once the tags before it are defined. */
export const linksCode = `
  import { mountLinks } from '${src('embed/links.ts')}';
  mountLinks();
  ${askedCode}
`;

/** The code of the loader. */
export const loaderCode = startCode('loader/loader.ts') + askedCode;

/** The code of the loader that knows the hash of every file that it may lead to: of all that were built before it. */
export const pinnedLoaderCode = () => `
  import { pin } from '${src('loader/pin.ts')}';
  pin(${JSON.stringify(hashes())});
  ${loaderCode}
`;

/** Files that nothing loads: pages name them. */
const NAMED = /^coder-(loader|frame|page|widgets\.\w)/;

function hashes() {
  const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
  const files = readdirSync(cdn, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.js$/.test(file) && !(NAMED.test(file) && file !== 'coder-widgets.js'))
    .sort();
  return Object.fromEntries(
    files.map((file) => [file.replace(/\.js$/, ''), integrityOf(readFileSync(cdn + file))]),
  );
}
