/* What code is made of, for every place that it goes to. */
import {
  isCarried,
  linkLine,
  pageAddress,
  pagePath,
  placeholderLine,
  scriptLine,
  tagLine,
} from '../../../src/embed/snippet.js';
import { FORM_TAG, type TagName } from '../../../src/embed/tags.js';
import type { Values } from '../state.js';

/** Everything that code says. */
export interface Said {
  readonly widget: TagName;
  readonly settings: Values;
  readonly tokens: Values;
  /** Pixels, where it is not the width that there is. */
  readonly width?: number | undefined;
  /** The words of the link in the tag. */
  readonly words: string;
  /** What is hosted: the one folder, with `/` at its end. */
  readonly address: string;
  readonly version: string;
  readonly integrity: string;
}

/** A piece to copy. */
export interface Block {
  /** Where it goes. */
  readonly label: string;
  readonly code: string;
  readonly language: 'html' | 'address' | 'js' | 'jsx' | 'vue' | 'ts' | 'svelte' | 'shell' | 'css';
}

export const block = (label: string, language: Block['language'], code: string): Block => ({
  label,
  language,
  code,
});

export const isForm = ({ widget }: Said): boolean => widget === FORM_TAG;

export const tagName = ({ widget }: Said): string => `coder-${widget}`;

/** Where what stands in a form’s tag leads to: to who answers. */
function contactLink({ contact = '' }: Values): string | undefined {
  if (/^[^\s@<>"]+@[^\s@<>"]+$/.test(contact)) return `mailto:${contact}`;
  return /^[+\d][\d\s().-]{6,}$/.test(contact)
    ? `tel:${contact.replace(/[^+\d]/g, '')}`
    : undefined;
}

/** What the tag’s link leads to; without one its words stand alone. */
export const leadOf = (said: Said): string | undefined =>
  isForm(said) ? contactLink(said.settings) : pageAddress(said.widget, said.settings, said.address);

/** The tag on one line, with its link. */
export const tag = ({ widget, settings, words, address }: Said): string =>
  tagLine(widget, settings, words, { pages: address, href: contactLink(settings) });

const file = ({ address }: Said, version = ''): string =>
  `${address}cdn/${version && `${version}/`}coder-widgets.js`;

/** The script of whatever version is the newest there. */
export const script = (said: Said): string => scriptLine(file(said), said.address);

/** The script of this version, which runs only as it is now. */
export const pinnedScript = (said: Said): string =>
  scriptLine(file(said, said.version), said.address, {
    integrity: said.integrity,
    crossorigin: 'anonymous',
    defer: '',
  });

/** What puts the script into a page from within another script, for places that keep no attributes. */
export function injected(said: Said): string {
  const text = (value: string) => JSON.stringify(value).replaceAll('<', '\\u003c');
  return [
    'var script = document.createElement("script");',
    `script.src = ${text(file(said))};`,
    `script.setAttribute("data-pages", ${text(said.address)});`,
    'document.head.appendChild(script);',
  ].join('\n');
}

/** The rule for tokens and width; empty where there are none. */
export function rule(said: Said): string {
  const lines = Object.entries({
    ...said.tokens,
    ...(said.width && { 'max-inline-size': `${said.width}px` }),
  }).map(([name, value]) => `${name}: ${value};`);
  return lines.length ? `${tagName(said)} { ${lines.join(' ')} }` : '';
}

export const style = (said: Said): string => rule(said) && `<style>${rule(said)}</style>`;

export const joined = (...lines: readonly string[]): string => lines.filter(Boolean).join('\n');

/** Script, style and tag. */
export const whole = (said: Said): string => joined(script(said), style(said), tag(said));

/** The hosted page. */
export const page = ({ widget, settings, address }: Said): string =>
  pageAddress(widget, settings, address);

/** A link to it, which becomes the card where the script is. */
export const link = ({ widget, settings, words, address }: Said): string =>
  linkLine(widget, settings, words, address);

export const placeholder = ({ widget, settings, words }: Said): string => {
  const carried = Object.entries(settings).filter(([name]) => isCarried(name));
  return placeholderLine(widget, Object.fromEntries(carried), words);
};

/** The page for frames. */
export const framePage = ({ widget, settings, address }: Said): string =>
  `${address}embed/${pagePath(widget, settings)}`;
