/** The language a node stands in: its own `lang`, else the nearest ancestor's, through shadow roots. */
export function nearestLang(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? hostOf(node)) {
    const lang = node instanceof Element && node.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

const hostOf = (node: Node) => (node instanceof ShadowRoot ? node.host : null);

const watchers = new Map<Element, () => void>();
/** Made when it is needed: servers that render pages run this module too, and have none. */
let observer: MutationObserver | undefined;

/** Calls back when a `lang` changes anywhere around the element. One observer serves all elements. */
export function watchLang(element: Element, changed: () => void): void {
  watchers.set(element, changed);
  observer ??= new MutationObserver(() => watchers.forEach((tell) => tell()));
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
