/* Where a job posting is, and what of its pay a card may judge. */
import { isComing } from '../embed/is-coming.js';
import { str } from '../i18n/msg.js';
import { NATION } from '../words/place-settings.js';
import { inState, type Found } from './found.js';
import { locate as locatePlace, findPlace } from './place.js';
import type { Asked, Locate, Located, Tools } from './located.js';
import { postingOf } from './posting/page-postings.js';
import { isAbroad, type PostedPlace } from './posting/places.js';
import { readPosting, type Posting } from './posting/posting.js';
import { findZip, locate as locateZip } from './zip.js';

/** Where a card is that reads the posting of its page. What its author wrote on it stands. */
export const locate: Locate = (asked, tools) => {
  const { item, problem } = postingOf(asked.posting!);
  if (problem) tools.warn(`posting: ${problem}.`);
  const posting = item && readPosting(item);
  const where =
    writtenOn(asked, tools) ?? (posting ? postedPlace(posting, tools) : { area: NATION });
  if (!posting || isComing(where)) return where;
  return { ...where, ...judged(posting, where, asked, tools) };
};

/** Where its author put it. */
function writtenOn(asked: Asked, tools: Tools): ReturnType<Locate> | undefined {
  if (asked.area) return { area: asked.area };
  if (asked.zip) return locateZip(asked, tools);
  return asked.place ? locatePlace(asked, tools) : undefined;
}

/** Where the posting is. */
function postedPlace({ place, otherPlaces }: Posting, tools: Tools): ReturnType<Locate> {
  if (!place) return unplaced(tools);
  if (isAbroad(place)) return { area: NATION, abroad: true };
  const found = findPosted(place, tools);
  if (isComing(found)) return found;
  return { ...posted(found, tools), ...(otherPlaces && { others: andOthers(otherPlaces, tools) }) };
}

/** By its ZIP code, else by the names that it gives; a country alone is the nation. */
function findPosted({ zip, name }: PostedPlace, tools: Tools): Found | Promise<unknown> {
  if (!zip) return name ? findPlace(name, tools) : { area: NATION };
  const byZip = findZip(zip, tools);
  return isComing(byZip) || byZip.area || !name ? byZip : findPlace(name, tools);
}

/** Only names of our own are shown; what a posting wrote is not repeated. */
function posted({ name, area, problem }: Found, tools: Tools): Located {
  if (problem) tools.warn(`posting: its place ${problem}; using ${area ?? NATION}.`);
  if (!area) return name ? { area: NATION, missing: name } : unplaced(tools);
  return problem && name ? { area, lines: [inState(name, tools)] } : { area };
}

const unplaced = ({ msg }: Tools): Located => ({
  area: NATION,
  lines: [
    msg('Where this job is could not be told; these figures are for the United States.', {
      id: 'locate.unplaced',
    }),
  ],
});

/** The posting’s pay, where these figures can judge it, and why not. */
function judged(
  posting: Posting,
  { lines = [] }: Located,
  { offered = false }: Asked,
  tools: Tools,
): Partial<Located> {
  const { offer, problem } = posting;
  if (problem && !offered) tools.warn(`posting: its pay ${problem}; left out.`);
  const reason = whyUnjudged(posting, offered, tools);
  if (reason) return { lines: [...lines, reason], unjudged: true };
  return offer ? { offer } : {};
}

function whyUnjudged(
  { isCoding, partTime, offer, place }: Posting,
  offered: boolean,
  { msg }: Tools,
): string | undefined {
  if (place && isAbroad(place)) {
    return msg('This job is not in the United States, where these figures are from.', {
      id: 'locate.abroad',
    });
  }
  if (!isCoding) {
    return msg('This job is of another occupation than these figures.', {
      id: 'locate.other-occupation',
    });
  }
  if (!partTime || offered || offer?.period === 'hour') return undefined;
  return msg('Part-time pay can only be compared by the hour.', { id: 'locate.part-time' });
}

/** How many other places a job is in. */
const andOthers = (count: number, { msg }: Tools): string =>
  msg(str`and ${count} other [place|places]`, {
    id: 'locate.other-places',
    desc: 'After the name of a place',
  });
