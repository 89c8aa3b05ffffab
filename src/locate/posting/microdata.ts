/* Brings Microdata into the shape of JSON-LD. */
import type { Item } from './read-value.js';

/** What visitors of a page wrote is not read. */
const IGNORED = '[data-coder-ignore]';

const ITEM = '[itemscope]';

/** The elements that are job postings. */
export const postingElements = (page: Element): Element[] =>
  [...page.querySelectorAll(`${ITEM}[itemtype*="schema.org/JobPosting" i]`)].filter(
    (element) => !element.closest(IGNORED),
  );

/** The properties of an element’s item. */
export function readItem(element: Element): Item {
  const properties = new Map<string, unknown[]>();
  for (const inner of element.querySelectorAll('[itemprop]')) {
    if (inner.parentElement?.closest(ITEM) !== element || inner.closest(IGNORED)) continue;
    const value = inner.closest(ITEM) === inner ? readItem(inner) : readText(inner);
    for (const name of inner.getAttribute('itemprop')!.split(/\s+/)) {
      properties.set(name, [...(properties.get(name) ?? []), value]);
    }
  }
  return { '@type': element.getAttribute('itemtype'), ...Object.fromEntries(properties) };
}

function readText(element: Element): string {
  const given = ['content', 'datetime', 'value', 'href']
    .map((name) => element.getAttribute(name))
    .find((value) => value !== null);
  return (given ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
