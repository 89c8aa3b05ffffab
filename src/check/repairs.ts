/* What survives where a snippet did not. */
import { linkLine, scriptLine, tagLine } from '../embed/snippet.js';
import { FORM_TAG, LINK_SETTINGS, type TagName } from '../embed/tags.js';
import { SCRIPT, type Fault, type FaultKind } from './page-faults.js';
import { attributeOf, elementsIn, type Node } from './tree.js';
import type { Named } from './widgets-in.js';

/** Lines to paste, and where. */
export interface Repair {
  readonly where: string;
  readonly lines: readonly string[];
  /** What is to be known of it besides. */
  readonly note?: string | undefined;
}

/** An editor that does these keeps no tag of ours: a link is what it keeps. */
const NEEDS_LINK: readonly FaultKind[] = ['text', 'nothing', 'quotes', 'tag', 'address'];
/** After these the tag is pasted again. */
const NEEDS_TAG: readonly FaultKind[] = ['open', 'paragraph', 'unknown'];
/** And after these the link, which has everything still. */
const NEEDS_CLEAN: readonly FaultKind[] = ['attributes', 'escaped', 'tracking', 'stranger'];

const PAGES = 'https://pages.site/';
const LOADER = 'https://your.site/coder-loader.js';

const WORDS: Readonly<Record<TagName, string>> = {
  salary: 'Medical coder salary',
  timeline: 'How long it takes',
  requirements: 'What you need',
  apply: 'Apply to our program',
  guide: 'How to become a medical coder',
};

const ANY: Named = { name: 'salary', settings: {}, words: '', pages: undefined, href: undefined };

/** What to paste for each widget, and whether the script has to go elsewhere. */
export function repairsFor(
  faults: readonly Fault[],
  widgets: readonly Named[],
  page: Node,
): readonly Repair[] {
  const has = (kinds: readonly FaultKind[]) => faults.some(({ kind }) => kinds.includes(kind));
  const { pages, src } = addressesIn(page);
  const repair = repairFor(has);
  const meant = widgets.length || !faults.length ? widgets : [ANY];
  const repairs = repair ? meant.map((widget) => repair(widget, widget.pages ?? pages)) : [];
  const elsewhere = meant.find((widget) => widget.pages)?.pages ?? pages;
  const head = has(NEEDS_LINK) || has(['script']) ? [headRepair(src, elsewhere)] : [];
  return [...new Map([...repairs, ...head].map((one) => [one.lines.join(), one])).values()];
}

const repairFor = (has: (kinds: readonly FaultKind[]) => boolean) => {
  if (has(NEEDS_LINK)) return linkRepair;
  if (has(NEEDS_TAG)) return tagRepair;
  return has(NEEDS_CLEAN) ? linkRepair : undefined;
};

const headRepair = (src: string, pages: string): Repair => ({
  where: 'Once, in the head of the site (its theme, or a tag manager)',
  lines: [scriptLine(src, pages, { defer: '' })],
  note: 'Editors drop scripts; whoever runs the site puts it there once, for every page.',
});

function linkRepair(widget: Named, pages: string): Repair {
  if (widget.name === FORM_TAG) return formRepair(widget);
  const lost = Object.keys(widget.settings).filter(
    (name) => !(LINK_SETTINGS as readonly string[]).includes(name),
  );
  return {
    where: 'In the editor, as a link on a line of its own',
    lines: [linkLine(widget.name, widget.settings, wordsOf(widget), pages)],
    note: lost.length
      ? `A link cannot carry ${lost.join(', ')}: that needs the tag, where the editor keeps it.`
      : 'It stays a link where the script cannot run, and becomes the widget where it can.',
  };
}

/** No link becomes a form. */
const formRepair = (widget: Named): Repair => ({
  where: 'In an HTML block that only administrators write',
  lines: [tagOf(widget, PAGES)],
  note: 'A form never comes from a link. Where the editor drops the tag, link to a page of yours that has the form, or to its hosted page.',
});

const tagRepair = (widget: Named, pages: string): Repair => ({
  where: 'In the editor’s HTML or code view, as one line',
  lines: [tagOf(widget, pages)],
});

const tagOf = (widget: Named, pages: string): string =>
  tagLine(widget.name, widget.settings, wordsOf(widget), {
    pages,
    href: widget.href ?? 'https://your.site/apply',
  });

const wordsOf = ({ name, words }: Named): string => words || WORDS[name];

/** Where the hosted pages and the script are, as far as the page says. */
function addressesIn(page: Node): { readonly pages: string; readonly src: string } {
  const script = [...elementsIn(page)].find(
    (one) => one.tagName === 'script' && one.attrs.some(({ value }) => SCRIPT.test(value)),
  );
  const src = script?.attrs.find(
    ({ value }) => /^https?:[^\s"']*$/.test(value) && SCRIPT.test(value),
  );
  const pages = script && attributeOf(script, 'data-pages');
  return {
    pages: pages && /^https?:/.test(pages) ? pages : PAGES,
    src: src?.value ?? LOADER,
  };
}
