import { html, nothing, svg, type TemplateResult } from 'lit';
import { selectOf, type Option } from '../../base/select.js';
import type { ComparisonView } from './comparison.js';
import type { PickerView } from './picker.js';
import type { Mark, SalaryView } from './salary.js';

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
    <div class="ends" aria-hidden="true">
      ${view.labels.map(({ pay, meaning }) => html`<p class="small"><b>${pay}</b>${meaning}</p>`)}
    </div>
    <p class=${view.offer ? 'stands' : ''} role="status">
      ${view.offer && html`${view.offer.sentence} <span class="small">${view.offer.basis}</span>`}
    </p>`;
}

/** A triangle at each end of an offer, joined where it is a range. */
const offered = (places: readonly number[]) => svg`
  ${
    places.length > 1
      ? svg`<line class="offered" x1="${places[0]}%" x2="${places[1]}%" y1="10" y2="10" />`
      : nothing
  }
  ${places.map((at) => svg`<svg x="${at}%" overflow="visible"><path class="pointer" d="M-8 4h16l-8 12z" /></svg>`)}`;

/** The figures as a table. Hidden in a box of its own: a table itself would keep its width. */
export function salaryTable({ table, marks }: SalaryView): TemplateResult {
  const row = ({ name, pay }: Mark) =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${pay}</td>
    </tr>`;
  return html`<div class="hidden">
    <table>
      <caption>
        ${table.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${table.percentile}</th>
          <th scope="col">${table.pay}</th>
        </tr>
      </thead>
      <tbody>
        ${marks.map(row)}
      </tbody>
    </table>
  </div>`;
}

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

/** A field for an offer of the visitor's own. */
export const tryField = (
  { tryout }: SalaryView,
  wrong: boolean,
  changed: (event: Event) => void,
): TemplateResult =>
  html`<details class="try">
    <summary>${tryout.summary}</summary>
    <label class="label" for="try">${tryout.label}</label>
    <input
      class="field"
      part="field"
      id="try"
      type="number"
      inputmode="decimal"
      step="any"
      min="1"
      aria-invalid=${wrong ? 'true' : 'false'}
      aria-describedby="try-error"
      @input=${changed}
    />
    <p id="try-error" class="error" part="error" role="status">${wrong ? tryout.error : ''}</p>
  </details>`;
