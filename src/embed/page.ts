import { version } from './version.js';

/**
 * What all copies and files of the library share on one page, whichever of them arrives first.
 * Each file of the build has its own modules, so module state cannot be shared between them.
 * Within `coder-widgets/1` this shape only ever grows.
 */
export interface Page {
  /** Problems already reported to the console. */
  readonly warned: Set<string>;
  /** Parts loaded on demand (parts.ts); a promise while one is coming, null where it could not be loaded. */
  readonly parts: Map<string, object | null>;
  /** The Trusted Types policy: made once, a second of its name is refused. Null where it was refused. */
  policy?: Policy | null;
  /** The page forbids what every widget needs: none is defined, the fallback stays. */
  refused?: boolean;
  /** Turns the links and placeholders of a part of the page into widgets (links.ts). */
  mountLinks?: (within: Document | Element) => void;
  /** Puts the link back in place of a widget that cannot show what the link asks for (links.ts). */
  giveBack?: (widget: Element) => void;
  /** What the widgets of each group share (base/plan.ts). */
  plans?: Map<string, Plan>;
  /** The tag of the loader (src/loader), null of one that is a module: one serves a page. */
  loader?: HTMLOrSVGScriptElement | null;
  /** Gives a script the hash of its part, where the loader is a pinned one (src/loader/pin.ts). */
  pin?: (script: HTMLScriptElement, key: string) => void;
}

/** The visitor's choices in one group of widgets, and who is told of them. */
export interface Plan {
  readonly choices: Map<string, string>;
  readonly followers: Set<() => void>;
}

/** What a page that requires Trusted Types lets the library make. */
export interface Policy {
  createHTML(html: string): string;
  createScriptURL(address: string): string;
}

const key = Symbol.for('coder-widgets/1');
const shared = globalThis as { [key]?: Page };

export const page: Page = (shared[key] ??= { warned: new Set(), parts: new Map() });

/** Tells a developer about a problem in the console; once per page, or once for a `subject`. */
export function warnOnce(tag: string, problem: string, subject?: string): void {
  const message = `<${tag}>: ${problem}`;
  if (page.warned.has(subject ?? message)) return;
  page.warned.add(subject ?? message);
  try {
    console.warn(message);
  } catch {
    // The page has taken the console away.
  }
}

/** Where a part that is loaded on demand is kept. Two versions of the library do not share parts. */
export const partKey = (name: string): string => `${name} ${version}`;
