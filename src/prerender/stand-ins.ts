/*
 * What the elements ask of a browser, in a server: the server build puts these in place of the globals of
 * the same name (rollup.config.mjs), so that nothing is written onto those of a school's own server.
 */
export { customElements, HTMLElement } from '@lit-labs/ssr-dom-shim';

const nothing = (): void => {};

/** Where the page that is rendered will stand. */
export const location = { href: '', origin: '', pathname: '', hostname: '', hash: '', search: '' };

let scripts: readonly unknown[] = [];

/** Says where the page that is rendered will stand, and what of its scripts the elements read. */
export function standAt(address: string, read: readonly unknown[]): void {
  const { href, origin, pathname, hostname } = new URL(address);
  Object.assign(location, { href, origin, pathname, hostname });
  scripts = read;
}

/** A page with nothing else on it. */
export class Document {
  get baseURI(): string {
    return location.href;
  }
  get scripts(): readonly unknown[] {
    return scripts;
  }
  querySelector(): null {
    return null;
  }
  querySelectorAll(): readonly Element[] {
    return [];
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
Object.assign(Document.prototype, { readyState: 'complete', forms: [] });

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

export const addEventListener = nothing;
export const removeEventListener = nothing;
export const requestAnimationFrame = nothing;
export const window = { addEventListener, removeEventListener };
