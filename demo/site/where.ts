/* Where a card is, as somebody types it: found by the library’s own tables, which come when they are needed. */
import { isComing } from '../../src/embed/is-coming.js';
import { allMetros } from '../../src/facts/areas.js';
import { findTyped } from '../../src/locate/find.js';
import type { Found } from '../../src/locate/found.js';
import { files } from '../../src/locate/locate.files.js';
import type { FindPart, Tools } from '../../src/locate/located.js';
import { source } from '../../src/i18n/packs.js';
import { readZip } from '../../src/locate/zip.js';
import { findArea, inEnglish, placeName } from '../../src/words/place.js';
import { isMetroCode, NATION } from '../../src/words/place-settings.js';
import { areaCode } from '../../src/words/written-area.js';
import { MOST, tooLong } from './reading.js';

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

/** Finds what was typed; nothing typed is the nation, which needs no setting. */
export async function findPlace(typed: string): Promise<Answer | undefined> {
  const text = typed.trim();
  if (!text) return undefined;
  if (typed.length > MOST) return { problem: tooLong(typed) };
  const code = areaCode(text);
  if (code === NATION) return undefined;
  // A ZIP code has five digits too; where there is such an area, its code was meant only if it is no ZIP code.
  const found = await settled(() => findTyped(text, NATION, tools));
  const metros = /\d/.test(code + (found.area ?? '')) ? await metroTable() : undefined;
  if (isMetroCode(code) && !found.area && allMetros(metros!).has(code)) {
    return { name: 'area', value: code, words: nameOf(code, metros) };
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
  placeName(findArea(code, metros), inEnglish);

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
