/* Every figure of src/facts, with its source and date, and the sources themselves. */
import { load } from '../tables.mjs';
import { section, table, text } from './content.mjs';

const MODULES = ['wages', 'outlook', 'paths', 'credentials'];

const { sources, CHECKED } = await load('facts/sources.ts');
const { checklist } = await load('facts/checklist.ts');

const isSourced = (value) => typeof value?.source === 'string' && typeof value.asOf === 'string';

/** What a fact is called in the source, in words: `nationalWages.newest` is “National wages, newest”. */
const spoken = (path) =>
  path
    .map((name) => name.replaceAll('_', ' ').replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`))
    .map((name) => name.toLowerCase())
    .join(', ')
    .replace(/^./, (letter) => letter.toUpperCase());

function* sourcedIn(value, path) {
  if (isSourced(value)) yield [path, value];
  else if (typeof value === 'object' && value) {
    for (const [name, inside] of Object.entries(value)) yield* sourcedIn(inside, [...path, name]);
  }
}

const number = (value) => new Intl.NumberFormat('en-US').format(value);

/** What a fact says: a figure, a span, or the points of a distribution. */
function valueOf(fact) {
  if (fact.percentiles) {
    return Object.entries(fact.percentiles)
      .map(([point, value]) => `p${point} ${number(value)}`)
      .join(', ');
  }
  if (fact.min !== undefined) {
    return fact.min === fact.max ? number(fact.min) : `${number(fact.min)} to ${number(fact.max)}`;
  }
  return fact.value === undefined ? '' : number(fact.value);
}

const named = (source) => {
  const { name, href } = sources[source];
  const words = name || { oews: 'BLS, wage statistics', assumption: 'our own estimate' }[source];
  return href ? `[${words}](${href})` : words;
};

async function factRows() {
  const modules = await Promise.all(MODULES.map((name) => load(`facts/${name}.ts`)));
  const found = modules.flatMap((module) => [...sourcedIn({ ...module }, [])]);
  return found
    .filter(([, fact]) => valueOf(fact))
    .map(([path, fact]) => [
      spoken(path),
      [valueOf(fact), fact.unit].filter(Boolean).join(' '),
      named(fact.source),
      fact.asOf,
    ]);
}

const sourceRows = () =>
  Object.entries(sources)
    .filter(([, { href }]) => href)
    .map(([id, { href }]) => [named(id), href, String(used(id) || '')]);

/** How many items of the checklist name it. */
const used = (id) => checklist.filter((item) => item.sources.includes(id)).length;

export const factsSection = async () =>
  section(
    'facts',
    'Facts and sources',
    text(
      `Every figure that the widgets show is written in \`src/facts\` with its source and date. They were last read against their sources, in stored copies, in ${CHECKED}; a person opens every address before a release. States, territories, metro and nonmetropolitan areas have the figures of the newest wage statistics.`,
    ),
    table('fact', ['Fact', 'Value', 'Source', 'As of'], await factRows()),
    text('The sources, and how many items of the checklist rest on each:'),
    table('source', ['Source', 'Address', 'Items'], sourceRows()),
  );
