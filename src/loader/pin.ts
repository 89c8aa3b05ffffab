import { page, partKey } from '../embed/page.js';

/** Files of this version that are loaded from now on must have these hashes, by their names. */
export function pin(hashes: Readonly<Record<string, string>>): void {
  const known = new Map(Object.entries(hashes).map(([name, hash]) => [partKey(name), hash]));
  page.pin = (script, key) => {
    script.integrity = known.get(key) ?? '';
    // Without, a file of another site cannot be checked.
    script.crossOrigin ??= '';
  };
}
