/*
 * The school's own items stand in the light DOM, as `<li>` anywhere inside the tag, where they are also
 * the fallback, or in a list that the tag names, since a paragraph, where editors put tags, holds no list. They
 * are read, never moved or changed: whoever wrote them may go on rewriting them.
 */
import { oneOf, type Warn } from '../../base/settings.js';
import { NEEDS } from '../../facts/checklist.js';
import { byId } from '../../embed/document.js';
import { nearestLang } from '../../i18n/nearest-lang.js';
import type { Stretch, Written } from './own-items.js';

/** What is not text of the item itself. */
const APART = /^(li|script|style|template)$/;
const BLOCK = /^(p|div|br|[uo]l|h[1-6])$/;

/** The list that `items-id` names. */
export const listOf = (host: Element): HTMLElement | null =>
  host.hasAttribute('items-id')
    ? (byId(host, host.getAttribute('items-id')!) as HTMLElement | null)
    : null;

/** Reads the items as they are now. */
export const writtenItems = (host: Element, warn: Warn): Written[] =>
  [host, listOf(host)]
    .flatMap((list) => [...(list?.querySelectorAll<HTMLElement>('li:not([hidden])') ?? [])])
    .map((item) => ({
      name: item.dataset.id || item.id,
      need: oneOf('data-need', item.dataset.need, NEEDS, 'required', warn),
      lang: nearestLang(item),
      stretches: stretchesIn(item),
    }));

function stretchesIn(node: Node): Stretch[] {
  return [...node.childNodes].flatMap((child) => {
    if (child instanceof Text) return [{ text: child.data }];
    if (!(child instanceof Element) || isApart(child)) return [];
    const href = safeAddress(child);
    if (href) return [{ text: child.textContent ?? '', href }];
    const inside = stretchesIn(child);
    return BLOCK.test(child.localName) ? [SPACE, ...inside, SPACE] : inside;
  });
}

const isApart = (element: Element) =>
  APART.test(element.localName) || element.hasAttribute('hidden');

const SPACE = { text: ' ' };

/** Where a link leads, resolved; empty unless that is somewhere a page, a mail or a call is. */
function safeAddress(element: Element): string {
  const { localName, href, protocol } = element as HTMLAnchorElement;
  return localName === 'a' && /^(https?|mailto|tel):$/.test(protocol) ? href : '';
}

const watchers = new Map<Node, () => void>();

/** One observer serves all lists; made when it is needed, since servers run this module too. */
let observer: MutationObserver | undefined;

function tellLists(records: readonly MutationRecord[]): void {
  for (const { target } of records) {
    let node: Node | null = target;
    while (node && !watchers.has(node)) node = node.parentNode;
    if (node) watchers.get(node)!();
  }
}

/** Calls back when anything changes inside a list. */
export function watchItems(host: Element, changed: () => void): void {
  watchers.set(host, changed);
  observer ??= new MutationObserver(tellLists);
  observer.observe(host, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['data-id', 'data-need', 'hidden', 'href', 'id', 'lang'],
  });
}

/** Ends `watchItems`. */
export function unwatchItems(host: Element): void {
  watchers.delete(host);
  if (!watchers.size) observer?.disconnect();
}
