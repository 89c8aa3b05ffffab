/* Takes apart the name of a place as people write it. Whether there is such a place is asked elsewhere. */
import { STATE_CODES } from '../facts/areas.js';
import { placeKey } from '../facts/places.js';
import type { Msg } from '../i18n/msg.js';
import { inEnglish, stateNames } from '../words/place.js';

/** A place as written. Without a part of its own it is the nation. */
export interface WrittenPlace {
  readonly zip?: string;
  /** The code of a state or territory. */
  readonly state?: string;
  readonly city?: string;
  /** Whether the state was set apart from the city: `Port Washington` may be in another. */
  readonly apart?: boolean;
}

/** What there are places of, but neither figures nor a name in the table of states. */
const TERRITORIES = [
  ['VI', 'Virgin Islands'],
  ['VI', 'US Virgin Islands'],
] as const;

let read: { from: Msg; states: ReadonlyMap<string, string> } | undefined;

/** The states and territories by `placeKey` of their codes and of their names, in English and in a language. */
export function statesByKey(msg: Msg): ReadonlyMap<string, string> {
  if (read?.from !== msg) read = { from: msg, states: statesIn(msg) };
  return read.states;
}

function statesIn(msg: Msg): ReadonlyMap<string, string> {
  const named = [inEnglish, msg].flatMap((say) =>
    stateNames(say).map((name, index) => [placeKey(name), STATE_CODES[index]!] as const),
  );
  const territories = TERRITORIES.map(([code, name]) => [placeKey(name), code] as const);
  const codes = [...STATE_CODES, 'VI'].map((code) => [code.toLowerCase(), code] as const);
  return new Map([...named, ...territories, ...codes]);
}

/** The nation’s names, and what says that a job may be done from anywhere in it. */
const COUNTRY =
  /(?:^|[\s,(–-]+)(?:U\.?S\.?(?:A\.?)?|United States(?: of America)?|Estados Unidos|EE\.? ?UU\.?)\)?$/i;
const ANYWHERE =
  /^(?:(?:100 ?%|fully) )?(?:remote|remoto|nationwide|anywhere|work from home|telecommute|teletrabajo)(?![a-z])[\s:,()–-]*/i;
const OR_ANYWHERE = /[\s,(–-]+(?:remote|remoto|hybrid)\)?$/i;
const ZIP = /(?:^|[\s,])(\d{5})(?:-\d{4})?$/;
const BETWEEN = /[,;|()/·]|\s[–-]\s/;

/** Takes apart what was written: `Houston, TX 77002`, `Houston (Texas)`, `TX`, `Remote, USA`. */
export function readPlace(written: string, states: ReadonlyMap<string, string>): WrittenPlace {
  const [place, zip] = withoutZip(plain(written));
  return { ...(zip && { zip }), ...stateAndCity(place, states) };
}

function plain(written: string): string {
  const folded = written.normalize('NFC').replace(/\s+/g, ' ').trim();
  return folded.replace(COUNTRY, '').replace(ANYWHERE, '').replace(OR_ANYWHERE, '').trim();
}

function withoutZip(place: string): [string, string] {
  const zip = ZIP.exec(place);
  return zip ? [place.slice(0, zip.index).trim(), zip[1]!] : [place, ''];
}

function stateAndCity(place: string, states: ReadonlyMap<string, string>): WrittenPlace {
  const stateOf = (text = '') => states.get(placeKey(text.replace(/^US-/i, '')));
  const whole = stateOf(place);
  if (whole) return { state: whole };
  const parts = place
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter(Boolean);
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return atItsEnd(first, stateOf);
  if (stateOf(last)) return { state: stateOf(last)!, city: first!, apart: true };
  if (stateOf(first)) return { state: stateOf(first)!, city: last!, apart: true };
  return { city: first! };
}

/** `Houston TX`, `Santa Fe New Mexico`: a state that nothing sets apart from the city before it. */
function atItsEnd(
  place: string | undefined,
  stateOf: (text: string) => string | undefined,
): WrittenPlace {
  if (!place) return {};
  const words = place.split(' ');
  for (const count of [3, 2, 1]) {
    if (count >= words.length) continue;
    const end = words.slice(-count).join(' ');
    const state = stateOf(end);
    if (state) return { state, city: words.slice(0, -count).join(' '), apart: end === state };
  }
  return { city: place };
}
