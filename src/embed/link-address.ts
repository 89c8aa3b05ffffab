import { parseUrl } from './url.js';

/** A widget as a link or a placeholder names it. */
export interface NamedWidget {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const LANGUAGE = /^[a-z]{2,3}(-\w+)*$/i;
const WIDGET = /^[a-z]+$/i;

/** What mail programs, searches and networks make of a link: the address is in theirs, encoded whole. */
const REDIRECT =
  /^https?:\/\/(?:[\w.-]+\.safelinks\.protection\.outlook\.com\/|www\.google\.[a-z.]+\/url|lm?\.facebook\.com\/l\.php|[^/]+\/redirect)\?(?:.*&)?(?:url|u|q)=(https?%3a[^&#]*)/i;

/**
 * Reads the address of a hosted page: `<pages>/<language>/<widget>/<area>/?setting=value`, or
 * `<pages>/<language>/guide/<chapter>/`. Everything
 * is in the address: editors change a link's text and attributes, but keep where it leads.
 */
export function readAddress(address: string, pages: string): NamedWidget | undefined {
  const redirected = REDIRECT.exec(address)?.[1];
  const given = redirected ? new URLSearchParams(`u=${redirected}`).get('u')! : address;
  const url = parseUrl(tidied(given));
  const home = parseUrl(pages);
  return url && home && isWithin(url, home)
    ? readPath(url.pathname.slice(home.pathname.length), url.searchParams)
    : undefined;
}

function readPath(path: string, query: URLSearchParams): NamedWidget | undefined {
  const [language = '', widget = '', area, ...more] = path
    .split('/')
    .map((part) => part.replace(/^index\.html?$|\.+$/i, ''))
    .filter(Boolean);
  if (!LANGUAGE.test(language) || !WIDGET.test(widget) || more.length) return undefined;
  const attributes = new Map<string, string>();
  for (const [name, value] of query) attributes.set(name.toLowerCase(), value);
  attributes.set('lang', language);
  if (area) attributes.set(isChapter(widget, area) ? 'chapter' : 'area', area);
  return { tag: `coder-${widget.toLowerCase()}`, attributes };
}

/** A chapter of the guide stands where an area would, whose code is shorter, or figures. */
const isChapter = (widget: string, part: string): boolean =>
  /^guide$/i.test(widget) && /^[a-z]{4,}$/i.test(part);

/** An address as it was before it was escaped once more, or its settings were joined by semicolons. */
const tidied = (address: string): string =>
  address
    .replace(/^([^?#]*)%3f([^?#]*)/i, (_, path: string, query: string) => {
      const settings = query.replace(/%3d/gi, '=').replace(/%26/g, '&');
      return `${path}?${settings}`;
    })
    .replace(/&(?:amp;|#0*38;)+/gi, '&')
    .replace(/\?[^#]*/, (query) => query.replaceAll(';', '&'));

/** Whether a page is one of those below `home`, over http or https, with `www.` or without. */
function isWithin(url: URL, home: URL): boolean {
  const [host, own] = [url, home].map((one) => one.host.replace(/^www\.|\.(?=:|$)/g, ''));
  const start = home.pathname.toLowerCase();
  return /^http/.test(url.protocol) && host === own && url.pathname.toLowerCase().startsWith(start);
}

/** Reads a placeholder: `<div data-coder-widget="salary" data-area="TX" data-lang="es">`. */
export function readPlaceholder(data: DOMStringMap): NamedWidget | undefined {
  const { coderWidget = '', ...settings } = data;
  if (!WIDGET.test(coderWidget)) return undefined;
  const hyphenated = (name: string) =>
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const attributes = Object.entries(settings).map(
    ([name, value]) => [hyphenated(name), value ?? ''] as const,
  );
  return { tag: `coder-${coderWidget.toLowerCase()}`, attributes: new Map(attributes) };
}
