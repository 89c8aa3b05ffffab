/* Writes the README's tables of tags, attributes, events, parts and tokens from the manifest. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './run.mjs';
import { FORM_TAG, LINK_SETTINGS, TAGS, TAG_NAMES, tagOf } from './tables.mjs';
import { openMessages } from './words.mjs';

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();

const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const described = (name, items = []) =>
  items.length
    ? table(
        [name, 'What it is'],
        items.map((item) => [`\`${item.name}\``, cell(item.description)]),
      )
    : '';

const own = (items = []) => items.filter((item) => !item.inheritedFrom);

const list = (names) => names.map((name) => `\`${name}\``).join(', ');

/** What the table of tags says of one. */
function facts({ tagName, attributes }) {
  const name = tagName.replace('coder-', '');
  const { shares, loads } = TAGS[name];
  const linked = own(attributes).filter((one) => LINK_SETTINGS.includes(one.name));
  const files = loads.map((name) => `${name.replace('*', '<lang>').replace('?', '<state>')}.js`);
  return [
    name === FORM_TAG
      ? 'Never from a link.'
      : `From a link: ${list(linked.map((one) => one.name))}, and what every tag has but \`group\`.`,
    ...(shares.length ? [`Shares with its group: ${list(shares)}.`] : []),
    ...(files.length ? [`Loads on demand, besides its language: ${list(files)}.`] : []),
  ].join(' ');
}

/** The section of one tag: what it shows, and what is its own. */
const section = (tag) => {
  const { tagName, description, attributes, events, cssParts } = tag;
  return [
    `### \`<${tagName}>\``,
    description,
    described('Attribute', own(attributes)),
    described('Event', own(events)),
    cssParts && `Parts: ${list(own(cssParts).map(({ name }) => name))}.`,
    facts(tag),
  ]
    .filter(Boolean)
    .join('\n\n');
};

/** Every tag, then what all of them share. */
export function reference(manifest) {
  const classes = manifest.modules.flatMap((module) => module.declarations);
  const tags = TAG_NAMES.map((name) => classes.find(({ tagName }) => tagName === tagOf(name)));
  const shared = classes.find(({ name }) => name === 'CoderElement');
  return [
    ...tags.map(section),
    '### On every tag',
    described('Attribute', shared.attributes),
    described('Event', shared.events),
    described('Part', shared.cssParts),
    described('Token', shared.cssProperties),
  ].join('\n\n');
}

/** Puts each snippet under its mark. Prettier would break it within its tags. */
async function withSnippets(text) {
  // Read late: what snippets carry is generated as well.
  const { SNIPPETS } = await import('./snippets.mjs');
  return text.replace(
    /(<!-- snippet: (.+) -->\n)\n?(?:<!-- prettier-ignore -->\n)?```html\n[^]*?```/g,
    (_, mark, name) => {
      if (!SNIPPETS[name]) throw new Error(`There is no snippet "${name}"`);
      return `${mark}\n<!-- prettier-ignore -->\n\`\`\`html\n${SNIPPETS[name].join('\n')}\n\`\`\``;
    },
  );
}

/** The messages that a page may say in words of its own. */
const words = async () =>
  table(
    ['Id', 'English'],
    (await openMessages()).map(([id, text]) => [`\`${id}\``, cell(text)]),
  );

/** Puts what is made between its marks. */
function between(text, mark, made) {
  const marks = new RegExp(`(<!-- ${mark} -->\n)[^]*(\n<!-- /${mark} -->)`);
  if (!marks.test(text)) throw new Error(`README.md has lost its marks of ${mark}`);
  return text.replace(marks, (_, start, end) => `${start}\n${made}\n${end}`);
}

/** Puts the reference and the open messages between their marks in the README, and the snippets under theirs. */
export async function writeReference() {
  const file = join(root, 'README.md');
  const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
  const text = await withSnippets(await readFile(file, 'utf8'));
  await writeFile(
    file,
    between(between(text, 'reference', reference(manifest)), 'words', await words()),
  );
}
