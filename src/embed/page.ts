import { version } from './version.js';

/**
 * What all copies and files of the library share on one page, whichever of them arrives first.
 * Each file of the build has its own modules, so module state cannot be shared between them.
 * Within `coder-widgets/1` this shape only ever grows.
 */
export interface Page {
  /** Problems already reported to the console. */
  readonly warned: Set<string>;
  /** Messages by `packKey`; a promise while they are coming, null where they could not be loaded. */
  readonly packs: Map<string, object | null>;
}

const key = Symbol.for('coder-widgets/1');
const shared = globalThis as { [key]?: Page };

export const page: Page = (shared[key] ??= { warned: new Set(), packs: new Map() });

/** Tells a developer about a problem in the console, once per page. */
export function warnOnce(tag: string, problem: string): void {
  const message = `<${tag}>: ${problem}`;
  if (page.warned.has(message)) return;
  page.warned.add(message);
  console.warn(message);
}

/** Where the messages of a language are kept. Two versions of the library do not share messages. */
export const packKey = (language: string): string => `${language} ${version}`;
