/* One tag as the markup of its shadow root. */
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { RenderInfo } from '@lit-labs/ssr';
import type { LitElement } from 'lit';
import type { ApplyAttributes } from '../widgets/apply/apply-settings.js';
import { around } from './elements.js';
import { nativeForm } from './native-form.js';
import { still } from './still.js';

LitElementRenderer.renderOptions.push((element) =>
  element.localName.startsWith('coder-') ? { connectedCallback: true } : undefined,
);

/** By these the library would find what to change; the client draws anew (base/take-over.ts). */
const MARKS = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>| shadowroot="open"| defer-hydration(?=[ >])/g;
/** Of the guide: tags without their element are hidden. Where no script runs none has one. */
const UNDEFINED = ':not(:defined){display:none}';

/** Rules of styles that few cards have a use for, and what those have: a card in a list, one from right to left. */
const SELDOM = [
  [/[^{}]*\.compact\b[^{}]*\{[^{}]*\}/g, 'class="compact'],
  [/[^{}]*\[dir=rtl\][^{}]*\{[^{}]*\}/g, 'dir="rtl"'],
] as const;

/** Styles without the rules that a card has no use for: they stand on every page with the card. */
function slimStyles(markup: string): string {
  const unused = SELDOM.filter(([, use]) => !markup.includes(use));
  return markup.replace(/<style>[^]*?<\/style>/g, (style) =>
    unused.reduce((text, [rule]) => text.replace(rule, ''), style),
  );
}

/** Shown at once: what is off the screen, and let be, would be another height (widgets/salary/salary.styles.ts). */
const [FRAME, SHOWN] = ['<div id="frame">', '<div id="frame" class="shown">'];

const clean = (markup: string): string =>
  still(slimStyles(markup))
    .replace(MARKS, '')
    .replace(/ {2,}/g, ' ')
    .replaceAll(' >', '>')
    .replaceAll(UNDEFINED, '')
    .replaceAll(FRAME, SHOWN);

const connected: (HTMLElement & { disconnectedCallback?: () => void })[] = [];

/** Remembers what it connected: an element in a page is followed, until it leaves it. */
class CardRenderer extends LitElementRenderer {
  override connectedCallback(): void {
    super.connectedCallback();
    connected.push(this.element);
  }
}

function disconnect(): void {
  for (const element of connected.splice(0)) element.disconnectedCallback?.();
}

/** A tag as it is written. */
export interface Tag {
  readonly name: string;
  /** The attributes that its author wrote. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** The language it stands in. */
  readonly lang: string;
}

/** The inside of a tag's shadow root, styles first; undefined where it has nothing to show. */
export function cardOf({ name, attributes, lang }: Tag): string | undefined {
  around.lang = lang;
  const renderer = new CardRenderer(name);
  for (const [attribute, value] of attributes) renderer.setAttribute(attribute, value);
  renderer.connectedCallback();
  const info: RenderInfo = {
    elementRenderers: [CardRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [renderer.element],
    slotStack: [],
    deferHydration: false,
  };
  const markup = clean(collectResultSync(renderer.renderShadow(info)!));
  disconnect();
  if (!markup.includes('part="card"')) return undefined;
  return name === 'coder-apply'
    ? nativeForm(markup, renderer.element as LitElement & ApplyAttributes, languageOf(markup))
    : markup;
}

/** What the card is in; it may have fallen back. */
const languageOf = (markup: string): string => /part="card" lang="([^"]*)"/.exec(markup)![1]!;
