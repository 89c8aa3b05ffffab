import type { SourceId } from '../../facts/sources.js';
import type { Edition, Occupation, Wages } from '../../facts/wages.js';
import type { Format } from '../../i18n/format.js';
import type { Msg, TemplateMap } from '../../i18n/msg.js';

/** The chapters in the order of the guide. */
export const CHAPTERS = [
  'what',
  'where',
  'requirements',
  'training',
  'duration',
  'salary',
  'career',
] as const;
export type ChapterName = (typeof CHAPTERS)[number];

/** An entry of a list, read as one sentence: the term, which may be linked, then what is said of it. */
export interface Entry {
  readonly term: string;
  readonly text: string;
  readonly href?: string;
  /** What the letters of the term stand for: a proper name in English. */
  readonly title?: string;
}

/** Names and figures, in columns with heads. */
export interface Table {
  readonly heads: readonly [string, string];
  readonly rows: readonly (readonly [name: string, figure: string])[];
}

/** A paragraph, a list, or a table. */
export type Block = string | readonly Entry[] | Table;

export const isTable = (block: Block): block is Table =>
  typeof block === 'object' && 'rows' in block;

/** A figure that a reader came for, and what it is. */
export interface KeyFigure {
  readonly figure: string;
  readonly meaning: string;
}

export interface Chapter {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Beside the guide itself; an occupation group stands for its page. */
  readonly sources: readonly (SourceId | Occupation)[];
}

/** The figures that depend on the edition and the place, and what the chapters write figures with. */
export interface GuideContext {
  readonly edition: Edition;
  /** The place that `wages` are of; empty for the whole country. */
  readonly place: string;
  readonly wages: Wages;
  /** The month that wages are of, and the one that sources were last read in, in words. */
  readonly month: string;
  readonly checked: string;
  /** Median pay in the country, US dollars a year, and the group of workers that it is of. */
  readonly national: number;
  readonly coders: string;
  /** Median pay of managers, US dollars a year, and where. */
  readonly managers: { readonly dollars: number; readonly where: string };
  /** Median pay of related occupations in the country, US dollars a year. */
  readonly related: readonly { readonly name: string; readonly dollars: number }[];
  readonly format: Format;
}

/** The whole text in one language. */
export interface GuideText {
  readonly title: string;
  /** What the whole comes to, before it. */
  readonly lead: string;
  readonly keyFigures: readonly KeyFigure[];
  /** Names the table of contents. */
  readonly contents: string;
  /** Where the text is from, and when its sources were last read. */
  readonly checked: string;
  readonly readingTime: (minutes: number) => string;
  readonly chapters: Readonly<Record<ChapterName, Chapter>>;
}

/** The part that is loaded on demand (text/guide-text.ts); messages where they are not built in. */
export interface GuidePart {
  readonly guideText: (context: GuideContext, msg: Msg) => GuideText;
  readonly templates?: TemplateMap;
}
