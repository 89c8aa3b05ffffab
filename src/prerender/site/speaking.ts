/* Everything that pages in one language are written with. */
import { isComing, part } from '../../embed/parts.js';
import type { Format } from '../../i18n/format.js';
import type { Language } from '../../i18n/english.js';
import { languages, type LanguageRow } from '../../i18n/languages.js';
import { msgFor, type Msg } from '../../i18n/msg.js';
import { languageOf, type Spoken } from '../../i18n/packs.js';
import { metrosPart } from '../../words/metros.js';
import type { ChapterName, GuidePart } from '../../widgets/guide/chapters.js';
import { files } from '../../widgets/guide/generated/guide.files.js';
import { guideSettings } from '../../widgets/guide/guide-settings.js';
import { guideView, type GuideView } from '../../widgets/guide/guide.js';
import { packs } from './generated/packs.js';
import type { Site } from './site-page.js';
import { siteWords, type SiteWords } from './words.js';

export interface Speaking extends Language {
  readonly msg: Msg;
  readonly format: Format;
  readonly words: SiteWords;
  /** The guide as it is by default: its titles, and what stands before it. */
  readonly guide: GuideView;
  /** The table of areas below the states. */
  readonly metros: string;
  readonly chapters: ReadonlyMap<ChapterName, string>;
}

let all: Promise<readonly Speaking[]> | undefined;

/** Every language, with what it says. */
export const everyLanguage = (): Promise<readonly Speaking[]> =>
  (all ??= loadAll().then(() => languages.map(speaking)));

/** Those that a site is in. */
export const languagesOf = async ({ languages: chosen }: Site): Promise<readonly Speaking[]> =>
  (await everyLanguage()).filter(({ code }) => !chosen || chosen.includes(code));

const guideText = ({ code }: Language) => part(`guide/${code}`, files);

/** Every message, and every table that pages are made from. */
const loadAll = (): Promise<unknown> =>
  Promise.all(
    [
      ...languages.map(({ code }) => languageOf(code)),
      ...languages.map(guideText),
      metrosPart(),
    ].filter((value) => isComing(value as object)),
  );

/** What has been loaded: a server without its own files cannot go on. */
function here<T>(value: T | Promise<unknown> | null): T {
  if (value === null || isComing(value as object))
    throw new Error('A file of the build is missing');
  return value as T;
}

function speaking({ code }: LanguageRow): Speaking {
  const { language, msg, format } = here(languageOf(code)) as Spoken;
  const metros = here(metrosPart())['metros' as never] as string;
  const text = here(guideText(language)) as unknown as GuidePart;
  const settings = guideSettings({}, '', () => undefined);
  const guide = guideView(text, settings, { metros, msg, format });
  return {
    ...language,
    msg,
    format,
    metros,
    guide,
    words: siteWords(msgFor(packs[code], language)),
    chapters: new Map(guide.chapters.map(({ name, title }) => [name, title])),
  };
}
