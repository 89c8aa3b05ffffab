import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { CoderElement } from '../../base/coder-element.js';
import * as my from '../../base/my.js';
import { onPage, stayOnPage } from '../../base/on-page.js';
import { pageComing } from '../../embed/page-coming.js';
import { TAGS } from '../../embed/tags.js';
import { oneOf, text, type Raw } from '../../base/settings.js';
import { listOf, unwatchItems, watchItems, writtenItems } from './light-items.js';
import { ownItems } from './own-items.js';
import { filterChoice, itemGroup, progressBar } from './requirements-parts.js';
import { requirementsSettings } from './requirements-settings.js';
import { requirementsView, type Filter, type RequirementsView } from './requirements.js';
import { requirementsStyles } from './requirements.styles.js';
import { Ticks, type StorageKind } from './ticks-store.js';

const STORAGES: readonly StorageKind[] = ['local', 'session', 'none'];

/* Symbols: no attribute of a page is written onto what a visitor does (my.ts). Named: Lit tells them apart by that. */
const ASKING = Symbol('asking');
const SOURCED = Symbol('sourced');

/**
 * What the visitor still needs: a checklist in stages, with why and where from, kept on the device.
 * `<li>` elements inside the tag become the school's own items: text and links, `data-need` (`required`,
 * `usual` or `optional`; default: required) and `data-id` (keeps an item's tick when its text changes).
 *
 * @tagname coder-requirements
 * @attr path - `certificate`, `associate` or `bachelor`: what that path asks for. Default: none, or that of the group; all of them.
 * @attr credential - `CPC`, `CCA`, `CCS`, `RHIT` or `RHIA`: what that exam asks for. Default: none, those of the path.
 * @attr storage - Where ticks are kept, for each group: `local` on the device, `session` until the tab closes, `none`. Default: local.
 * @attr apply-href - Where the school's application is: an http or https address, or `#id` on the page. Default: no link.
 * @attr items-id - The `id` of the list of the school's own items, where that cannot stand in the tag; it is hidden. Default: the `<li>` in the tag.
 * @fires coder-change - The visitor chose a path or a credential, ticked an item or cleared all; `detail: {name, value}`: `path` or `credential` and its value, the item and whether it is done, or `reset` and true.
 * @csspart graphic - The progress as a bar.
 * @csspart control - A choice, or a tick box.
 * @csspart field - A field.
 * @csspart button - A button, or the link to the application.
 * @csspart source - When the sources were checked.
 */
export class CoderRequirements extends CoderElement {
  static override properties: PropertyDeclarations = {
    path: {},
    credential: {},
    storage: {},
    applyHref: { attribute: 'apply-href' },
    itemsId: { attribute: 'items-id' },
    [ASKING]: { state: true },
    [SOURCED]: { state: true },
  };
  static override styles = [...CoderElement.styles, requirementsStyles];
  static override readonly shared = TAGS.requirements.shares;

  declare path: Raw;
  declare credential: Raw;
  declare storage: Raw;
  declare applyHref: Raw;
  declare itemsId: Raw;
  /** Whether the visitor is asked if all ticks may go. */
  declare private [ASKING]: boolean;
  /** Whether the visitor sees where each item is from. */
  declare private [SOURCED]: boolean;

  #view!: RequirementsView;
  #list: HTMLElement | null = null;
  readonly #ticks = new Ticks(this);

  constructor() {
    super();
    this[ASKING] = false;
    this[SOURCED] = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const update = () => this.requestUpdate();
    watchItems(this, update);
    // What was written while nobody watched, and what of the page has not arrived yet.
    update();
    void pageComing()?.then(update);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchItems(this);
    this.#take(null);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const kind = oneOf('storage', this.storage, STORAGES, 'local', this[my.warn]);
    this.#ticks.keepIn(kind, text(this.group));
    super.willUpdate(changed);
  }

  protected override updated(): void {
    if (this.isConnected) this.#take(listOf(this));
  }

  /** A list that stands elsewhere is not seen twice. */
  #take(list: HTMLElement | null): void {
    if (list === this.#list) return;
    if (this.#list) {
      unwatchItems(this.#list);
      this.#list.style.removeProperty('display');
    }
    this.#list = list;
    if (!list) return;
    watchItems(list, () => this.requestUpdate());
    list.style.setProperty('display', 'none', 'important');
  }

  protected override [my.derive](): undefined {
    const { [my.msg]: msg, [my.format]: format } = this;
    const { done } = this.#ticks;
    const own = ownItems(writtenItems(this, this[my.warn]));
    const settings = requirementsSettings(this, this.baseURI, this[my.warn]);
    this.#view = requirementsView(settings, { done, own, msg, format });
  }

  protected override [my.view](): TemplateResult {
    const { title, filters, groups, sourceWords, checked, sources, chosen, legend } = this.#view;
    return html`
      <div class="head">
        ${this[my.heading](title)}
        <div class="filters">${filters.map((filter) => filterChoice(filter, this.#filter))}</div>
        <p class="printed small">${chosen}</p>
        ${progressBar(this.#view)}
        <p class="small">${legend}</p>
      </div>
      <div class=${this[SOURCED] ? 'groups sourced' : 'groups'}>
        ${groups.map((group, index) =>
          itemGroup(
            group,
            { index, level: Math.min(this[my.level] + 1, 6), sourceWords },
            this.#tick,
          ),
        )}
      </div>
      <div class="foot">
        ${this.#apply()}
        <p class="small" part="source">
          ${checked}
          <button
            type="button"
            class="link"
            part="button"
            @click=${() => (this[SOURCED] = !this[SOURCED])}
          >
            ${this[SOURCED] ? sources.hide : sources.show}
          </button>
        </p>
        ${this.#reset()}
      </div>
    `;
  }

  #apply(): TemplateResult | undefined {
    const { apply, complete } = this.#view;
    const look = complete ? 'apply ready' : 'apply';
    if (!apply) return undefined;
    const { href, label } = apply;
    const here = href.startsWith('#');
    return html`<a
      class=${look}
      part="button"
      href=${here ? onPage(href) : href}
      @click=${here ? stayOnPage : nothing}
      >${label}</a
    >`;
  }

  #reset(): TemplateResult {
    const { label, question, yes, no } = this.#view.reset;
    const button = (words: string, click: () => void) =>
      html`<button type="button" class="link" part="button" @click=${click}>${words}</button>`;
    if (!this[ASKING]) return button(label, () => this.#ask(true));
    return html`<div
      class="actions small"
      role="group"
      aria-labelledby="question"
      @keydown=${this.#escape}
    >
      <span id="question">${question}</span>
      ${button(yes, () => this.#clear())} ${button(no, () => this.#ask(false))}
    </div>`;
  }

  readonly #filter = (name: Filter['name'], value: string): void => this[my.choose](name, value);

  readonly #tick = (id: string, ticked: boolean): void => {
    this.#ticks.set(id, ticked);
    this[my.emit]('coder-change', { name: id, value: ticked });
  };

  /** Escape keeps the ticks, and is not the page's: a dialog around the list stays open. */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#ask(false);
  };

  #clear(): void {
    this.#ticks.clear();
    this.#ask(false);
    this[my.emit]('coder-change', { name: 'reset', value: true });
  }

  /** Asks, or stops asking, and leaves the focus on the buttons either way. */
  #ask(asking: boolean): void {
    this[ASKING] = asking;
    void this.updateComplete.then(() =>
      this.renderRoot
        .querySelector<HTMLElement>('.actions button:last-of-type, .foot > button')
        ?.focus(),
    );
  }
}
