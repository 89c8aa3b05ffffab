/* What a card asks where it is, and what it is told. Types alone: the code is loaded on demand. */
import type { Warn } from '../base/settings.js';
import type { Format } from '../i18n/format.js';
import type { Msg } from '../i18n/msg.js';

/** Where a card is, as its author wrote it; what was not written is empty. */
export interface Asked {
  readonly area: string;
  readonly zip: string;
  readonly place: string;
  /** The area is what a visitor chose: it stands in place of what was written. */
  readonly chosen?: boolean;
  /** An offer was written: it counts before that of a posting. */
  readonly offered?: boolean;
  /** The card, where it reads the job posting of its page; it is asked to update when that changes. */
  readonly posting?: Reader | undefined;
}

/** A card on the page. */
export type Reader = Element & { requestUpdate(): void };

/** A part that not every page needs, as `part` of src/embed/parts.ts gives it. */
export type FindPart = (
  name: string,
) => Readonly<Record<string, unknown>> | null | Promise<unknown>;

/** What the code that is loaded works with. */
export interface Tools {
  readonly part: FindPart;
  readonly msg: Msg;
  readonly format: Format;
  /** Tells the developer of the page, once. */
  readonly warn: Warn;
  /** The same, and tells the page: something could not be loaded. */
  readonly fail: (name: string, value: string, problem: string) => void;
}

/** A job's pay as posted, in US dollars per period; `high` where a range is posted. */
export interface PostedOffer {
  readonly low: number;
  readonly high?: number;
  readonly period: 'year' | 'month' | 'hour';
}

/** Where a card is, and what a job posting says of its pay. */
export interface Located {
  /** What is shown: the code of an area, of a state, or `US`. */
  readonly area: string;
  /** What there are no figures of, so that the nation stands in for it. */
  readonly missing?: string;
  /** What else a visitor has to know, in words. */
  readonly lines?: readonly string[];
  /** “and 3 other places”, behind the name of the place. */
  readonly others?: string;
  readonly offer?: PostedOffer;
  /** The posting is of another occupation, or its pay cannot be compared: no offer is judged by these figures. */
  readonly unjudged?: true;
  /** The job is in another country: no figure is shown. */
  readonly abroad?: true;
}

/** How it is found: a promise means that something is on its way, and to ask again when it settles. */
export type Locate = (asked: Asked, tools: Tools) => Located | Promise<unknown>;
