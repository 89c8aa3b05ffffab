/*
 * What a part of the page needs: the tags that stand in it, or that its links and placeholders stand for.
 * Where a link leads is read less strictly than the widgets read it (embed/link-address.ts): here none may
 * be missed, and it is they who decide.
 */
import { scriptSays } from '../embed/document.js';
import { OURS, isLeftAlone, mayBePlace, standsAlone } from '../embed/link-place.js';
import { FORM_TAG, FULL_TAGS, TAG_NAMES } from '../embed/tags.js';

/** A tag, and the language that it is to speak. */
export interface Need {
  readonly tag: string;
  readonly lang: string | null | undefined;
}

const CANDIDATES = `${OURS},a[href]`;
const PATH = new RegExp(
  `/([a-z]{2,3}(?:-\\w+)*)(?:[./]|index\\.html?)+(${TAG_NAMES.join('|')})`,
  'g',
);

/** What a part of the page needs, itself included, where hosted pages are on `host`. */
export function needsIn(root: Element, host: string): Need[] {
  // A form's own method of that name may be one of its fields.
  const inside = Element.prototype.querySelectorAll.call(root, CANDIDATES);
  return [root, ...inside].flatMap((node) =>
    FULL_TAGS.includes(node.localName) ? tagNeeds(node) : placeNeeds(node, host),
  );
}

/** A tag by itself; a guide that holds widgets, with those that it holds. */
const tagNeeds = (node: Element, tag = node.localName): Need[] =>
  (node.closest('[widgets],[data-widgets]') === node ? FULL_TAGS : [tag]).map((name) => ({
    tag: name,
    lang: node.getAttribute('data-lang') ?? node.closest('[lang]')?.getAttribute('lang'),
  }));

function placeNeeds(node: Element, host: string): Need[] {
  if (!mayBePlace(node) || isLeftAlone(node)) return [];
  const { coderWidget } = node.dataset;
  const tag = `coder-${coderWidget?.toLowerCase()}`;
  const needs = FULL_TAGS.includes(tag) ? tagNeeds(node, tag) : linkNeeds(node, host);
  // Without the site's trust no place becomes a form (embed/link-settings.ts).
  return scriptSays('placeholders') === 'full'
    ? needs
    : needs.filter((need) => need.tag !== `coder-${FORM_TAG}`);
}

function linkNeeds(node: HTMLElement, host: string): Need[] {
  if (!(node instanceof HTMLAnchorElement)) return [];
  // Behind a redirect it is encoded; this never throws, whatever a link holds.
  const address = unescape(node.href).toLowerCase();
  const [...named] = address.includes(host) ? address.matchAll(PATH) : [];
  const stands = named.length && ('coderWidget' in node.dataset || standsAlone(node));
  return stands ? named.map(([, lang, name]) => ({ tag: `coder-${name}`, lang })) : [];
}
