/*
 * The document, whatever the page's markup has named: `<img name="currentScript">` or
 * `<form name="baseURI">` hides the document's own property of that name, and whoever may post a comment
 * may name an image. So nothing in src reads `document` but through here (lint holds that).
 */

import { page } from './page.js';

/** A property or a method of the document, its own; or of a frame's. */
export function own<K extends keyof Document>(name: K, of: Document = document): Document[K] {
  try {
    // The prototype's, since only the document itself is written over.
    const value = Reflect.get(Document.prototype, name, of) as Document[K];
    return typeof value === 'function' ? (value.bind(of) as Document[K]) : value;
  } catch {
    // A server that renders pages has no more than a stand-in, a page's sandbox a proxy.
    return of[name];
  }
}

/** What the page says on the tag of a script, in `data-<name>`: on nothing that a post may contain. The
 * loader's tag may have gone since it ran. */
export function scriptSays(name: string): string | null | undefined {
  const script = own('querySelector')(`script[data-${name}]`) ?? page.loader;
  return script instanceof HTMLScriptElement ? script.getAttribute(`data-${name}`) : undefined;
}

/** What a tag names by its id, on the same page or in the same shadow root. */
export function byId(near: Node, id: string): Element | null {
  const root = near.getRootNode();
  return root instanceof ShadowRoot ? root.getElementById(id) : own('getElementById')(id);
}
