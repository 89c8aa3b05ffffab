import { forgetFailures } from '../embed/parts.js';

/** The language a node stands in: its own `lang`, else the nearest ancestor's, through shadow roots. */
export function nearestLang(element: Element): string {
  for (let node: Element | undefined = element; node; node = hostOf(node.getRootNode())) {
    const lang = node.closest(LANG)?.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

/** An empty one says nothing. */
const LANG = '[lang]:not([lang=""])';

/** By its type and not its class: in a frame's document the classes are others. */
const hostOf = (root: Node) =>
  root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : undefined;

const watchers = new Map<Element, () => void>();
/** Made when it is needed: servers that render pages run this module too, and have none. */
let observer: MutationObserver | undefined;

/** Has every element look again at its language, and at what failed. */
export const askAll = (): void => watchers.forEach((ask) => ask());

/**
 * Calls back when a `lang` changes anywhere around the element, and when the visitor is back online. One observer
 * serves all elements.
 */
export function watchLang(element: Element, changed: () => void): void {
  watchers.set(element, changed);
  if (!observer) {
    observer = new MutationObserver(askAll);
    addEventListener('online', () => {
      forgetFailures();
      askAll();
    });
  }
  for (let root: Node | undefined = element.getRootNode(); root;) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    root = hostOf(root)?.getRootNode();
  }
}

/** Ends `watchLang`. */
export function unwatchLang(element: Element): void {
  watchers.delete(element);
  if (!watchers.size) observer?.disconnect();
}
