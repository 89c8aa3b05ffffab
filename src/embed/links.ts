/*
 * Links to the project's own pages, and placeholders, become widgets where they stand. Editors strip
 * strange tags but keep links; where the script is on the site anyway, a link is enough.
 *
 * The link stays in the page, hidden, right behind its widget: whoever put it there may still move or
 * remove it (React throws when a node of its own has gone).
 */
import { ofDocument, pageRoot } from './document.js';
import { hostedPages } from './hosted.js';
import { readAddress, readPlaceholder, type NamedWidget } from './link-address.js';
import { standsAlone, WIDGETS } from './link-place.js';
import { settingsOf, type Settings } from './link-settings.js';
import { page } from './page.js';

const PLACES = 'a[href], [data-coder-widget]';
/** Marks a place that has its widget, also in a copy of the page that some library keeps. */
const MARK = 'data-coder-mounted';

const widgets = new WeakMap<Element, Element>();

/** Turns every link and placeholder into its widget, now and whenever one is added. */
export function mountLinks(): void {
  if (!page.refused) start()(pageRoot());
}

function start() {
  if (page.mountLinks) return page.mountLinks;
  const pages = hostedPages();
  const mountWithin = (root: Element) => {
    // Not by `matches`, which some pages replace.
    if (root instanceof HTMLAnchorElement || (root as HTMLElement).dataset?.coderWidget) {
      mount(root, pages);
    }
    for (const place of root.querySelectorAll(PLACES)) mount(place, pages);
  };
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      for (const added of addedNodes) if (added instanceof Element) mountWithin(added);
      for (const removed of removedNodes) if (removed instanceof Element) unmountWithin(removed);
    }
  }).observe(document, { childList: true, subtree: true });
  if (ofDocument('readyState') === 'loading') {
    addEventListener('DOMContentLoaded', () => mountWithin(pageRoot()), { once: true });
  }
  return (page.mountLinks = mountWithin);
}

function mount(place: Element, pages: string): void {
  // A link in a drawing has another kind of address; a form's fields may hide what it has.
  if (!(place instanceof HTMLElement) || place instanceof HTMLFormElement) return;
  if (widgets.has(place) || isLeftAlone(place)) return;
  const named = namedBy(place, pages);
  const known = named && (customElements.get(named.tag) as WidgetClass | undefined);
  // A class of somebody else's may own the tag.
  const settings = known?.version && settingsOf(named!, known.observedAttributes);
  if (!settings) return;
  widgets.set(place, kept(place, named!) ?? made(place, named!, settings));
  place.setAttribute(MARK, '');
  place.style.setProperty('display', 'none', 'important');
}

function namedBy(place: HTMLElement, pages: string): NamedWidget | undefined {
  const { coderWidget } = place.dataset;
  if (coderWidget) return readPlaceholder(place.dataset);
  const named = readAddress((place as HTMLAnchorElement).href, pages);
  return named && (coderWidget === '' || standsAlone(place)) ? named : undefined;
}

/** In a widget, where the site says so, and where it says that others posted or paid for the link. */
const isLeftAlone = (place: Element): boolean =>
  Boolean(place.closest(`${WIDGETS},[data-coder-ignore]`)) ||
  /\b(ugc|sponsored)\b/i.test(place.getAttribute('rel') ?? '');

type WidgetClass = CustomElementConstructor & {
  readonly version?: string;
  readonly observedAttributes: readonly string[];
};

/** The widget that a copied page brought along. */
function kept(place: Element, { tag }: NamedWidget): Element | undefined {
  const before = place.previousElementSibling;
  return place.hasAttribute(MARK) && before?.localName === tag ? before : undefined;
}

function made(place: Element, { tag }: NamedWidget, settings: Settings): Element {
  const widget = document.createElement(tag);
  for (const [name, value] of settings) widget.setAttribute(name, value);
  const fallback = place.cloneNode(true) as Element;
  fallback.removeAttribute('id');
  widget.append(fallback);
  place.before(widget);
  return widget;
}

/** A place that was taken away for good takes its widget along; one that was moved brings it after. */
function unmountWithin(removed: Element): void {
  for (const place of [removed, ...removed.querySelectorAll(`[${MARK}]`)]) {
    const widget = widgets.get(place);
    if (!widget || place.previousElementSibling === widget) continue;
    if (place.isConnected) {
      place.before(widget);
      continue;
    }
    widget.remove();
    widgets.delete(place);
  }
}
