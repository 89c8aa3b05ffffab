/* The guide as plain data: its text, the settings and the facts in, chapters to show out. */
import { relatedPay } from '../../facts/occupations.js';
import { CHECKED, type Source } from '../../facts/sources.js';
import { nationalWages, type Edition } from '../../facts/wages.js';
import type { Format } from '../../i18n/format.js';
import { parseMonth } from '../../i18n/month.js';
import { msgFor, type Msg } from '../../i18n/msg.js';
import { placeLines } from '../../locate/place-lines.js';
import { managementPay } from '../../words/management-pay.js';
import { groupName, occupationNames } from '../../words/occupation-names.js';
import { placeFor, type MetroTable } from '../../words/place.js';
import { namedSource, sourceWords, type SourceWords } from '../../words/source-names.js';
import {
  isTable,
  type Block,
  type ChapterName,
  type GuideContext,
  type GuidePart,
  type GuideText,
} from './chapters.js';
import type { GuideSettings } from './guide-settings.js';

/** One chapter, ready to show. */
export interface ChapterView {
  readonly name: ChapterName;
  /** Its address within the page, without the `#`. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
}

/** What stands before several chapters. */
export interface Whole extends Pick<GuideText, 'title' | 'lead' | 'keyFigures' | 'contents'> {
  readonly readingTime: string;
}

export interface GuideView {
  readonly chapters: readonly ChapterView[];
  /** Absent around a single chapter. */
  readonly whole?: Whole;
  readonly sourceWords: SourceWords;
  readonly checked: string;
}

/**
 * Words a minute: adults read English nonfiction at 238 on average, most of them at 175 to 300
 * (Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047). A language that takes more words to say
 * the same is read at more words a minute, so for Spanish this is on the careful side.
 */
const READING_SPEED = 238;

/**
 * Chinese is written without blanks: so many signs are read in the time of a word (255 a minute aloud where
 * English is 228 words; Trauzettel-Klosinski and Dietz 2012, https://doi.org/10.1167/iovs.11-8284), which
 * leaves out that words of two signs are read at a glance: on the careful side.
 */
const SIGNS_A_WORD = 255 / 228;

/** What a guide needs beside its settings and its text. */
export interface GuideWords {
  readonly metros: MetroTable;
  readonly msg: Msg;
  readonly format: Format;
}

/** Builds the view of a guide. */
export function guideView(
  { guideText, templates }: GuidePart,
  settings: GuideSettings,
  words: GuideWords,
): GuideView {
  const text = guideText(guideContext(settings, words), msgFor(templates, words.format.language));
  const chapters = settings.chapters.map((name): ChapterView => {
    const { title, blocks, sources } = text.chapters[name];
    const named = sources.map((source) => namedSource(source, words.msg));
    const notes = name === 'salary' ? placeLines(settings.located, words.msg) : [];
    return {
      name,
      id: `coder-guide-${name}`,
      title,
      blocks: [...notes, ...blocks],
      sources: named,
    };
  });
  const { title, lead, keyFigures, contents, checked } = text;
  const readingTime = text.readingTime(minutesToRead(chapters));
  return {
    chapters,
    ...(chapters.length > 1 && { whole: { title, lead, keyFigures, readingTime, contents } }),
    sourceWords: sourceWords(words.msg),
    checked,
  };
}

/** The figures for the settings. Places exist in the newest edition only. */
function guideContext(
  { edition, area }: GuideSettings,
  { metros, msg, format }: GuideWords,
): GuideContext {
  const place = placeFor(area, edition, metros, msg);
  const shown: Edition = place.area ? 'newest' : edition;
  const names = occupationNames(msg);
  return {
    edition: shown,
    place: place.area ? place.name : '',
    wages: place.wages,
    month: format.month(parseMonth(place.wages.asOf)!),
    checked: format.month(parseMonth(CHECKED)!),
    national: nationalWages[shown].percentiles[50],
    coders: groupName(nationalWages[shown], msg),
    managers: managementPay(place, shown, msg),
    related: relatedPay(shown).map(([code, dollars]) => ({ name: names[code], dollars })),
    format,
  };
}

/** Whole minutes, at least one. */
function minutesToRead(chapters: readonly ChapterView[]): number {
  const text = chapters.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)]);
  const written = text.join(' ');
  const signs = written.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words =
    written.replace(/\p{Script=Han}+/gu, ' ').split(/\s+/).length + signs / SIGNS_A_WORD;
  return Math.max(1, Math.round(words / READING_SPEED));
}

function textsOf(block: Block): readonly string[] {
  if (typeof block === 'string') return [block];
  if (isTable(block)) return block.rows.flat();
  return block.map(({ term, text }) => `${term} ${text}`);
}
