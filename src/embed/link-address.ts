import { parseUrl } from './url.js';

/** A widget as a link or a placeholder names it. */
export interface NamedWidget {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether data attributes name it, not an address. */
  readonly placeholder?: boolean;
}

const LANGUAGE = /^[a-z]{2,3}(-\w+)*$/i;
const WIDGET = /^[a-z]+$/;

/**
 * Reads the address of a hosted page: `<pages>/<language>/<widget>/<area>/?setting=value`. Everything
 * is in the address: editors change a link's text and attributes, but keep where it leads.
 */
export function readAddress(address: string, pages: string): NamedWidget | undefined {
  const plain = address.replace(/^https?:/, '');
  const start = pages.replace(/^https?:/, '');
  if (!plain.startsWith(start)) return undefined;
  // Some of what may follow is no address at all, such as `//[`.
  const parsed = parseUrl(`https://pages.invalid/${plain.slice(start.length)}`);
  if (!parsed) return undefined;
  const { pathname, searchParams } = parsed;
  const [language = '', widget = '', area, ...more] = pathname.split('/').filter(Boolean);
  if (!LANGUAGE.test(language) || !WIDGET.test(widget) || more.length) return undefined;
  const attributes = new Map(searchParams);
  attributes.set('lang', language);
  if (area) attributes.set('area', area);
  return { tag: `coder-${widget}`, attributes };
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
  return { tag: `coder-${coderWidget}`, attributes: new Map(attributes), placeholder: true };
}
