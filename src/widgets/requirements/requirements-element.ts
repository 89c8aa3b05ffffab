import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { CoderElement } from '../../base/coder-element.js';
import { oneOf, type Raw } from '../../base/settings.js';
import { PATHS } from '../../guide/paths.js';
import type { Source } from '../../guide/sources.js';
import { requirementsView, type Item, type RequirementsView } from './requirements.js';
import { requirementsStyles } from './requirements.styles.js';
import { ticksStore, type StorageKind } from './ticks-store.js';

const STORAGES: readonly StorageKind[] = ['local', 'session', 'none'];

/**
 * What the visitor still needs: a checklist in stages, with why and where from, kept on the device.
 *
 * @tagname coder-requirements
 * @attr path - `certificate`, `associate` or `bachelor`: names the credential of that path. Default: none, it names each.
 * @attr storage - Where ticks are kept: `local` on the device, `session` until the tab closes, `none`. Default: local.
 * @fires coder-change - The visitor ticked an item or cleared all; `detail: {name, value}`: the item and whether it is done, or `reset` and true.
 * @csspart graphic - The progress as a bar.
 * @csspart control - A tick box.
 * @csspart button - A button.
 * @csspart source - When the sources were checked.
 */
export class CoderRequirements extends CoderElement {
  static override properties: PropertyDeclarations = {
    path: {},
    storage: {},
    done: { state: true },
    asking: { state: true },
  };
  static override styles = [...CoderElement.styles, requirementsStyles];

  declare path: Raw;
  declare storage: Raw;
  declare private done: ReadonlySet<string>;
  /** Whether the visitor is asked if all ticks may go. */
  declare private asking: boolean;

  #view!: RequirementsView;
  /** The last change could not be kept: the list itself knows better than the device. */
  #unkept = false;

  constructor() {
    super();
    this.done = new Set();
    this.asking = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Not when it is connected: frameworks write `storage` later, and a list that is moved keeps its ticks.
    if (!this.hasUpdated || changed.has('storage')) this.done = this.#store.read() ?? new Set();
    super.willUpdate(changed);
  }

  get #store() {
    return ticksStore(oneOf('storage', this.storage, STORAGES, 'local', this.warn));
  }

  protected override derive(): undefined {
    const path = oneOf('path', this.path, ['', ...PATHS], '', this.warn);
    this.#view = requirementsView(this.done, path || undefined, this.msg, this.format);
  }

  protected override view(): TemplateResult {
    const { title, groups, progress, percent, checked } = this.#view;
    return html`
      <div class="head">
        ${this.heading(title)}
        <div class="progress">
          <svg part="graphic" height="8" aria-hidden="true">
            <rect class="track" width="100%" height="8" />
            <rect class="fill" width="${percent}%" height="8" />
          </svg>
          <p class="small" role="status">${progress}</p>
        </div>
      </div>
      <div class="groups">${groups.map((group, index) => this.#group(group, index))}</div>
      <div class="foot">
        <p class="small" part="source">${checked}</p>
        ${this.#reset()}
      </div>
    `;
  }

  #group({ title, items }: RequirementsView['groups'][number], index: number): TemplateResult {
    return html`<div class="group">
      <p class="label" id="group-${index}">${title}</p>
      <ul aria-labelledby="group-${index}">
        ${items.map((item) => this.#item(item))}
      </ul>
    </div>`;
  }

  #item({ id, label, why, need, needLabel, sources, done }: Item): TemplateResult {
    return html`<li class="item">
      <input
        id=${id}
        type="checkbox"
        part="control"
        aria-describedby="${id}-need ${id}-why"
        .checked=${live(done)}
        @change=${(event: Event) => this.#tick(id, (event.target as HTMLInputElement).checked)}
      />
      <div>
        <div class="name">
          <label for=${id}>${label}</label>
          <span class="pill ${need}" id="${id}-need">${needLabel}</span>
        </div>
        <p class="small"><span id="${id}-why">${why}</span> ${this.#sources(sources)}</p>
      </div>
    </li>`;
  }

  #sources(sources: readonly Source[]): TemplateResult {
    const linked = sources.map(
      ({ name, href }, index) =>
        html`${index ? ', ' : ''}${href ? html`<a href=${href}>${name}</a>` : name}`,
    );
    return html`<span>${this.#view.sourceLabel} ${linked}</span>`;
  }

  #reset(): TemplateResult {
    const { label, question, yes, no } = this.#view.reset;
    const button = (words: string, click: () => void) =>
      html`<button type="button" class="link" part="button" @click=${click}>${words}</button>`;
    if (!this.asking) return button(label, () => this.#ask(true));
    return html`<div class="actions small" role="group" aria-labelledby="question">
      <span id="question">${question}</span>
      ${button(yes, () => this.#clear())} ${button(no, () => this.#ask(false))}
    </div>`;
  }

  #tick(id: string, ticked: boolean): void {
    // Another list, or another tab, may have ticked something meanwhile.
    const kept = this.#unkept ? undefined : this.#store.read();
    const done = new Set(kept ?? this.done);
    if (ticked) done.add(id);
    else done.delete(id);
    this.#keep(done);
    this.emit('coder-change', { name: id, value: ticked });
  }

  #clear(): void {
    this.#keep(new Set());
    this.#ask(false);
    this.emit('coder-change', { name: 'reset', value: true });
  }

  #keep(done: ReadonlySet<string>): void {
    this.done = done;
    this.#unkept = !this.#store.write(done);
  }

  /** Asks, or stops asking, and leaves the focus on the buttons either way. */
  #ask(asking: boolean): void {
    this.asking = asking;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.foot button:last-of-type')?.focus(),
    );
  }
}
