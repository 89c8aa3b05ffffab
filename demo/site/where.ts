/* Where a card is, as somebody types it: found by the library’s own tables, which come when they are needed. */
import { isComing } from '../../src/embed/is-coming.js';
import { allMetros } from '../../src/facts/areas.js';
import { findTyped } from '../../src/locate/find.js';
import type { Found } from '../../src/locate/found.js';
import { files } from '../../src/locate/locate.files.js';
import type { FindPart, Tools } from '../../src/locate/located.js';
import { source } from '../../src/i18n/packs.js';
import { readZip } from '../../src/locate/zip.js';
import { findArea, placeName } from '../../src/words/place.js';
import { isMetroCode, NATION } from '../../src/words/place-settings.js';
import { areaCode } from '../../src/words/written-area.js';
import { MOST, TOO_LONG } from './reading.js';

/** How a place is written on a tag, and what it is. */
export interface Place {
  readonly name: 'area' | 'zip' | 'place';
  readonly value: string;
  /** What is shown, in words. */
  readonly words: string;
}

export type Answer = Place | { readonly problem: string };

type Part = ReturnType<FindPart>;

// The page has the script build beside this: its parts know messages by number, ours by name.
const parts = new Map<string, Part>();

const part: FindPart = (name) => {
  if (!parts.has(name)) {
    const failed = () => parts.set(name, null);
    parts.set(
      name,
      files[name]!().then((found) => parts.set(name, { ...found }), failed),
    );
  }
  return parts.get(name)!;
};

const ignore = () => undefined;
const { msg, format } = source();
const tools: Tools = { part, msg, format, warn: ignore, fail: ignore };

/** Finds what was typed; nothing typed, or the nation, needs no setting. */
export async function findPlace(typed: string): Promise<Answer | undefined> {
  if (typed.length > MOST) return { problem: TOO_LONG };
  const text = typed.trim();
  return !text || areaCode(text) === NATION ? undefined : find(text);
}

async function find(text: string): Promise<Answer> {
  const code = areaCode(text);
  const found = await settled(() => findTyped(text, NATION, tools));
  const metros = /\d/.test(code + (found.area ?? '')) ? await metroTable() : undefined;
  // A ZIP code has five digits too: the code of an area was meant where there is no such ZIP code.
  if (!found.area && metros && isMetroCode(code) && allMetros(metros).has(code)) {
    return { name: 'area', value: code, words: `Shows ${nameOf(code, metros)}.` };
  }
  const isFound = found.area && !found.problem?.startsWith('is not known');
  return isFound ? placeOf(text, code, found, metros) : { problem: sorry(text, found) };
}

const metroTable = async (): Promise<string> =>
  (await import('../../src/facts/generated/metros.js')).metros;

async function settled(find: () => Found | Promise<unknown>): Promise<Found> {
  for (;;) {
    const found = find();
    if (!isComing(found)) return found;
    await found;
  }
}

const nameOf = (code: string, metros: string | undefined): string =>
  placeName(findArea(code, metros), msg);

function placeOf(
  text: string,
  code: string,
  { area, name, problem }: Found,
  metros: string | undefined,
): Place {
  const shown = nameOf(area!, metros);
  const words = problem ? `${name ?? text} ${problem}: ${shown} is shown.` : `Shows ${shown}.`;
  if (code === area) return { name: 'area', value: code, words };
  const zip = /^\s*\d/.test(text) && readZip(text);
  return zip ? { name: 'zip', value: zip, words } : { name: 'place', value: name ?? text, words };
}

const sorry = (text: string, { name, problem }: Found): string =>
  `“${(name ?? text).slice(0, 40)}” ${problem ?? 'is not known'}. Write a state, a ZIP code, or a city with its state.`;
