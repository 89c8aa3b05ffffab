/*
 * What partners paste: README, demo, hosted pages, command line and tests have it from here. Each piece
 * stands on one line, since a line that begins with `>` is a quotation in Markdown and in block editors.
 * What stands in a tag is all that filters leave of it: a link that says as much as a link may, so that it
 * becomes the widget again.
 */
import { FORM_TAG, LINK_SETTINGS, type TagName } from './tags.js';

/** Attributes by name; an empty one is a switch that is on. */
export type Written = Readonly<Record<string, string>>;

/** Text as it stands in markup, also in quotes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Attributes as they stand in a start tag. */
export const attributes = (settings: Written): string =>
  Object.entries(settings)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');

const element = (name: string, settings: Written, inside = ''): string =>
  `<${name}${attributes(settings)}>${inside}</${name}>`;

/** The script, once on a page: where it is, and where the hosted pages are that links lead to. */
export const scriptLine = (
  src: string,
  pages: string | undefined,
  settings: Written = { type: 'module' },
): string => element('script', { ...settings, src, ...(pages && { 'data-pages': pages }) });

/** Whether addresses and placeholders may carry a setting: one that asks for more stays as it is. */
export const isCarried = (name: string): boolean =>
  (LINK_SETTINGS as readonly string[]).includes(name);

/** One chapter has an address of its own, where an area would stand. */
const CHAPTER = /^[a-z]{4,}$/;

/** The path of the hosted page of a widget, with everything that an address may carry. */
export function pagePath(name: TagName, { lang = 'en', area, chapter, ...rest }: Written): string {
  const own = !area && chapter && CHAPTER.test(chapter) ? chapter : undefined;
  const settings = chapter && !own ? { ...rest, chapter } : rest;
  const query = new URLSearchParams(
    Object.entries(settings).filter(([key]) => isCarried(key)),
  ).toString();
  const path = [lang, name, area?.toLowerCase() ?? own].filter(Boolean).join('/');
  return `${path}/${query && `?${query}`}`;
}

/** The whole address. */
export const pageAddress = (name: TagName, settings: Written, pages: string): string =>
  pages + pagePath(name, settings);

/** A plain link to that page. */
export const linkLine = (name: TagName, settings: Written, words: string, pages: string): string =>
  element('a', { href: pageAddress(name, settings, pages) }, escaped(words));

/** A placeholder, for editors that keep data attributes. */
export const placeholderLine = (name: TagName, settings: Written, words: string): string =>
  element(
    'div',
    {
      'data-coder-widget': name,
      ...Object.fromEntries(Object.entries(settings).map(([key, value]) => [`data-${key}`, value])),
    },
    escaped(words),
  );

/** Where what stands in a tag leads to: the hosted pages, or of a form the school's own page. */
export interface Leads {
  readonly pages?: string | undefined;
  readonly href?: string | undefined;
}

/**
 * The tag with its link in it. A form never comes from a link: `href` is the school's own page, or its
 * contact. Where there are no hosted pages the words alone stand in it, and no dead link.
 */
export function tagLine(
  name: TagName,
  settings: Written,
  words: string,
  { pages, href }: Leads,
): string {
  const leads = name === FORM_TAG ? href : pages && pageAddress(name, settings, pages);
  const inside = leads ? element('a', { href: leads }, escaped(words)) : escaped(words);
  return element(`coder-${name}`, settings, inside);
}
