import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { selectOf } from '../../base/select.js';
import type { PathCard } from './path-cards.js';
import { markLines, track } from './scale-parts.js';
import type { Choice, HoursField } from './timeline-fields.js';
import { HOURS_BOUNDS } from './timeline-settings.js';
import type { TimelineView } from './timeline.js';

type ChoosePath = (path: PathCard['value']) => void;

/** The three paths on one scale of months, and what the chosen one opens. */
export const paths = (
  { pathLegend, unit, lead, paths, scale }: TimelineView,
  choose: ChoosePath,
): TemplateResult =>
  html`<fieldset part="control">
    <legend class="label">${pathLegend} <span class="muted">${unit}</span></legend>
    <p class="muted">${lead}</p>
    <div class="paths">
      ${paths.map((path) => option(path, choose))}
      <svg class="scale marks" part="graphic" aria-hidden="true">${markLines(scale)}</svg>
    </div>
    <p class="muted" id="opens">${paths.find(({ checked }) => checked)!.opens}</p>
  </fieldset>`;

const option = (
  { value, label, length, from, to, checked }: PathCard,
  choose: ChoosePath,
): TemplateResult =>
  html`<label class="option"
    ><input
      type="radio"
      name="path"
      aria-labelledby="name-${value}"
      aria-describedby="about-${value} ${checked ? 'opens' : ''}"
      .checked=${live(checked)}
      @change=${() => choose(value)}
    /><span id="name-${value}">${label}</span><b id="about-${value}">${length}</b>${track({
      sure: from,
      from,
      to,
    })}</label
  >`;

/** A select, and what the answer to it means. */
export const select = (
  id: string,
  { label, options }: Choice,
  choose: (value: string) => void,
  meaning?: string,
): TemplateResult =>
  html`<div part="control">
    <label class="label" for=${id}>${label}</label>
    ${selectOf(options, choose, { id })}
    ${meaning === undefined ? nothing : html`<p class="muted">${meaning}</p>`}
  </div>`;

/** What the field for study hours is told of. */
interface HoursEvents {
  readonly typed: (event: Event) => void;
  readonly left: (event: Event) => void;
  readonly step: (by: number) => void;
}

/** The field for study hours; what is being typed, or makes no sense, stays, and the field says why. */
export function hours(
  field: HoursField | undefined,
  { typing, wrong }: { readonly typing: boolean; readonly wrong: boolean },
  on: HoursEvents,
): TemplateResult | typeof nothing {
  if (!field) return nothing;
  const [min, max] = HOURS_BOUNDS;
  return html`<div part="control">
    <label class="label" for="hours"
      >${field.label} <span class="muted">${field.optional}</span></label
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
        .value=${typing || wrong ? noChange : live(field.value)}
        aria-invalid=${wrong ? 'true' : 'false'}
        aria-describedby="hours-error"
        @input=${on.typed}
        @change=${on.left}
      />
      <button type="button" part="button" aria-label=${field.less} @click=${() => on.step(-1)}>
        −
      </button>
      <button type="button" part="button" aria-label=${field.more} @click=${() => on.step(1)}>
        +
      </button>
    </div>
    <p id="hours-error" class="error" part="error" role="status">${wrong ? field.error : ''}</p>
  </div>`;
}
