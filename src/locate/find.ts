/* Finds a place as a visitor types it: a ZIP code, or a city with its state chosen or typed. */
import { isComing } from '../embed/is-coming.js';
import { allPlaces, placeKey } from '../facts/places.js';
import { NATION } from '../words/place-settings.js';
import { standing, type Found } from './found.js';
import type { Tools } from './located.js';
import { findPlace } from './place.js';
import { readPlace, statesByKey, type WrittenPlace } from './written-place.js';
import { findZip } from './zip.js';

/** How many places are suggested. */
const MOST = 8;
/** Of fewer letters too many names begin with. */
const LEAST = 2;

/** What was typed, in the state that was chosen where it names none of its own. */
function typedPlace(typed: string, chosen: string, { msg }: Tools): WrittenPlace {
  const place = readPlace(typed, statesByKey(msg));
  if (place.apart || place.zip || chosen === NATION) return place;
  return { state: chosen, city: typed.trim() };
}

/** The cities of the state whose names begin like what was typed; none without a state. */
export function suggestions(
  typed: string,
  chosen: string,
  tools: Tools,
): readonly string[] | Promise<unknown> {
  const { city = '', state } = typedPlace(typed, chosen, tools);
  const begins = placeKey(city);
  if (!state || begins.length < LEAST) return [];
  const part = tools.part(`areas/places/${state}`);
  if (isComing(part)) return part;
  const places = part ? [...allPlaces(part['places'] as string)] : [];
  return places
    .filter(([key]) => key.startsWith(begins))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([, { name }]) => `${name}, ${state}`);
}

/** What is shown for what was typed; a promise means that a table is on its way. */
export function findTyped(typed: string, chosen: string, tools: Tools): Found | Promise<unknown> {
  if (/^\s*\d/.test(typed)) return findZip(typed, tools);
  const { city, state, apart } = typedPlace(typed, chosen, tools);
  if (apart || !city || !state) return findPlace(typed, tools);
  const part = tools.part(`areas/places/${state}`);
  if (isComing(part)) return part;
  const known = part && allPlaces(part['places'] as string).get(placeKey(city));
  return known ? standing(known.area, `${known.name}, ${state}`) : findPlace(typed, tools);
}
