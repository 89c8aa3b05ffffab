/*
 * Where a card is, when its author named no area but a ZIP code or a place, or left it to the job posting on the
 * page. What finds it is loaded on demand: a card that asks for none of these carries only this.
 */
import { forgetFailure, isComing, part } from '../embed/parts.js';
import { NATION } from '../words/place-settings.js';
import { files } from './locate.files.js';
import type { Asked, FindPart, Locate, Located, Tools } from './located.js';

/** What says where a card is: the first that was written. */
const NAMES = ['area', 'zip', 'place', 'posting'] as const;

/** What has been asked for. */
const names = new Set<string>();

/** A part by its name, as `part` of src/embed/parts.ts gives it. */
export const load: FindPart = (name) => {
  names.add(name);
  return part(name, files);
};

/** Lets what failed to load be asked for again. */
export const forgetFailures = (): void => names.forEach((name) => forgetFailure(name));

/**
 * Finds out where a card is; undefined where its author only named an area, or nothing. A promise means that
 * something is on its way, and to ask again when it settles.
 */
export function locate(asked: Asked, tools: Omit<Tools, 'part'>): ReturnType<Locate> | undefined {
  const [first, ...rest] = NAMES.filter((name) => asked[name]);
  if (rest.length && !asked.chosen) tools.warn(`${first} says where, not ${rest.join(' or ')}.`);
  const name = partFor(asked, first);
  if (!name) return undefined;
  const found = load(name);
  if (isComing(found)) return found;
  return found
    ? (found['locate'] as Locate)(asked, { ...tools, part: load })
    : failed(asked, first!, tools);
}

/** A posting is also read for its pay. */
function partFor({ posting }: Asked, first: string | undefined): string | undefined {
  if (posting) return 'locate/posting';
  if (first === 'zip') return 'areas/zips';
  return first === 'place' ? 'locate/place' : undefined;
}

function failed(
  asked: Asked,
  first: (typeof NAMES)[number],
  { fail }: Omit<Tools, 'part'>,
): Located {
  const area = asked.area || NATION;
  const written = first === 'posting' ? '' : asked[first];
  fail(first, written, `${first}: what reads it could not be loaded; using ${area}.`);
  return asked.area ? { area } : { area, missing: written };
}
