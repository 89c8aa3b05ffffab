import { str } from '../i18n/msg.js';
import { NATION } from '../words/place-settings.js';
import type { Located, Tools } from './located.js';

/** What was found for a ZIP code or a place. */
export interface Found {
  /** What it is called: the digits of a ZIP code, or the name in our tables. */
  readonly name?: string;
  /** What is shown for it; absent where only the nation can be. */
  readonly area?: string;
  /** Why it is not shown itself, for the developer. */
  readonly problem?: string;
  /** What finds it could not be loaded. */
  readonly failed?: true;
}

/** What a table says is shown for something: an area of its own, else what stands in for it. */
export function standing(area: string, name: string): Found {
  if (/\d/.test(area)) return { name, area };
  const problem = 'is in an area without published figures';
  return area === NATION ? { name, problem } : { name, area, problem };
}

/** Where a card is, by what its author wrote; what stands in for something else is said. */
export function located(
  asked: 'zip' | 'place',
  written: string,
  found: Found,
  tools: Tools,
): Located {
  const { area, problem, name = written.slice(0, 40) } = found;
  if (problem) tools.warn(`${asked}="${name}" ${problem}; using ${area ?? NATION}.`);
  if (!area) return { area: NATION, missing: name };
  return problem ? { area, lines: [inState(name, tools)] } : { area };
}

/** Says that a state stands in for a place in it. */
export const inState = (name: string, { msg }: Tools): string =>
  msg(str`There are no figures for “${name}” itself; these are for its state.`, {
    id: 'locate.state',
    desc: 'The placeholder is a ZIP code or a city',
  });
