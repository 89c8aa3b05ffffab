/*
 * What an editor made of a snippet: read from the HTML of the page that it was pasted into. The command
 * line, the page “Check my snippet” and `?coder-check` say it from here.
 */
import { readAddress, type NamedWidget } from '../embed/link-address.js';
import { TAG_NAMES } from '../embed/tags.js';
import { unknownIn, type AttributesOf } from './author-check.js';
import { shown } from './shown.js';
import { attributeOf, childrenOf, elementsIn, isElement, type Element, type Node } from './tree.js';

/** What kind of harm was done, which decides what is pasted instead. */
export type FaultKind =
  | 'text'
  | 'nothing'
  | 'script'
  | 'quotes'
  | 'open'
  | 'paragraph'
  | 'unknown'
  | 'attributes'
  | 'escaped'
  | 'tracking'
  | 'stranger'
  | 'address'
  | 'tag';

/** One thing that is wrong, and what to do. */
export interface Fault {
  readonly kind: FaultKind;
  readonly what: string;
  readonly mend: string;
}

/** What is known, and how a value is quoted: a page that others look at shows none. */
export interface Reading {
  readonly attributesOf: AttributesOf;
  readonly quote?: (value: string) => string;
}

const NAMES = TAG_NAMES.join('|');
const OURS = /^coder-[a-z]+$/;
/** An address of a hosted page, wherever those are: what stands before the language. */
const HOSTED = new RegExp(`^(https?://.*?/)[a-z]{2,3}(?:-\\w+)*/(?:${NAMES})(?:[/?#]|$)`, 'i');
/** The name of a file of the script build that a page loads. */
export const SCRIPT =
  /coder-(?:widgets|loader|salary|timeline|requirements|apply|guide)[\w.-]*\.js/;
const CURLY = /[\u201c\u201d\u201e\u2033\u00ab\u00bb]/;
const TRACKING = /[?&;](utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|_hs\w+)=/i;
/** What never stands in a tag of ours: it was not closed, and has taken what follows into it. */
const BLOCK = /^(h[1-6]|table|main|footer|header|nav|section|article|aside|script)$/;
const AS_TEXT = new RegExp(`<\\s*(?:coder-(?:${NAMES})|script[^>]*coder-)`, 'i');

const fault = (kind: FaultKind, what: string, mend: string): Fault => ({ kind, what, mend });
/** One fault, where something is so. */
const when = (is: unknown, ...given: Parameters<typeof fault>): readonly Fault[] =>
  is ? [fault(...given)] : [];

const hrefOf = (link: Element): string => attributeOf(link, 'href') ?? '';
const isOurs = ({ tagName }: Element): boolean => OURS.test(tagName);

/** Our tags in a page, the links to hosted pages, and the placeholders. */
export function placesIn(page: Node): Places {
  const elements = [...elementsIn(page)];
  return {
    elements,
    tags: elements.filter(isOurs),
    links: elements.filter(({ tagName }) => tagName === 'a').filter(isHosted),
    placeholders: elements.filter((one) => attributeOf(one, 'data-coder-widget') !== undefined),
  };
}

export interface Places {
  readonly elements: readonly Element[];
  readonly tags: readonly Element[];
  readonly links: readonly Element[];
  readonly placeholders: readonly Element[];
}

const isHosted = (link: Element): boolean => HOSTED.test(hrefOf(link));

/** The widget that a link to a hosted page names. */
export const linked = (link: Element): NamedWidget | undefined => {
  const pages = HOSTED.exec(hrefOf(link))?.[1];
  return pages ? readAddress(hrefOf(link), pages) : undefined;
};

/** Where the hosted pages are that a link leads to. */
export const pagesOf = (link: Element): string | undefined => HOSTED.exec(hrefOf(link))?.[1];

/**
 * The tag that a link has fallen out of: a paragraph within a paragraph ends there for the parser, and what
 * follows stands behind the tag.
 */
export const emptied = (link: Element, tags: readonly Element[]): Element | undefined =>
  tags.find((tag) => tag.tagName === linked(link)?.tag && isEmpty(tag));

const isEmpty = (tag: Element): boolean =>
  ![...elementsIn(tag)].some((inside) => inside.tagName !== 'p') && !wordsIn(tag).trim();

const wordsIn = (node: Node): string => [...textIn(node)].join('');

/** Every fault of a page. */
export function pageFaults(page: Node, reading: Reading): readonly Fault[] {
  const places = placesIn(page);
  const { tags, links, placeholders } = places;
  const any = tags.length + links.length + placeholders.length > 0;
  return [
    ...(any ? scriptFaults(places.elements) : [nothingIn(page)]),
    ...tags.flatMap((tag) => tagFaults(tag, reading)),
    ...links.flatMap((link) => linkFaults(link, tags, reading)),
  ];
}

/** The text that visitors of a page read, where they may read a tag instead of having it. */
function* textIn(node: Node): Generator<string> {
  if ('value' in node) yield node.value;
  if (isElement(node) && /^(script|style)$/.test(node.tagName)) return;
  for (const child of childrenOf(node)) yield* textIn(child);
}

/** The markup that is shown as text, however often it was escaped; undefined where none is. */
export function markupShown(page: Node): string | undefined {
  const text = wordsIn(page)
    .replace(/&(?:amp;)*lt;/gi, '<')
    .replace(/&(?:amp;)*gt;/gi, '>');
  return AS_TEXT.test(text) ? text.replace(/&(?:amp;)*quot;/gi, '"') : undefined;
}

