import { page, partKey } from '../embed/page.js';

/** Files of this version that are loaded from now on must have these hashes. */
export function pin(hashes: Readonly<Record<string, string>>): void {
  page.hashes = Object.fromEntries(
    Object.entries(hashes).map(([name, hash]) => [partKey(name), hash]),
  );
}
