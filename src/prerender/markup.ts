/* Where the tags stand in a page's markup, and what their authors wrote on them. */
import { defaultTreeAdapter as tree, parse, parseFragment } from 'parse5';
import type { Tag } from './card.js';
import {
  attributeOf,
  childrenOf,
  elementsIn,
  isElement,
  type Element,
  type Node,
} from '../check/tree.js';

/** A tag that can be rendered, and the place right behind its start tag. */
export interface Found extends Tag {
  readonly at: number;
}

const OWN = /^coder-[a-z]+$/;
/** What a school brings itself is in the page already, and shown until the script is there. */
const SCHOOLS_OWN = /^(form|li)$/;
const NAMED = ['form-id', 'items-id'];
/** The page around it says what a card shows. */
const READS_PAGE = 'posting';

/** A card that is there already, or one that the page itself has the content of. */
const isTaken = (tag: Element): boolean =>
  NAMED.some((name) => attributeOf(tag, name)) ||
  attributeOf(tag, READS_PAGE) !== undefined ||
  [...elementsIn(tag)].some((inside) =>
    inside.tagName === 'template'
      ? attributeOf(inside, 'shadowrootmode') !== undefined
      : SCHOOLS_OWN.test(inside.tagName),
  );

/** Every tag of ours in a page, or in a piece of one, that can be rendered; in their order. */
export function tagsIn(markup: string, lang: string): readonly Found[] {
  const isPage = /^\s*(<!--.*?-->\s*)*<(!doctype|html)/is.test(markup);
  const options = { sourceCodeLocationInfo: true };
  const found: Found[] = [];
  const visit = (node: Node, around: string): void => {
    const own = isElement(node) ? attributeOf(node, 'lang') || around : around;
    const at = isElement(node) && OWN.test(node.tagName) && placeOf(node);
    if (!at) return childrenOf(node).forEach((child) => visit(child, own));
    const attributes = node.attrs.map(({ name, value }) => [name, value] as const);
    found.push({ name: node.tagName, attributes, lang: around, at });
  };
  visit(isPage ? parse(markup, options) : parseFragment(markup, options), lang);
  return found;
}

/** Behind its start tag; nothing where it is taken, or was written by no one. */
function placeOf(tag: Element): number | undefined {
  const location = tree.getNodeSourceCodeLocation(tag);
  return isTaken(tag) ? undefined : location?.startTag?.endOffset;
}