/** Why there is no widget at all. */
const nothingIn = (page: Node): Fault =>
  markupShown(page)
    ? fault('text', 'The snippet is shown as text.', 'Paste it in the editor’s HTML or code view.')
    : fault(
        'nothing',
        'There is no widget, no link to a hosted page and no placeholder: the editor has dropped the tag with all in it.',
        'Paste a link instead.',
      );

const valuesOf = ({ attrs }: Element): readonly string[] => attrs.map(({ value }) => value);

function scriptFaults(elements: readonly Element[]): readonly Fault[] {
  const ours = elements
    .filter(({ tagName }) => tagName === 'script')
    .filter((script) => valuesOf(script).some((value) => SCRIPT.test(value)));
  return [
    ...when(
      !ours.length,
      'script',
      'The script is missing: the editor has dropped it.',
      'Put it into the site’s own head, or a tag manager.',
    ),
    ...when(
      ours.length && ours.every(isHeld),
      'script',
      'The script is held back by an optimizer or a consent tool (its src or type was changed).',
      'Allow it there.',
    ),
  ];
}

const isHeld = (script: Element): boolean =>
  !SCRIPT.test(attributeOf(script, 'src') ?? '') ||
  !/^(module|text\/javascript)?$/.test(attributeOf(script, 'type') ?? '');

function tagFaults(tag: Element, { attributesOf, quote = String }: Reading): readonly Fault[] {
  const { tagName, attrs } = tag;
  const inside = [...elementsIn(tag)];
  const names = attrs.map(({ name }) => name).filter((name) => !CURLY.test(name));
  const unknown = unknownIn(tagName, names, attributesOf);
  const taken = inside.find((child) => BLOCK.test(child.tagName) || isOurs(child));
  const lost = lostAttributes(tag, inside);
  return [
    ...attrs.filter(isCurly).map(({ name, value }) => curly(tagName, quote(`${name}=${value}`))),
    ...when(
      taken,
      'open',
      `<${tagName}> is not closed: what follows stands in it, from <${taken?.tagName}> on.`,
      `Write </${tagName}>.`,
    ),
    ...when(
      inside.some((child) => child.tagName === 'p'),
      'paragraph',
      `<${tagName}>: the editor has put <p> into it.`,
      'Paste it without line breaks inside, as one line.',
    ),
    ...(unknown ? [fault('unknown', ...unknown)] : []),
    ...when(
      lost.length,
      'attributes',
      `<${tagName}>: the editor has dropped ${lost.join(', ')}, which its link still has.`,
      'Write it again, or put the link there alone, without the tag.',
    ),
  ];
}

const isCurly = ({ name, value }: Element['attrs'][number]): boolean =>
  CURLY.test(name) || /^[\u201c\u201d\u2033]|[\u201c\u201d\u2033]$/.test(value);

const curly = (tag: string, written: string): Fault =>
  fault(
    'quotes',
    `<${tag}>: ${written} has typographic quotes, which are no quotes in HTML.`,
    'Paste it as code.',
  );

/** What a tag has lost: the link in it says what the tag said. */
function lostAttributes({ tagName, attrs }: Element, inside: readonly Element[]): string[] {
  const link = inside.find((child) => child.tagName === 'a' && isHosted(child));
  const named = link && linked(link);
  if (!named || named.tag !== tagName) return [];
  return [...named.attributes.keys()].filter(
    (name) =>
      name !== 'lang' && !TRACKING.test(`?${name}=`) && !attrs.some((one) => one.name === name),
  );
}

function linkFaults(
  link: Element,
  tags: readonly Element[],
  { quote = shown }: Reading,
): readonly Fault[] {
  const written = hrefOf(link);
  const href = quote(written);
  const rel = attributeOf(link, 'rel') ?? '';
  const named = linked(link);
  const outside = !tags.some((tag) => [...elementsIn(tag)].includes(link));
  const fallen = outside && emptied(link, tags) !== undefined;
  const tracking = TRACKING.exec(written)?.[1];
  return [
    ...when(
      /&amp;|&#0*38;/i.test(written),
      'escaped',
      `${href} was escaped twice (&amp;amp;).`,
      'It is still read; write the address anew.',
    ),
    ...when(
      tracking,
      'tracking',
      `${href} has had ${tracking} added for tracking.`,
      'It is ignored; nothing needs to be done.',
    ),
    ...when(
      /\b(ugc|sponsored)\b/.test(rel),
      'stranger',
      `${href} has rel=${shown(rel)}, so it stays a link.`,
      'Take ugc and sponsored out of rel, where the link is the site’s own.',
    ),
    ...when(!named, 'address', `${href} cannot be read as a hosted page.`, 'Copy it anew.'),
    ...when(
      fallen,
      'paragraph',
      `<${named?.tag}>: the editor has put <p> around it, and its link has fallen out.`,
      'Paste it without line breaks inside, as one line, and not in a paragraph.',
    ),
    ...when(
      outside && named && !fallen,
      'tag',
      `The tag <${named?.tag}> was dropped; its link is left.`,
      'It becomes the widget where it has a line of its own, and the script is on the site.',
    ),
  ];
}
