/* `coder-widgets snippet`: the lines to paste. */
import { readFileSync } from 'node:fs';
import { unknownIn } from '../../check/author-check.js';
import { attributes, pagePath, scriptLine, tagLine } from '../../embed/snippet.js';
import { attributesOf, titleOf } from '../site/known.js';
import { renderToString } from '../ssr.js';
import { Refused } from './failures.mjs';
import { baseUrl, knownBase, read } from './options.mjs';
import { version } from '../../embed/version.js';

const OPTIONS = {
  'base-url': { type: 'string' },
  script: { type: 'string' },
  words: { type: 'string' },
  href: { type: 'string' },
  pinned: { type: 'boolean' },
};

const FILE = 'coder-widgets.js';

/** Name and value on each side of the first `=`. */
const pair = (text) => {
  const [name, ...value] = text.split('=');
  return [name, value.join('=')];
};

/** What the tag says of its own settings; the first problem is enough. */
async function check(name, settings) {
  const tag = `coder-${name}`;
  const unknown = unknownIn(tag, Object.keys(settings), attributesOf);
  if (unknown) throw new Refused(unknown.join(' '));
  const problems = [];
  const warn = (problem) => problems.push(problem);
  await renderToString(`<${tag}${attributes(settings)}></${tag}>`, { warn });
  if (problems.length) throw new Refused(problems[0]);
}

/** The script's line: of the newest version, or of this one with its hash. */
function script({ script: given, pinned }, pages) {
  const folder = pages && `${pages}cdn/${pinned ? `${version}/` : ''}`;
  const src = given ?? (folder && folder + FILE);
  if (!src) throw new Refused('--script or --base-url is missing: where coder-widgets.js is.');
  if (!pinned) return scriptLine(src, pages);
  const hashes = new URL('../../../cdn/integrity.json', import.meta.url);
  const { [FILE]: integrity } = JSON.parse(readFileSync(hashes, 'utf8'));
  return scriptLine(src, pages, { integrity, crossorigin: 'anonymous', defer: '' });
}

export async function snippetCommand(args, say) {
  const { values, positionals } = read(args, OPTIONS, true);
  const [tag = '', ...given] = positionals;
  const name = tag.replace(/^coder-/, '');
  const settings = Object.fromEntries(given.map(pair));
  await check(name, settings);
  const base = values['base-url'] ?? knownBase();
  const pages = base && baseUrl(base);
  const { lang = 'en' } = settings;
  const path = pagePath(name, settings).replace(/^[^/]*\/|\?.*$/g, '');
  const words = values.words ?? (await titleOf(name, lang, path));
  say.line(script(values, pages));
  say.line(tagLine(name, settings, words, { pages, href: values.href }));
}
