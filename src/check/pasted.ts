/* “Check my snippet”: what became of a snippet that somebody pasted back, and what to paste instead. Nothing of it is ever run: a parsed document has no scripts and loads nothing. */
import { treeOf } from './dom-tree.js';
import type { AttributesOf } from './author-check.js';
import { markupShown, pageFaults, type Fault } from './page-faults.js';
import { repairsFor, type Repair } from './repairs.js';
import { widgetsIn, type Named } from './widgets-in.js';
import type { Node } from './tree.js';

/** What is read at most, in letters: more than nearly every page has. */
export const MOST = 1_000_000;

/** What is said of a paste. */
export interface Verdict {
  readonly faults: readonly Fault[];
  /** What it was meant to be, as far as that is left. */
  readonly widgets: readonly Named[];
  readonly repairs: readonly Repair[];
}

const parsed = (markup: string): Node =>
  treeOf(new DOMParser().parseFromString(markup, 'text/html'));

/** Reads what was pasted; undefined where it is too much. */
export function readPasted(markup: string, attributesOf: AttributesOf): Verdict | undefined {
  if (markup.length >= MOST) return undefined;
  const page = parsed(markup);
  const faults = pageFaults(page, { attributesOf });
  const asText = markupShown(page);
  const there = widgetsIn(page, attributesOf);
  const widgets = there.length || !asText ? there : widgetsIn(parsed(asText), attributesOf);
  return { faults, widgets, repairs: repairsFor(faults, widgets, page) };
}
