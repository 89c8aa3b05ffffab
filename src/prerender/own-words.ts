/* The blocks of a page's own words, in its markup: on the page there is nothing else. */
import { attributeOf, childrenOf, isElement, type Element, type Node } from '../check/tree.js';
import { parsed } from './parsed.js';

const MARK = 'data-coder-words';

/** Every block of a page, or of a piece of one; in their order. */
export function blocksIn(markup: string, lang: string): readonly globalThis.Element[] {
  const blocks: globalThis.Element[] = [];
  const visit = (node: Node, around: string): void => {
    const own = isElement(node) ? attributeOf(node, 'lang') || around : around;
    if (isElement(node) && isBlock(node)) blocks.push(standIn(node, own));
    for (const child of childrenOf(node)) visit(child, own);
  };
  if (markup.toLowerCase().includes(MARK)) visit(parsed(markup), lang);
  return blocks;
}

const isBlock = (element: Element): boolean =>
  element.tagName === 'script' && attributeOf(element, MARK) !== undefined;

/** What is asked of a script on a page (i18n/own-words.ts). */
const standIn = (block: Element, lang: string) =>
  ({
    textContent: block.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
    closest: () => ({ getAttribute: () => lang }),
    getRootNode: () => ({ nodeType: 9 }),
  }) as unknown as globalThis.Element;
