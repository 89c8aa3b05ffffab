/* The places that authors write: codes, and the English names of the nation and the states. */
import { text, type Raw, type Warn } from '../base/settings.js';
import { STATE_CODES } from '../facts/areas.js';
import { NATION, isArea } from './place-settings.js';
import { inEnglish, placeName, stateNames } from './place.js';

/** The code of what may be the name of the nation or a state, in any case; else what was written, in capitals. */
export function areaCode(written: string): string {
  const capitals = written.trim().toUpperCase();
  // Every card asks at every drawing, and hardly one is named by words.
  if (!capitals || isArea(capitals)) return capitals;
  const names = [placeName(undefined, inEnglish), ...stateNames(inEnglish)];
  const index = names.findIndex((name) => name.toUpperCase() === capitals);
  return [NATION, ...STATE_CODES][index] ?? capitals;
}

/** A place by its code or name; what can be none is reported, and stays for the card to say so. */
export function readArea(value: Raw, warn: Warn): string {
  const given = text(value);
  const code = areaCode(given);
  if (!code) return NATION;
  if (isArea(code)) return code;
  warn(`area="${given.slice(0, 40)}" is not US, a state or an area code; using US.`);
  return given;
}
