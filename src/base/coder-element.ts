import {
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { page, warnOnce } from '../embed/page.js';
import { isComing } from '../embed/parts.js';
import type { PlanName } from '../embed/tags.js';
import { version } from '../embed/version.js';
import { formatFor, type Format } from '../i18n/format.js';
import { english, matchLanguage, type Language } from '../i18n/languages.js';
import { msgFor, type Msg } from '../i18n/msg.js';
import { nearestLang, unwatchLang, watchLang } from '../i18n/nearest-lang.js';
import { messagesIn } from '../i18n/packs.js';
import { baseStyles } from './base.styles.js';
import { PlanFollower } from './plan.js';
import { oneOf, type Raw, type Warn } from './settings.js';
import { untranslate } from './untranslate.js';

const LEVELS = ['2', '3', '4', '5', '6'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

/**
 * Keeps what a visitor types in a field, and the space that presses a button, from a page whose hotkeys
 * would swallow it; Escape, Tab and shortcuts pass. A page that listens while events travel down cannot
 * be stopped.
 */
function keepTyping(event: Event): void {
  const { key = '', ctrlKey, altKey, metaKey, target } = event as KeyboardEvent;
  const shortcut = metaKey || ctrlKey !== altKey;
  const wanted =
    key === ' ' ? 'input, select, textarea, button, summary' : 'input, select, textarea';
  if ([...key].length === 1 && !shortcut && (target as Element).matches(wanted)) {
    event.stopPropagation();
  }
}

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
  static override styles = [baseStyles];
  /** The properties that the widget shares with its group. */
  static readonly shared: readonly PlanName[] = [];

  declare headingLevel: Raw;
  declare theme: Raw;
  declare group: Raw;

  /** Says a message in the widget's language. */
  protected msg: Msg = msgFor();
  protected format: Format = formatFor(english, this.msg);
  /** Tells the developer of the page about a problem, once. */
  protected readonly warn: Warn = (problem) => {
    warnOnce(this.localName, problem);
    page.giveBack?.(this);
  };

  #asked?: Language;
  #spoken?: Language;
  /** The language of what is shown: while something is on its way, not yet the one spoken. */
  #shown?: Language;
  readonly #failed = new Set<string>();
  readonly #plan = new PlanFollower(this, (this.constructor as typeof CoderElement).shared);

  override connectedCallback(): void {
    super.connectedCallback();
    watchLang(this, this.#askLanguage);
    this.#askLanguage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchLang(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepTyping);
    return root;
  }

  /** The language that the card is in. */
  protected get language(): string {
    return this.#shown?.code ?? english.code;
  }

  /**
   * Computes what `view` shows, from the settings and the visitor's choices. Runs before each render.
   * A promise means that something is on its way: what is shown stays until it settles. Null means that
   * there is nothing to show: what is shown, or the fallback, stays. `language` is the one that messages
   * are now in.
   */
  protected abstract derive(language: string): Promise<unknown> | null | undefined;

  /** The inside of the card. */
  protected abstract view(): TemplateResult;

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (this.hasUpdated) untranslate(this.renderRoot);
    this.#plan.follow();
    this.#speak(this.#asked ?? english);
    if (!this.#spoken) return;
    const coming = this.derive(this.#spoken.code);
    if (coming) this.updateAfter(coming);
    else if (coming === undefined) this.#shown = this.#spoken;
  }

  protected override render(): TemplateResult {
    if (!this.#shown) return html`<slot></slot>`;
    const theme = oneOf('theme', this.theme, THEMES, 'auto', this.warn);
    return html`<div id="frame">
      <div
        id="root"
        part="card"
        lang=${this.#shown.code}
        dir=${this.#shown.dir}
        data-theme=${theme}
      >
        ${this.view()}
      </div>
    </div>`;
  }

  /** Draws again when something has arrived, or failed to. */
  protected updateAfter(coming: Promise<unknown>): void {
    void coming.then(() => this.requestUpdate());
  }

  /** The level of the card's heading, 2 to 6. */
  protected get level(): number {
    return Number(oneOf('heading-level', this.headingLevel, LEVELS, '3', this.warn));
  }

  /** The card's heading, at the level that fits the page. */
  protected heading(words: string): TemplateResult {
    return html`<div class="heading" part="heading" role="heading" aria-level=${this.level}>
      ${words}
    </div>`;
  }

  /** Tells the page about something the visitor did. Never carries personal data. */
  protected emit(type: string, detail: object = {}, cancelable = false): boolean {
    const event = new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable });
    return this.dispatchEvent(event);
  }

  /** Tells the developer, and the page once, that something asked for cannot be done. */
  protected readonly fail = (name: string, value: string, problem: string): void => {
    this.warn(problem);
    if (this.#failed.has(problem)) return;
    this.#failed.add(problem);
    this.emit('coder-error', { name, value });
  };

  /** A visitor's choice: keeps it and tells the group and the page, under the attribute's name. */
  protected choose<K extends keyof this & string>(property: K, value: this[K]): void {
    this.share(property, value);
    const { elementProperties } = this.constructor as typeof LitElement;
    const name = elementProperties.get(property)?.attribute || property;
    this.emit('coder-change', { name, value });
  }

  /** A visitor's choice: keeps it, and tells the group where it shares that. */
  protected share<K extends keyof this & string>(property: K, value: this[K]): void {
    const { shared } = this.constructor as typeof CoderElement;
    const name = shared.find((known) => known === property);
    if (name) this.#plan.share(name, String(value));
    else this[property] = value;
  }

  #askLanguage = (): void => {
    const tag = nearestLang(this);
    const match = matchLanguage(tag);
    if (tag && !match) this.warn(`lang="${tag}" is not available; using English.`);
    if (this.#asked === (match ?? english)) return;
    this.#asked = match ?? english;
    this.requestUpdate();
  };

  /** Takes up a language once its messages are here; until then the last one, or the fallback, stays. */
  #speak(language: Language): void {
    const messages = messagesIn(language);
    if (isComing(messages)) {
      this.updateAfter(messages);
      return;
    }
    if (!messages) {
      const { code } = language;
      this.fail('lang', code, `lang="${code}" could not be loaded; using English.`);
    }
    const spoken = messages ? language : english;
    if (this.#spoken === spoken) return;
    this.#spoken = spoken;
    this.msg = messages ?? msgFor();
    this.format = formatFor(spoken, this.msg);
  }
}
