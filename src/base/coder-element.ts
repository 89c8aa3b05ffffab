import {
  html,
  LitElement,
  noChange,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { own } from '../embed/document.js';
import { page, warnOnce } from '../embed/page.js';
import { pageComing } from '../embed/page-coming.js';
import { isComing } from '../embed/parts.js';
import type { PlanName } from '../embed/tags.js';
import { version } from '../embed/version.js';
import { english } from '../i18n/english.js';
import type { Format } from '../i18n/format.js';
import { isTraditional, matchLanguage } from '../i18n/match-language.js';
import type { Msg } from '../i18n/msg.js';
import { askAll, nearestLang, unwatchLang, watchLang } from '../i18n/nearest-lang.js';
import { forgetLanguage, languageOf, source, type Spoken } from '../i18n/packs.js';
import { baseStyles } from './base.styles.js';
import { controlStyles } from './control.styles.js';
import { dress } from './dress.js';
import { guard } from './guard.js';
import { keepTyping } from './keep-typing.js';
import * as my from './my.js';
import { PlanFollower } from './plan.js';
import { oneOf, type Raw, type Warn } from './settings.js';
import { turn } from './turns.js';
import { takeOver } from './take-over.js';
import { untranslate } from './untranslate.js';

const LEVELS = ['2', '3', '4', '5', '6'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

/**
 * What every widget is: it speaks the language it stands in, shows the fallback of its light DOM
 * until it can, and draws its card on a root that the page's styles do not reach.
 *
 * @attr lang - The widget's own language. Default: that of the nearest ancestor, else English.
 * @attr heading-level - Level of the card's heading, 2 to 6. Default: 3.
 * @attr group - Widgets of one group share the visitor's path, area and start. Default: the whole page is one group.
 * @attr theme - `auto` follows the `color-scheme` of the page; `light`; `dark`. Default: auto.
 * @fires coder-error - The widget could not do something it was asked; `detail: {name, value}`.
 * @csspart card - The whole card.
 * @csspart heading - Its heading.
 * @cssprop --coder-accent - Color of marks, links and buttons; 4.5:1 against the surface. Default: a deep teal, a light one when dark.
 * @cssprop --coder-text - Color of the text.
 * @cssprop --coder-muted - Color of captions; 4.5:1 against the surface.
 * @cssprop --coder-surface - Background of the card.
 * @cssprop --coder-border - Color of hairlines.
 * @cssprop --coder-radius - Rounding of the card. Default: 12px.
 * @cssprop --coder-font - Font family. Default: system-ui, sans-serif.
 * @cssprop --coder-font-size - Size of the text. Default: medium, the reader's own setting; `1rem` is the page's.
 * @cssprop --coder-space - The unit that paddings are multiples of. Default: 4px.
 */
export abstract class CoderElement extends LitElement {
  /** The version of the library that this element is from. */
  static readonly version = version;
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
    theme: {},
    group: {},
  };
  static override styles = [baseStyles, controlStyles];
  /** The properties that the widget shares with its group. */
  static readonly shared: readonly PlanName[] = [];

  declare headingLevel: Raw;
  declare theme: Raw;
  declare group: Raw;

  protected [my.msg]: Msg = source().msg;
  protected [my.format]: Format = source().format;
  protected readonly [my.warn]: Warn = (problem) => {
    warnOnce(this.localName, problem);
    page.giveBack?.(this);
  };

  /** The code of the language that the widget is to speak. */
  #asked = english.code;
  #spoken?: Spoken;
  /** The language of what is shown: while something is on its way, not yet the one spoken. */
  #shown?: Spoken;
  /** Whether what is shown stays as it is. */
  #waiting = false;
  /** Whether a card that came with the page's markup is still there. */
  #prerendered = false;
  readonly #failed = new Set<string>();
  readonly #plan = new PlanFollower(this, (this.constructor as typeof CoderElement).shared);
  /** The fallback, where the card could not be drawn. */
  #fallback?: HTMLElement;

  static override get observedAttributes(): string[] {
    const names = super.observedAttributes;
    guard(this);
    return names;
  }

  override connectedCallback(): void {
    this.#attempt(() => {
      super.connectedCallback();
      this.#askLanguage();
      watchLang(this, this.#askLanguage);
    });
  }

  /** The element has come to another document. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    if (this.renderRoot) dress(this.renderRoot as ShadowRoot, elementStyles);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchLang(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#prerendered = this.shadowRoot !== null;
    const root = this.#makeRoot();
    // Lit would draw before what is there, and could not go on once that is gone.
    this.renderOptions.renderBefore = null;
    for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepTyping);
    return root;
  }

  /** Lit's styles are those of the page that runs the script, which a frame's document refuses. */
  #makeRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      const root = this.shadowRoot!;
      dress(root, (this.constructor as typeof LitElement).elementStyles);
      return root;
    }
  }

  protected get [my.language](): string {
    return (this.#shown ?? source()).language.code;
  }

  /**
   * Computes what the view shows, from the settings and the visitor's choices. Runs before each render.
   * A promise means that something is on its way: what is shown stays until it settles. Null means that
   * there is nothing to show: what is shown, or the fallback, stays. `language` is the one that messages
   * are now in.
   */
  protected abstract [my.derive](language: string): Promise<unknown> | null | undefined;

  protected abstract [my.view](): TemplateResult;

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const next = turn();
    if (next) return next.then(() => this.scheduleUpdate());
    super.scheduleUpdate();
    return undefined;
  }

  protected override performUpdate(): void {
    this.#attempt(() => {
      super.performUpdate();
      this.#fallback?.remove();
    });
  }

  /** A step of drawing. Where it throws, the last card or the fallback stays, and that is said once. */
  #attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      const root = this.renderRoot ?? this.shadowRoot;
      if (root && !root.querySelector('#root, slot')) {
        // Made by hand: it may be templates that cannot be drawn on this page.
        root.append((this.#fallback = own('createElement')('slot')));
      }
      const problem = `drawing failed, what was shown stays: ${String(error)}`;
      this[my.fail]('drawing', this.localName, problem);
    }
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (this.hasUpdated) untranslate(this.renderRoot);
    this.#plan.follow();
    this.#speak();
    if (!this.#spoken) return;
    // Of a card that is still arriving, the rest would come in behind the one drawn.
    const coming =
      (this.#prerendered && pageComing()) || this[my.derive](this.#spoken.language.code);
    this.#waiting = coming !== undefined;
    if (coming) this[my.updateAfter](coming);
    else if (coming === undefined) this.#shown = this.#spoken;
  }

  protected override update(changed: PropertyValues<this>): void {
    const drawing = this.#shown && !this.#waiting;
    const replace =
      drawing && this.#prerendered ? takeOver(this.renderRoot as ShadowRoot) : undefined;
    super.update(changed);
    if (drawing) this.#prerendered = false;
    replace?.();
  }

  protected override render(): unknown {
    if (!this.#shown) return this.#prerendered ? noChange : html`<slot></slot>`;
    if (this.#waiting) return noChange;
    const theme = oneOf('theme', this.theme, THEMES, 'auto', this[my.warn]);
    return html`<div id="frame">
      <div
        id="root"
        part="card"
        lang=${this.#shown.language.code}
        dir=${this.#shown.language.dir}
        data-theme=${theme}
      >
        ${this[my.view]()}
      </div>
    </div>`;
  }

  protected [my.updateAfter](coming: Promise<unknown>): void {
    void coming.then(() => this.requestUpdate());
  }

  protected get [my.level](): number {
    return Number(oneOf('heading-level', this.headingLevel, LEVELS, '3', this[my.warn]));
  }

  protected [my.heading](words: string): TemplateResult {
    return html`<div class="heading" part="heading" role="heading" aria-level=${this[my.level]}>
      ${words}
    </div>`;
  }

  /** Never carries personal data. */
  protected [my.emit](type: string, detail: object = {}, cancelable = false): boolean {
    const event = new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable });
    return this.dispatchEvent(event);
  }

  protected readonly [my.fail] = (name: string, value: string, problem: string): void => {
    this[my.warn](problem);
    if (this.#failed.has(problem)) return;
    this.#failed.add(problem);
    this[my.emit]('coder-error', { name, value });
  };

  /** The page is told under the attribute's name. */
  protected [my.choose]<K extends keyof this & string>(property: K, value: this[K]): void {
    this[my.share](property, value);
    const { elementProperties } = this.constructor as typeof LitElement;
    const name = elementProperties.get(property)?.attribute || property;
    this[my.emit]('coder-change', { name, value });
  }

  protected [my.share]<K extends keyof this & string>(property: K, value: this[K]): void {
    const { shared } = this.constructor as typeof CoderElement;
    const name = shared.find((known) => known === property);
    if (name) this.#plan.share(name, String(value));
    else this[property] = value;
  }

  protected [my.chosen](name: PlanName): boolean {
    return this.#plan.took(name);
  }

  /** Told by the page: where it stands, or a `lang` there, is another, or the visitor is back online. */
  #askLanguage = (): void => {
    const tag = nearestLang(this);
    const match = matchLanguage(tag);
    if (tag && !match) this[my.warn](`lang="${tag}" is not available; using English.`);
    if (isTraditional(tag)) this[my.warn](`lang="${tag}" is not available; using ${match!}.`);
    const code = match ?? english.code;
    const same = this.#asked === code && this.#spoken?.language.code === code;
    if (same && !this.#failed.size) return;
    this.#asked = code;
    // What failed is asked for again, for all that would show it.
    if (forgetLanguage(code)) askAll();
    this.requestUpdate();
  };

  /** Takes up a language once its messages are here; until then the last one, or the fallback, stays. */
  #speak(): void {
    const code = this.#asked;
    const found = languageOf(code);
    if (isComing(found)) {
      this[my.updateAfter](found);
      return;
    }
    if (!found) this[my.fail]('lang', code, `lang="${code}" could not be loaded; using English.`);
    this.#spoken = found ?? (languageOf(english.code) as Spoken);
    this[my.msg] = this.#spoken.msg;
    this[my.format] = this.#spoken.format;
  }
}
