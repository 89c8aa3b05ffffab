/*
 * What the elements ask of a browser, in a server: the server build puts these in place of the globals of
 * the same name (rollup.config.mjs), so that nothing is written onto those of a school's own server.
 */
export { customElements, HTMLElement } from '@lit-labs/ssr-dom-shim';

const nothing = (): void => {};

/** Where the page that is rendered will stand. */
export const location = { href: '', origin: '', pathname: '', hostname: '', hash: '', search: '' };

let ownWords: readonly Element[] = [];

/** Says where the page that is rendered will stand, and the words of its own that it has. */
export function standAt(address: string, words: readonly Element[]): void {
  const { href, origin, pathname, hostname } = new URL(address);
  Object.assign(location, { href, origin, pathname, hostname });
  ownWords = words;
}

/** A page with nothing else on it. */
export class Document {
  get baseURI(): string {
    return location.href;
  }
  querySelector(selector: string): Element | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }
  querySelectorAll(selector: string): readonly Element[] {
    return selector === 'script[data-coder-words]' ? ownWords : [];
  }
  getElementById(): null {
    return null;
  }
  addEventListener(): void {}
  removeEventListener(): void {}
  dispatchEvent(): boolean {
    return true;
  }
}
Object.assign(Document.prototype, { readyState: 'complete', forms: [], scripts: [] });

export const document = new Document();

let problems: string[] = [];

/** What was warned of since it was last asked. */
export function takeProblems(): readonly string[] {
  const taken = problems;
  problems = [];
  return taken;
}

export const console = { warn: (problem: string): number => problems.push(problem) };

export class EventTarget {
  addEventListener(): void {}
  removeEventListener(): void {}
}

/** Nothing changes while a page is rendered. */
export class MutationObserver {
  observe(): void {}
  disconnect(): void {}
}
export const IntersectionObserver = MutationObserver;

export const Node = { DOCUMENT_NODE: 9, DOCUMENT_FRAGMENT_NODE: 11 };

/** Of what a page holds nothing is there, so nothing is one of these. */
export class ShadowRoot {}
export class HTMLFormElement {}
export class HTMLScriptElement {}

/** Nothing happens in a server; but a page is read there as on paper, with what is folded. */
export function addEventListener(type: string, listener: () => void): void {
  if (type === 'beforeprint') listener();
}
export const removeEventListener = nothing;
export const requestAnimationFrame = nothing;
export const window = { addEventListener, removeEventListener };
