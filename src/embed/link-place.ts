/*
 * Which links stand for a widget: those that stand alone in their block. A link in a sentence, in a menu
 * or in a footer is a way to go somewhere, and its words belong to what surrounds it.
 */
import { FULL_TAGS } from './tags.js';

/** Widgets and placeholders. */
export const OURS = `${FULL_TAGS.join()},[data-coder-widget]`;
/** What stands in one is its fallback. */
const FALLBACK = `:is(${OURS}) *`;

/** Whether a node may stand for a widget: not a link in a drawing, whose address is of another kind. */
export const mayBePlace = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement && !(node instanceof HTMLFormElement) && !node.closest(FALLBACK);

/** Links in these lead somewhere, always. */
const WAYS =
  'nav,header,footer,menu,h1,h2,h3,h4,h5,h6,button,label,summary,[role=navigation],[role^=menu],[role=banner],[role=contentinfo],[role=heading]';

/** What begins a line of its own; any tag of somebody's own may. */
const BLOCK =
  /^(address|article|aside|blockquote|body|br|center|d[dlt]|details|div|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|script|section|style|table|t[dh]|ul)$|-/;

/** Whether its author, or the site around it, asks for it to be left alone: it is a stranger's, or an example. */
export const isLeftAlone = (place: Element): boolean =>
  Boolean(place.closest('[data-coder-ignore]')) ||
  /\b(ugc|sponsored)\b/i.test(place.getAttribute('rel') ?? '');

/** Whether a link has its line, figure or list item for itself. */
export function standsAlone(link: Element): boolean {
  if (link.closest(WAYS) || isMenu(link.closest('ul, ol, dl'))) return false;
  for (let node = link; ;) {
    if (!isEdge(node.previousSibling, 'previousSibling')) return false;
    if (!isEdge(node.nextSibling, 'nextSibling')) return false;
    const { parentNode } = node;
    // A form's own properties may be written over by its fields.
    if (!(parentNode instanceof HTMLElement) || parentNode instanceof HTMLFormElement) return false;
    if (BLOCK.test(parentNode.localName)) return true;
    node = parentNode;
  }
}

/** Whether a line ends here: at nothing, at blanks, at a block. */
function isEdge(node: Node | null, next: 'previousSibling' | 'nextSibling'): boolean {
  if (!node) return true;
  if (node instanceof Element) return BLOCK.test(node.localName);
  if (node instanceof Text && /[^\s\u200b]/.test(node.data)) return false;
  return isEdge(node[next], next);
}

/** Whether a list holds nothing but links. */
function isMenu(list: Element | null): boolean {
  if (!list) return false;
  const length = (node: Element) => node.textContent!.replace(/\s/g, '').length;
  let links = 0;
  for (const link of list.querySelectorAll('a')) links += length(link);
  return links === length(list);
}
