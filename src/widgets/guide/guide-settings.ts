import { isOn, text, webAddress, type Raw, type Warn } from '../../base/settings.js';
import type { Edition } from '../../facts/wages.js';
import type { Located } from '../../locate/located.js';
import { readEdition } from '../../words/place-settings.js';
import { readArea } from '../../words/written-area.js';
import { CHAPTERS, type ChapterName } from './chapters.js';

/** A guide's settings, all valid but for areas below the states: those are known once loaded. */
export interface GuideSettings {
  readonly chapters: readonly ChapterName[];
  readonly edition: Edition;
  /** `US`, a state's code, or a code of 5 or 7 digits. */
  readonly area: string;
  /** Where that is, and what there is to say of it. */
  readonly located: Located;
  /** Whether the chapters hold their widgets. */
  readonly widgets: boolean;
  /** Where the last chapter's form sends to; without it there is no form. */
  readonly endpoint: string | undefined;
}

/** The attributes of a guide as they arrive. */
export interface GuideAttributes {
  readonly chapter?: Raw;
  readonly edition?: Raw;
  readonly area?: Raw;
  readonly widgets?: Raw;
  readonly endpoint?: Raw;
}

/** Reads the attributes of a guide; what cannot be used is reported and replaced. */
export function guideSettings(given: GuideAttributes, page: string, warn: Warn): GuideSettings {
  const area = readArea(given.area, warn);
  return {
    chapters: readChapters(given.chapter, warn),
    edition: readEdition(given.edition, warn),
    area,
    located: { area },
    widgets: isOn(given.widgets),
    endpoint: webAddress('endpoint', given.endpoint, page, warn),
  };
}

const isChapter = (name: string): name is ChapterName =>
  (CHAPTERS as readonly string[]).includes(name);

/** The chapters named, each once, in the author's order; all where a name is not one of them. */
function readChapters(value: Raw, warn: Warn): readonly ChapterName[] {
  const names = text(value)
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const known = names.filter(isChapter);
  const wrong = names.find((name) => name !== 'all' && !isChapter(name));
  if (wrong !== undefined) {
    warn(
      `chapter: "${wrong.slice(0, 40)}" is not one of all, ${CHAPTERS.join(', ')}; showing all.`,
    );
    return CHAPTERS;
  }
  return names.length === known.length && known.length ? [...new Set(known)] : CHAPTERS;
}
