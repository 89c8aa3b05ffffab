import { html, noChange, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { selectOf } from '../../base/select.js';
import type { MilestonesView } from './milestones.js';
import type { PathCard } from './path-cards.js';
import type { Choice, HoursField } from './timeline-fields.js';
import { HOURS_BOUNDS } from './timeline-settings.js';
import type { TimelineView } from './timeline.js';

/** The three paths side by side; the scale of their bars is one. */
export const paths = (
  { pathLegend, paths }: TimelineView,
  choose: (path: PathCard['value']) => void,
): TemplateResult =>
  html`<fieldset part="control">
    <legend class="label">${pathLegend}</legend>
    <div class="paths">
      ${paths.map(
        ({ value, label, length, opens, from, to, checked }) =>
          html`<label class="option"
            ><input
              type="radio"
              name="path"
              aria-labelledby="name-${value}"
              aria-describedby="about-${value}"
              .checked=${live(checked)}
              @change=${() => choose(value)}
            /><span
              ><b id="name-${value}">${label}</b
              ><span id="about-${value}"
                >${length}
                <svg part="graphic" height="6" aria-hidden="true">
                  <rect class="training" width="${from}%" height="6" />
                  <rect class="pace" x="${from}%" width="${to - from}%" height="6" />
                </svg>
                <span class="muted">${opens}</span></span
              ></span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;

/** A select. */
export const select = (
  id: string,
  { label, options }: Choice,
  choose: (value: string) => void,
): TemplateResult =>
  html`<div part="control">
    <label class="label" for=${id}>${label}</label>
    ${selectOf(options, choose, { id })}
  </div>`;

/** The field for study hours; what is being typed, or makes no sense, stays, and the field says why. */
export function hours(
  field: HoursField | undefined,
  { wrong, typing }: { wrong: boolean; typing: boolean },
  on: { typed: (event: Event) => void; left: (event: Event) => void; step: (by: number) => void },
): TemplateResult | typeof nothing {
  if (!field) return nothing;
  const [min, max] = HOURS_BOUNDS;
  const button = (name: string, sign: string, by: number) =>
    html`<button type="button" part="button" aria-label=${name} @click=${() => on.step(by)}>
      ${sign}
    </button>`;
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
        .value=${wrong || typing ? noChange : live(field.value)}
        aria-invalid=${wrong ? 'true' : 'false'}
        aria-describedby="hours-error"
        @input=${on.typed}
        @change=${on.left}
      />
      ${button(field.less, '−', -1)} ${button(field.more, '+', 1)}
    </div>
    <p id="hours-error" class="error" part="error" role="status">${wrong ? field.error : ''}</p>
  </div>`;
}

export const answer = ({ figure, sentence, pace, outside, advice }: TimelineView): TemplateResult =>
  html`<p class="figure" part="figure">${figure}</p>
    <p>${sentence}</p>
    <p class="muted">${pace} ${outside} ${advice}</p>`;

export const phaseBar = ({ bar, phases }: TimelineView): TemplateResult =>
  html`<svg class="bar" part="graphic" height="20" aria-hidden="true">
      ${bar.map(
        ({ kind, from, length }) =>
          svg`<rect class=${kind} x="${from}%" width="${length}%" height="20"></rect>`,
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

export const milestones = ({ title, earliest, latest, rows }: MilestonesView): TemplateResult =>
  html`<table class="milestones" aria-labelledby="milestones">
    <thead>
      <tr>
        <th scope="col" id="milestones">${title}</th>
        <th scope="col">${earliest}</th>
        <th scope="col">${latest}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, dates }) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${dates.map((date) => html`<td colspan=${3 - dates.length}>${date}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

export const assumptions = ({ assumptionsTitle, assumptions }: TimelineView): TemplateResult =>
  html`<details part="source">
    <summary>${assumptionsTitle}</summary>
    <ul class="assumptions">
      ${assumptions.map(
        ({ text, source }) => html`<li>${text} <span class="muted">(${source})</span></li>`,
      )}
    </ul>
  </details>`;

/** The ways to keep a plan: as a calendar, as an address. What could not be copied is shown for it. */
export const keep = (
  { keep }: TimelineView,
  { address, copied }: { address: string | undefined; copied: boolean | undefined },
  on: { download: () => void; copy: () => void },
): TemplateResult =>
  html`<div class="actions">
      <button type="button" part="button" @click=${on.download}>${keep.calendar}</button>
      ${
        address
          ? html`<button type="button" part="button" @click=${on.copy}>${keep.link}</button>`
          : nothing
      }
      <p class="small" role="status">${copied ? keep.copied : ''}</p>
    </div>
    ${
      copied === false
        ? html`<div part="control">
            <label class="label" for="address">${keep.copyThis}</label>
            <input class="field" part="field" id="address" readonly .value=${address ?? ''} />
          </div>`
        : nothing
    }
    <p class="printed small">${address}</p>`;
