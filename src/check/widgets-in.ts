/* What widgets a page was meant to have: as much as is left of their settings. */
import { FULL_TAGS, TAG_NAMES, type TagName } from '../embed/tags.js';
import type { AttributesOf } from './author-check.js';
import { emptied, linked, pagesOf, placesIn } from './page-faults.js';
import { attributeOf, childrenOf, elementsIn, type Element, type Node } from './tree.js';

/** A widget that somebody meant. */
export interface Named {
  readonly name: TagName;
  readonly settings: Readonly<Record<string, string>>;
  /** What its link says, or what stands in it; may be empty. */
  readonly words: string;
  /** Where the hosted pages are that its link leads to; for a form where that leads. */
  readonly pages: string | undefined;
  readonly href: string | undefined;
}

/** Every widget of a page: tags, and the links and placeholders that stand in none. */
export function widgetsIn(page: Node, attributesOf: AttributesOf): readonly Named[] {
  const { tags, links, placeholders } = placesIn(page);
  const whole = tags.filter(({ tagName }) => FULL_TAGS.includes(tagName));
  const inside = whole.flatMap((tag) => [...elementsIn(tag)]);
  const alone = (element: Element) => !inside.includes(element);
  const read = [
    ...whole.map((tag) =>
      tagNamed(
        tag,
        links.find((link) => alone(link) && emptied(link, whole) === tag),
      ),
    ),
    ...links.filter((link) => alone(link) && !emptied(link, whole)).map(linkNamed),
    ...placeholders.filter(alone).map(placeholderNamed),
  ];
  return read.filter((one) => one !== undefined).map((one) => knownOnly(one, attributesOf));
}

const nameOf = (tag: string): TagName | undefined =>
  TAG_NAMES.find((name) => tag === `coder-${name}`);

/** A tag, with the link in it or the one that has fallen out of it. */
function tagNamed(tag: Element, fallen?: Element): Named | undefined {
  const name = nameOf(tag.tagName);
  const link = fallen ?? [...elementsIn(tag)].find(({ tagName }) => tagName === 'a');
  const own = Object.fromEntries(tag.attrs.map((one) => [one.name, straight(one.value)]));
  const from = link && linkNamed(link);
  return (
    name && {
      name,
      settings: from?.name === name ? { ...own, ...from.settings, ...own } : own,
      words: wordsOf(link ?? tag),
      pages: from?.pages,
      href: link && attributeOf(link, 'href'),
    }
  );
}

function linkNamed(link: Element): Named | undefined {
  const named = linked(link);
  const name = named && nameOf(named.tag);
  return (
    name && {
      name,
      settings: Object.fromEntries(named.attributes),
      words: wordsOf(link),
      pages: pagesOf(link),
      href: undefined,
    }
  );
}

function placeholderNamed(place: Element): Named | undefined {
  const name = nameOf(`coder-${attributeOf(place, 'data-coder-widget')}`);
  const settings = place.attrs
    .filter((one) => one.name.startsWith('data-') && one.name !== 'data-coder-widget')
    .map((one) => [one.name.slice('data-'.length), straight(one.value)] as const);
  return (
    name && {
      name,
      settings: Object.fromEntries(settings),
      words: wordsOf(place),
      pages: undefined,
      href: undefined,
    }
  );
}

/** A value without the typographic quotes that have become part of it. */
const straight = (value: string): string =>
  value.replace(/^[\u201c-\u201e\u2033]+|[\u201c-\u201e\u2033]+$/g, '');

const knownOnly = (widget: Named, attributesOf: AttributesOf): Named => {
  const known = attributesOf(`coder-${widget.name}`) ?? [];
  const settings = Object.entries(widget.settings).filter(
    ([name, value]) => known.includes(name) && !(name === 'lang' && value === 'en'),
  );
  return { ...widget, settings: Object.fromEntries(settings) };
};

/** What a visitor reads in it. */
function wordsOf(node: Node): string {
  const text = (inside: Node): string =>
    'value' in inside ? inside.value : childrenOf(inside).map(text).join('');
  return text(node).replace(/\s+/g, ' ').trim().slice(0, 120);
}
