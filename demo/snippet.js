/*
 * What partners paste: README, demo and tests have it from here. Each piece stands on one line, since a line
 * that begins with `>` is a quotation in Markdown and in block editors. What stands in a tag is all that
 * filters leave of it: a link that says as much as a link may, so that it becomes the widget again.
 */
import { FORM_TAG, LINK_SETTINGS } from './link-settings.js';

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const attributes = (settings) =>
  Object.entries(settings)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');

const element = (name, settings, inside = '') =>
  `<${name}${attributes(settings)}>${inside}</${name}>`;

/** The script, once on a page: where it is, and where the hosted pages are that links lead to. */
export const scriptLine = (src, pages, settings = { type: 'module' }) =>
  element('script', { ...settings, src, 'data-pages': pages });

/** The address of the hosted page of a widget, with everything that an address may carry. */
export function pageAddress(name, { lang = 'en', area, ...settings }, pages) {
  const carried = Object.entries(settings).filter(([setting]) => LINK_SETTINGS.includes(setting));
  const query = new URLSearchParams(carried).toString();
  const path = [lang, name, area?.toLowerCase()].filter(Boolean).join('/');
  return `${pages}${path}/${query && `?${query}`}`;
}

/** A plain link to that page. */
export const linkLine = (name, settings, words, pages) =>
  element('a', { href: pageAddress(name, settings, pages) }, escaped(words));

/** A placeholder, for editors that keep data attributes. */
export const placeholderLine = (name, settings, words) =>
  element(
    'div',
    {
      'data-coder-widget': name,
      ...Object.fromEntries(Object.entries(settings).map(([key, value]) => [`data-${key}`, value])),
    },
    escaped(words),
  );

/**
 * The tag with its link in it. A form never comes from a link: `href` is the school's own page, or its
 * contact.
 */
export const tagLine = (name, settings, words, { pages, href }) =>
  element(
    `coder-${name}`,
    settings,
    name === FORM_TAG
      ? element('a', { href }, escaped(words))
      : linkLine(name, settings, words, pages),
  );
