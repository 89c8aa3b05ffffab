import { html, nothing, svg, type TemplateResult } from 'lit';
import { selectOf, type Option } from '../../base/select.js';
import type { ComparisonView } from './comparison.js';
import type { Period } from './pay.js';
import type { PickerView } from './picker.js';
import type { SalaryView } from './salary.js';
import type { TryoutView } from './tryout.js';

/** Room above the track for what points at it. */
const POINTER = 16;

/** The signature: a quiet track, the middle half as a box, one strong median; an offer pointed at. */
export function rangeGraphic(view: SalaryView): TemplateResult {
  const at = (percentile: number) => view.marks.find((mark) => mark.percentile === percentile)?.at;
  const top = view.offer ? POINTER : 0;
  const span = (from: number | undefined, to: number | undefined, name: string) =>
    from === undefined || to === undefined
      ? nothing
      : svg`<rect class=${name} x="${from}%" y=${top + 10} width="${to - from}%" height="12" rx=${name === 'track' ? 6 : 0} />`;
  const median = at(50);
  return html`${view.offer && html`<p class="offer">${view.offer.label}</p>`}
    <svg class="range" part="graphic" height=${top + 32} aria-hidden="true">
      ${span(at(10) ?? 0, at(90) ?? 100, 'track')} ${span(at(25), at(75), 'box')}
      ${offered(view.offered)}
      <line class="mark" x1="${median}%" x2="${median}%" y1=${top + 3} y2=${top + 29} />
    </svg>
    ${view.table.rows.length ? rangeTable(view.table) : nothing}
    ${
      view.offer &&
      html`<p class="stands">
        ${view.offer.sentence} <span class="small">${view.offer.basis}</span>
      </p>`
    }`;
}

/** What the graphic shows, as a table: for those who listen it is the graphic. */
const rangeTable = ({ caption, rows }: SalaryView['table']): TemplateResult =>
  html`<div class="ends" role="table" aria-label=${caption}>
    ${rows.map(
      ({ name, pay, meaning }) =>
        html`<div class="small" role="row">
          <span role="rowheader">${name}</span>
          <b role="cell">${pay}</b>
          <span role="cell">${meaning}</span>
        </div>`,
    )}
  </div>`;

/** A triangle at each end of an offer, joined where it is a range. */
const offered = (places: readonly number[]) => svg`
  ${
    places.length > 1
      ? svg`<line class="offered" x1="${places[0]}%" x2="${places[1]}%" y1="10" y2="10" />`
      : nothing
  }
  ${places.map((at) => svg`<svg x="${at}%" overflow="visible"><path class="pointer" d="M-8 4h16l-8 12z" /></svg>`)}`;

/** Bars on one scale that starts at nothing. */
export const compareBars = ({ title, bars }: ComparisonView): TemplateResult =>
  html`<div class="compare">
    <p class="label" id="compare">${title}</p>
    <ul aria-labelledby="compare">
      ${bars.map(
        ({ name, pay, length, kind }) =>
          html`<li>
            <span>${name}</span> <b>${pay}</b>
            <svg part="graphic" height="8" aria-hidden="true">
              <rect class="bar ${kind}" width="${length}%" height="8" rx="2" />
            </svg>
          </li>`,
      )}
    </ul>
  </div>`;

/** The choice of a state, and of an area in it. */
export function pickerFields(view: PickerView, choose: (area: string) => void): TemplateResult {
  const select = (id: string, label: string, options: readonly Option[]) =>
    html`<div part="control">
      <label class="label" for=${id}>${label}</label>
      ${selectOf(options, choose, { id, first: view.stateFirst })}
    </div>`;
  return html`<div class="picker">
    ${select('state', view.stateLabel, view.states)}
    ${select('metro', view.metroLabel, view.metros)}
  </div>`;
}

/** A field for an offer of the visitor's own; a doubt about its period is a question with one answer. */
export const tryField = (
  { summary, label, error, question }: TryoutView,
  on: {
    typed: (event: Event) => void;
    left: (event: Event) => void;
    yes: (period: Period) => void;
  },
): TemplateResult =>
  html`<details class="try">
    <summary>${summary}</summary>
    <label class="label" for="try">${label}</label>
    <input
      class="field"
      part="field"
      id="try"
      type="number"
      inputmode="decimal"
      step="any"
      min="1"
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby="try-note"
      @input=${on.typed}
      @change=${on.left}
    />
    <div id="try-note" role="status">
      ${error && html`<p class="error" part="error">${error}</p>`}
      ${
        question &&
        html`<p class="question">
          ${question.text}
          <button type="button" part="button" @click=${() => on.yes(question.period)}>
            ${question.yes}
          </button>
        </p>`
      }
    </div>
  </details>`;
