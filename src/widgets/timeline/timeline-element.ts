import {
  html,
  noChange,
  nothing,
  svg,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import { CoderElement } from '../../base/coder-element.js';
import type { Raw } from '../../base/settings.js';
import { monthOf } from '../../i18n/month.js';
import { timelineView, type TimelineView } from './timeline.js';
import { HOURS_BOUNDS, timelineSettings } from './timeline-settings.js';
import { timelineStyles } from './timeline.styles.js';

/** Where the stepper begins when no hours are set: the middle of the guide's 9 to 20. */
const USUAL_HOURS = 12;

/**
 * When the visitor could be working: a range of months and dates, by path, start and study hours.
 *
 * @tagname coder-timeline
 * @attr path - `certificate`, `associate` or `bachelor`. Default: certificate.
 * @attr start - The month training starts, `YYYY-MM` or `YYYY-MM-DD`, not in the past. Default: next month.
 * @attr hours-per-week - Study hours a week for the certificate, 1 to 60. Default: none, the guide's own range.
 * @fires coder-change - The visitor chose a path, a start or hours; `detail: {name, value}`.
 * @csspart figure - The range in months.
 * @csspart graphic - The phases as a bar.
 * @csspart control - A choice or a field's group.
 * @csspart field - A field.
 * @csspart button - A button.
 * @csspart error - What is wrong with a field.
 * @csspart source - The assumptions with their sources.
 */
export class CoderTimeline extends CoderElement {
  static override properties: PropertyDeclarations = {
    path: {},
    start: {},
    hoursPerWeek: { attribute: 'hours-per-week' },
    badHours: { state: true },
  };
  static override styles = [...CoderElement.styles, timelineStyles];
  static override readonly shared = ['path', 'start'] as const;

  declare path: Raw;
  declare start: Raw;
  declare hoursPerWeek: Raw;
  declare private badHours: boolean | undefined;

  #view!: TimelineView;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was typed wrong belongs to the hours and the path it was typed for.
    if (changed.has('hoursPerWeek') || changed.has('path')) this.badHours = false;
    super.willUpdate(changed);
  }

  protected override derive(): undefined {
    const thisMonth = monthOf(new Date());
    const settings = timelineSettings(this, thisMonth, this.warn);
    this.#view = timelineView(settings, thisMonth, this.msg, this.format);
  }

  protected override view(): TemplateResult {
    const view = this.#view;
    return html`
      ${this.heading(view.title)}
      <p class="muted">${view.lead}</p>
      <div class="columns">
        <div class="choices">${this.#paths(view)} ${this.#hours(view)} ${this.#start(view)}</div>
        <div>${answer(view)} ${phaseBar(view)} ${milestones(view)}</div>
      </div>
      <div class="foot">${assumptions(view)}</div>
    `;
  }

  #paths({ pathLegend, paths }: TimelineView): TemplateResult {
    return html`<fieldset part="control">
      <legend class="label">${pathLegend}</legend>
      ${paths.map(
        ({ value, label, length, checked }) =>
          html`<label class="option"
            ><input
              type="radio"
              name="path"
              .checked=${live(checked)}
              @change=${() => this.choose('path', value)}
            /><span>${label} <span class="muted">${length}</span></span></label
          >`,
      )}
    </fieldset>`;
  }

  #hours({ hours }: TimelineView): TemplateResult | typeof nothing {
    if (!hours) return nothing;
    const [min, max] = HOURS_BOUNDS;
    const step = (by: number) => {
      const next = hours.value ? Number(hours.value) + by : USUAL_HOURS;
      this.#setHours(String(Math.min(max, Math.max(min, next))));
    };
    const button = (name: string, sign: string, by: number) =>
      html`<button type="button" part="button" aria-label=${name} @click=${() => step(by)}>
        ${sign}
      </button>`;
    return html`<div part="control">
      <label class="label" for="hours"
        >${hours.label} <span class="muted">${hours.optional}</span></label
      >
      <div class="stepper">
        <input
          id="hours"
          class="field"
          part="field"
          type="number"
          inputmode="decimal"
          step="any"
          min=${min}
          max=${max}
          .value=${this.badHours ? noChange : live(hours.value)}
          aria-invalid=${this.badHours ? 'true' : 'false'}
          aria-describedby="hours-error"
          @input=${this.#typeHours}
        />
        ${button(hours.less, '−', -1)} ${button(hours.more, '+', 1)}
      </div>
      <p id="hours-error" class="error" part="error" role="status">
        ${this.badHours ? hours.error : ''}
      </p>
    </div>`;
  }

  /** Takes what is typed; while it makes no sense, the last answer stands and the field says why. */
  #typeHours(event: Event): void {
    const { value, validity } = event.target as HTMLInputElement;
    if (validity.valid) this.#setHours(value);
    else this.badHours = true;
  }

  #setHours(value: string): void {
    this.badHours = false;
    this.choose('hoursPerWeek', value);
  }

  #start({ start }: TimelineView): TemplateResult {
    return html`<div part="control">
      <label class="label" for="start">${start.label}</label>
      <select
        id="start"
        class="field"
        part="field"
        @change=${(event: Event) => this.choose('start', (event.target as HTMLSelectElement).value)}
      >
        ${start.options.map(
          ({ value, label, selected }) =>
            html`<option value=${value} .selected=${live(selected)}>${label}</option>`,
        )}
      </select>
    </div>`;
  }
}

const answer = ({ figure, sentence, outside }: TimelineView): TemplateResult =>
  html`<div role="status">
    <p class="figure" part="figure">${figure}</p>
    <p>${sentence}</p>
    <p class="muted">${outside}</p>
  </div>`;

const phaseBar = ({ bar, phases }: TimelineView): TemplateResult =>
  html`<svg class="bar" part="graphic" height="20" aria-hidden="true">
      ${bar.map(
        ({ kind, from, length }) =>
          svg`<rect class=${kind} x="${from}%" width="${length}%" height="20" />`,
      )}
    </svg>
    <ul class="phases small">
      ${phases.map(
        ({ kind, name, length }) =>
          html`<li>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <rect class="swatch ${kind}" width="12" height="12" rx="3" /></svg
            >${name}: ${length}
          </li>`,
      )}
    </ul>`;

const milestones = ({ milestonesTitle, milestones }: TimelineView): TemplateResult =>
  html`<ul class="milestones" aria-label=${milestonesTitle}>
    ${milestones.map(({ name, when }) => html`<li><span>${name}</span> <b>${when}</b></li>`)}
  </ul>`;

const assumptions = ({ assumptionsTitle, assumptions }: TimelineView): TemplateResult =>
  html`<details part="source">
    <summary>${assumptionsTitle}</summary>
    <ul class="assumptions">
      ${assumptions.map(({ text, source }) => html`<li>${text} <span class="muted">(${source})</span></li>`)}
    </ul>
  </details>`;
