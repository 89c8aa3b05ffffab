/*
 * Links to the project's own pages, and placeholders, become widgets where they stand. Editors strip
 * strange tags but keep links; where the script is on the site anyway, a link is enough.
 *
 * The link stays in the page, hidden, right behind its widget: whoever put it there may still move or
 * remove it (React throws when a node of its own has gone).
 */
import { own } from './document.js';
import { hostedPages } from './hosted.js';
import { readAddress, readPlaceholder, type NamedWidget } from './link-address.js';
import { isLeftAlone, mayBePlace, standsAlone } from './link-place.js';
import { settingsFor } from './link-settings.js';
import { page } from './page.js';

/** Marks a place that has its widget, also in a copy of the page that some library keeps. */
const MARK = 'data-coder-mounted';

const widgets = new WeakMap<Element, Element>();

/** Turns every link and placeholder into its widget, now and whenever one is added. */
export function mountLinks(): void {
  if (!page.refused) start()(document);
}

function start() {
  if (page.mountLinks) return page.mountLinks;
  const pages = hostedPages();
  const mountWithin = (root: Document | Element) => {
    // The rest of a sentence, or of a list, may not have arrived yet.
    if (own('readyState') === 'loading') return;
    for (const place of [root, ...within(root, 'a[href], [data-coder-widget]')])
      mount(place, pages);
  };
  own('addEventListener')('DOMContentLoaded', () => mountWithin(document));
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      for (const added of addedNodes) if (added instanceof Element) mountWithin(added);
      for (const removed of removedNodes) if (removed instanceof Element) unmountWithin(removed);
    }
  }).observe(document, { childList: true, subtree: true });
  page.giveBack = giveBack;
  return (page.mountLinks = mountWithin);
}

/** A form's own method of that name may be one of its fields. */
const within = (root: Document | Element, places: string): NodeListOf<Element> =>
  root instanceof Element
    ? Element.prototype.querySelectorAll.call(root, places)
    : own('querySelectorAll')(places);

function mount(place: Document | Element, pages: string): void {
  if (!mayBePlace(place) || widgets.has(place)) return;
  const named = widgetOf(place, pages);
  const widget = named && (kept(place, named) ?? made(place, named));
  if (!widget) return show(place);
  widgets.set(place, widget);
  place.setAttribute(MARK, '');
  // A form of the school's own is enhanced where it stands.
  if (!formIn(place)) place.style.setProperty('display', 'none', 'important');
  // Last, since the widget may give its place back at once.
  if (place.previousElementSibling !== widget) place.before(widget);
}

type WidgetClass = CustomElementConstructor & {
  readonly version?: string;
  readonly observedAttributes: readonly string[];
};

/** The widget that a place stands for. */
function widgetOf(place: HTMLElement, pages: string): NamedWidget | undefined {
  if (isLeftAlone(place)) return undefined;
  const placeholder = readPlaceholder(place.dataset);
  const linked = place instanceof HTMLAnchorElement && readAddress(place.href, pages);
  if (!linked) return placeholder;
  if (placeholder?.tag === linked.tag) {
    return { ...linked, attributes: new Map([...linked.attributes, ...placeholder.attributes]) };
  }
  return placeholder ?? ('coderWidget' in place.dataset || standsAlone(place) ? linked : undefined);
}

/** The widget that a copied page brought along. */
function kept(place: Element, { tag }: NamedWidget): Element | undefined {
  const before = place.previousElementSibling;
  return place.hasAttribute(MARK) && before?.localName === tag ? before : undefined;
}

function made(place: HTMLElement, named: NamedWidget): Element | undefined {
  const known = customElements.get(named.tag) as WidgetClass | undefined;
  // A class of somebody else's may own the tag.
  const settings =
    known?.version && settingsFor(place, named, known.observedAttributes, formIn(place));
  if (!settings) return undefined;
  const widget = own('createElement')(named.tag);
  for (const [name, value] of settings) widget.setAttribute(name, value);
  if (!settings.has('form-id')) widget.append(...fallbackOf(place));
  return widget;
}

const formIn = (place: Element) => place.querySelector('form');

/** A copy of what a place says: of a placeholder what is in it, such as a school's own items and texts. */
function fallbackOf(place: Element): Iterable<Node> {
  const copy = place.cloneNode(true) as HTMLElement;
  for (const part of [copy, ...copy.querySelectorAll<HTMLElement>('[id]')]) {
    if (part.id) part.dataset.id ??= part.id;
    part.removeAttribute('id');
  }
  return place instanceof HTMLAnchorElement ? [copy] : copy.childNodes;
}

/** Shows a place again that has no widget. */
function show(place: HTMLElement): void {
  if (!place.hasAttribute(MARK)) return;
  place.removeAttribute(MARK);
  place.style.removeProperty('display');
}

/**
 * A widget that cannot show what its link asks for would show something else, such as another place's
 * figures: before it has shown anything, the link is the better answer.
 */
function giveBack(widget: Element): void {
  const place = widget.nextElementSibling;
  if (!place || widgets.get(place) !== widget) return;
  if (widget.shadowRoot?.querySelector('[part~=card]')) return;
  widget.remove();
  show(place as HTMLElement);
}

/** A place that was taken away for good takes its widget along; one that was moved brings it after. */
function unmountWithin(removed: Element): void {
  for (const place of [removed, ...within(removed, `[${MARK}]`)]) {
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
