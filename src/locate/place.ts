/* The name of a place, and the area it stands for. */
import { isComing } from '../embed/is-coming.js';
import { STATE_CODES } from '../facts/areas.js';
import { allPlaces, placeKey } from '../facts/places.js';
import { NATION } from '../words/place-settings.js';
import { located, standing, type Found } from './found.js';
import type { Locate, Tools } from './located.js';
import { readPlace, statesByKey, type WrittenPlace } from './written-place.js';
import { findZip } from './zip.js';

/** Finds what is shown for a place; a promise means that a table is on its way. */
export function findPlace(written: string, tools: Tools): Found | Promise<unknown> {
  const { zip, ...place } = readPlace(written, statesByKey(tools.msg));
  const byZip = zip ? findZip(zip, tools) : undefined;
  if (byZip && (isComing(byZip) || byZip.area || !place.state)) return byZip;
  if (place.state) return place.city ? inState(place.state, place, tools) : whole(place.state);
  return place.city ? { problem: 'names no state' } : { area: NATION };
}

/** A state itself; there are no figures of some territories. */
const whole = (area: string): Found =>
  STATE_CODES.includes(area) ? { area } : { problem: 'has no published figures' };

/** A city; its state where it is not known. */
function inState(
  state: string,
  { city, apart }: WrittenPlace,
  tools: Tools,
): Found | Promise<unknown> {
  const part = tools.part(`areas/places/${state}`);
  if (isComing(part)) return part;
  if (!part) {
    tools.fail('place', state, `the places of ${state} could not be loaded.`);
    return { ...whole(state), problem: 'could not be looked up', failed: true };
  }
  const known = allPlaces(part['places'] as string).get(placeKey(city!));
  if (known) return standing(known.area, `${known.name}, ${state}`);
  if (!apart) return { problem: 'names no state' };
  return { ...whole(state), problem: 'is not known, or stands for several areas' };
}

/** Where a card with the name of a place is. */
export const locate: Locate = ({ place }, tools) => {
  const found = findPlace(place, tools);
  return isComing(found) ? found : located('place', place, found, tools);
};
