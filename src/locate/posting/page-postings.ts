/* The job postings on a page, kept until the page changes them, and which of them a card belongs to. */
import { attempt } from '../../base/attempt.js';
import type { Reader } from '../located.js';
import { postingsIn } from './json-ld.js';
import { postingElements, readItem } from './microdata.js';
import type { Item } from './read-value.js';

/** A posting, and the element that brings it. */
interface Block {
  readonly item: Item;
  readonly within: Element;
}

/** The postings of a page, and what could not be read, for the developer. */
interface Found {
  readonly blocks: readonly Block[];
  /** By the elements that hold them and what belongs to them. */
  readonly around: ReadonlyMap<Element, readonly Item[]>;
  readonly problem?: string;
}

const SCRIPT = 'script[type="application/ld+json" i]';
/** What holds a posting and all that belongs to it. */
const CONTAINER = 'article, li';

/** A page whose postings are followed, by one observer for all its cards. */
interface Followed {
  found?: Found | undefined;
  readonly cards: Set<Reader>;
  readonly observer: MutationObserver;
}

const pages = new WeakMap<Element, Followed>();

/** A posting, and what could not be read or told, for the developer. */
interface Posted {
  readonly item?: Item;
  readonly problem?: string;
}

/** The posting that a card belongs to: the one in the same article or list item, else the only one on the page. */
export function postingOf(card: Reader): Posted {
  const [place, page] = lightPlace(card);
  const { blocks, around, ...unread } = found(page, card);
  if (!blocks.length) return { problem: 'there is no JobPosting on the page', ...unread };
  const item = blocks.length === 1 ? blocks[0]!.item : nearest(around, place);
  return item ? { item, ...unread } : { problem: NOT_ALONE };
}

const NOT_ALONE = 'several JobPostings are on the page, none alone in the same article or li';

/** The one alone in the innermost of the elements around a place that hold any. */
function nearest(around: Found['around'], place: Element): Item | undefined {
  for (let holder: Element | null = place; holder; holder = holder.parentElement) {
    const held = around.get(holder);
    if (held) return held.length === 1 ? held[0] : undefined;
  }
  return undefined;
}

/** The element outside of shadow roots that a card stands in, and the outermost of all. */
function lightPlace(card: Element): [place: Element, page: Element] {
  let place = card;
  for (let root = card.getRootNode(); root instanceof ShadowRoot; root = place.getRootNode()) {
    place = root.host;
  }
  let page = place;
  while (page.parentElement) page = page.parentElement;
  return [place, page];
}

/** The postings of a page as it is now; the card is asked to update when they change. */
function found(page: Element, card: Reader): Found {
  const followed = pages.get(page) ?? follow(page);
  const records = followed.observer.takeRecords();
  if (records.length) notice(followed, records);
  followed.cards.add(card);
  return (followed.found ??= read(page));
}

/** Reads a page: where JSON-LD has postings, Microdata says the same again. */
function read(page: Element): Found {
  const { blocks: written, ...unread } = attempt(() => scripts(page)) ?? { blocks: [] };
  const blocks = written.length ? written : (attempt(() => marked(page)) ?? []);
  const around = new Map<Element, Item[]>();
  for (const { item, within } of blocks) {
    for (const holder of new Set([within, within.closest(CONTAINER)])) {
      if (holder) around.set(holder, [...(around.get(holder) ?? []), item]);
    }
  }
  return { ...unread, blocks, around };
}

function scripts(page: Element): Omit<Found, 'around'> {
  const blocks: Block[] = [];
  const told = new Set<string>();
  let problem: string | undefined;
  for (const script of page.querySelectorAll(SCRIPT)) {
    const postings = postingsIn(script.textContent ?? '');
    if (!postings) problem = 'a block of JSON-LD on the page cannot be read';
    for (const item of postings ?? []) {
      // Some pages carry one posting twice.
      const text = JSON.stringify(item);
      if (!told.has(text)) blocks.push({ item, within: script });
      told.add(text);
    }
  }
  return { blocks, ...(problem && { problem }) };
}

const marked = (page: Element): Block[] =>
  postingElements(page).map((within) => ({ item: readItem(within), within }));

function follow(page: Element): Followed {
  const observer = new MutationObserver((records) => notice(followed, records));
  const followed: Followed = { cards: new Set(), observer };
  pages.set(page, followed);
  observer.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['itemprop', 'itemtype', 'content', 'datetime', 'type'],
  });
  return followed;
}

/** Lets go of cards that have gone; forgets the postings when a page has changed them. */
function notice(followed: Followed, records: readonly MutationRecord[]): void {
  const { cards } = followed;
  for (const card of cards) if (!card.isConnected) cards.delete(card);
  if (!records.some(concernsPostings)) return;
  followed.found = undefined;
  for (const card of cards) card.requestUpdate();
}

const POSTING = `${SCRIPT}, [itemprop], [itemscope]`;

/** Whether a change may be one of postings. */
function concernsPostings({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const place = target instanceof Element ? target : target.parentElement;
  if (place?.closest(POSTING)) return true;
  return [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && (node.closest(POSTING) || node.querySelector(POSTING)),
  );
}
