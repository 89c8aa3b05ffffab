/*
 * Where a link may become a card: where it stands alone in its block, as authors put a link that they mean
 * as one. A sentence keeps its words, and a menu stays a menu.
 */
import { ofDocument } from './document.js';
import { TAG_NAMES } from './tags.js';

/** Every widget of ours. */
export const WIDGETS = TAG_NAMES.map((name) => `coder-${name}`).join();

/** What begins a line of its own, and ends the one before it. */
const BLOCKS = `${WIDGETS},article,aside,blockquote,body,br,dd,div,dl,figcaption,figure,form,li,main,ol,p,section,table,td,ul`;

/** Where a link leads on, whatever stands beside it. */
const MENUS = 'nav,header,footer,[role=navigation],h1,h2,h3,h4,h5,h6,th,summary,label,button';

/** What is never seen. */
const UNSEEN = 'script,style,template,noscript';

/**
 * Whether a link stands alone in its block, and that is neither part of a menu nor of a list of links.
 * While the page arrives this is not yet known of the last block.
 */
export function standsAlone(link: Element): boolean {
  const whole = lineOf(link);
  if (link.closest(MENUS) || hasNeighbour(whole)) return false;
  const list = link.closest('li')?.closest('ul, ol, menu');
  if (list && [...list.children].every(isAllLinks)) return false;
  return hasArrived(list ?? whole.parentElement);
}

/** The link with the inline elements around it that hold nothing else. */
function lineOf(link: Element): Element {
  let whole = link;
  // Asked of the inside: a form's fields may hide what the form has.
  while (!hasNeighbour(whole) && !isA(whole, INSIDE_BLOCK) && whole.parentElement) {
    whole = whole.parentElement;
  }
  return whole;
}

const INSIDE_BLOCK = `:is(${BLOCKS}) > *`;

const hasArrived = (block: Element | null): boolean =>
  ofDocument('readyState') !== 'loading' || Boolean(block?.closest(':not(:last-child)'));

/** Whether something is read beside it on its line. */
const hasNeighbour = (whole: Node): boolean =>
  isRead(whole, 'previousSibling') || isRead(whole, 'nextSibling');

function isRead(whole: Node, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let node = whole[side]; node; node = node[side]) {
    if (isA(node, BLOCKS)) return false;
    if (!(node instanceof Comment) && !isA(node, UNSEEN) && letters([node])) return true;
  }
  return false;
}

/** Whether a node is an element of a kind. Not by `matches`, which some pages take away, nor by a form's own method. */
const isA = (node: Node, kind: string): boolean =>
  node instanceof Element && Element.prototype.closest.call(node, kind) === node;

const isAllLinks = (item: Element): boolean =>
  letters([item]) === letters(item.querySelectorAll('a'));

const letters = (nodes: Iterable<Node>): number =>
  [...nodes].reduce((sum, { textContent }) => sum + textContent!.replace(/\s/g, '').length, 0);
