/*
 * Loads the files that not every page needs. This is the npm build's way: whoever owns a part says how
 * it is imported, so that bundlers find the file. The script build swaps in lazy-script.ts, which finds
 * a part by its name alone.
 */
import { page, partKey } from './page.js';

/** How parts are imported, by their names: what a `*.files.ts` holds. The script build leaves it out. */
export type PartFiles = Readonly<Record<string, () => Promise<object>>>;

/** Brings a part into `page.parts`. Rejects when it cannot be loaded. */
export async function loadPart(name: string, files: PartFiles): Promise<void> {
  page.parts.set(partKey(name), await files[name]!());
}
