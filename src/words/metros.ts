import { part } from '../embed/parts.js';
import type { Warn } from '../base/settings.js';
import { files } from './metros.files.js';
import { isMetroCode } from './place-settings.js';
import { findArea, type MetroTable } from './place.js';

/** The table of areas below the states, loaded when one of them is asked for (see `part`). */
export const metrosPart = (): ReturnType<typeof part> => part('areas/metros', files);

/** Tells the developer what is not known of the area and of those it is compared with; `fail` where the table could not be loaded. */
export function reportMissing(
  codes: readonly string[],
  table: MetroTable,
  warn: Warn,
  fail: (name: string, value: string, problem: string) => void,
): void {
  if (table === undefined) {
    fail('area', codes[0]!, 'the areas below the states could not be loaded; using US.');
  }
  for (const code of codes) {
    if (table === undefined || !isMetroCode(code) || findArea(code, table)) continue;
    const instead = code === codes[0] ? 'using US' : 'left out of the comparison';
    warn(`area "${code}" is not known, or its figures were withheld; ${instead}.`);
  }
}
