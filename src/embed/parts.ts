import { loadPart, type PartFiles } from './lazy.js';
import { page, partKey } from './page.js';

export { isComing } from './is-coming.js';

/** What a part brings, as its file holds it: messages by number or name, or a table as text. */
export type Part = Record<string, unknown>;

/**
 * A part that not every page needs. A promise means that it is on its way, and settles when it is here
 * or has failed; null means that it could not be loaded. Asking for it starts the loading.
 *
 * @param name Its place beside the script, without `.js`.
 * @param files How the npm build imports it.
 */
export function part(name: string, files: PartFiles): Part | null | Promise<unknown> {
  const known = page.parts.get(partKey(name));
  return known === undefined ? load(name, files) : (known as Part | null | Promise<unknown>);
}

/** Lets a part that failed be asked for again; false where it has not failed. */
export const forgetFailure = (name: string): boolean =>
  page.parts.get(partKey(name)) === null && page.parts.delete(partKey(name));

/** The same of all parts: the visitor is back online. */
export function forgetFailures(): void {
  for (const [key, known] of page.parts) if (known === null) page.parts.delete(key);
}

function load(name: string, files: PartFiles): Promise<unknown> {
  const key = partKey(name);
  const failed = () => page.parts.set(key, null);
  const arrived = () => {
    if (page.parts.get(key) === coming) failed();
  };
  const coming = loadPart(name, files).then(arrived, failed);
  page.parts.set(key, coming);
  return coming;
}
