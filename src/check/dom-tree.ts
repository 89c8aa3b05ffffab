/* A document of the browser, in the form of parse5: one reading serves both. */
import type { Node as TreeNode } from './tree.js';

const attributesOf = (element: Element) =>
  [...element.attributes].map(({ name, value }) => ({ name, value }));

/** What stands in a node; what scripts have drawn in shadow roots is no part of it. */
export function treeOf(node: Node): TreeNode {
  const own =
    node instanceof Element
      ? { tagName: node.localName, attrs: attributesOf(node) }
      : node instanceof Text
        ? { value: node.data }
        : {};
  // No more of parse5's nodes is read than this.
  return { nodeName: node.nodeName, ...own, childNodes: inside(node) } as unknown as TreeNode;
}

/** A panel of ours is no part of the page either. */
const inside = (node: Node): TreeNode[] =>
  [...node.childNodes]
    .filter((child) => !(child instanceof HTMLElement && child.hasAttribute(PANEL)))
    .map(treeOf);

/** Marks the panel of `?coder-check`. */
export const PANEL = 'data-coder-check';
