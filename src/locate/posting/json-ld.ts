/* The job postings in a block of JSON-LD, in whatever shape. */
import { attempt } from '../../base/attempt.js';
import { all, isA, type Item } from './read-value.js';

/** How deep postings are looked for, and references followed. */
const DEEP = 8;

/** The job postings of a block; undefined where it cannot be read at all. */
export function postingsIn(block: string): readonly Item[] | undefined {
  const data =
    attempt(() => JSON.parse(controlled(block))) ?? attempt(() => JSON.parse(mended(block)));
  if (data === undefined) return undefined;
  const items: Item[] = [];
  gather(data, DEEP, items);
  const named = new Map(items.map((item) => [item['@id'], item]));
  return items.filter((item) => isA('JobPosting', item)).map((item) => joined(item, named));
}

/** Line breaks may stand between values, but are often left inside of one. */
const controlled = (block: string): string => block.replace(/[\u0000-\u001f]+/g, ' ');

/** Without what scripts were once wrapped in, and commas that nothing follows. */
const mended = (block: string): string =>
  controlled(block)
    .replace(/^[\s/*]*(<!\[CDATA\[|<!--)[\s/*]*|[\s/*]*(\]\]>|-->)[\s/*]*$|;\s*$/g, '')
    .replace(/,\s*(?=[}\]])/g, '');

/** Every item in what was read. */
function gather(value: unknown, deep: number, items: Item[]): void {
  if (typeof value !== 'object' || value === null || !deep) return;
  if (!Array.isArray(value)) items.push(value as Item);
  for (const inner of Object.values(value)) gather(inner, deep - 1, items);
}

/** An item with the items that its properties name (`{ "@id": "#clinic" }`) in their place, two levels down. */
function joined(item: Item, named: ReadonlyMap<unknown, Item>, deep = 2): Item {
  if (!deep) return item;
  const known = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const { '@id': id } = value as Item;
    return joined(
      (Object.keys(value).length === 1 && named.get(id)) || (value as Item),
      named,
      deep - 1,
    );
  };
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, all(value).map(known)]),
  );
}
