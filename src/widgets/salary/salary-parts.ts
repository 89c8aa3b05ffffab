import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { selectOf, type Option } from '../../base/select.js';
import type { Edition } from '../../facts/wages.js';
import type { ComparisonView } from './comparison.js';
import type { EditionView } from './editions.js';
import type { Period } from './pay.js';
import type { PickerView } from './picker.js';
import type { ProvenanceView } from './provenance.js';
import type { SalaryView } from './salary.js';
import type { TryoutView } from './tryout.js';

/** The nation's beside an area's median; else both editions with their years, a choice where there is one. */
export function besideMedian(
  { nation, editions: { legend, both, choosable, note } }: SalaryView,
  choose: (edition: Edition) => void,
): TemplateResult | typeof nothing {
  const [guide, newest] = both;
  if (nation) return html`<p class="nation small" .textContent=${nation}></p>`;
  if (!guide || !newest) return nothing;
  const half = choosable ? editionRadio : editionWords;
  // One by one, not as a list: a card is weighed by its nodes, and lists have marks of their own.
  return html`<fieldset class="editions" part="control">
      <legend class="hidden" .textContent=${legend}></legend>
      ${half(guide, choose)}${half(newest, choose)}
    </fieldset>
    <p class="small" .textContent=${note}></p>`;
}

const editionRadio = (
  { value, name, median, shown }: EditionView,
  choose: (edition: Edition) => void,
): TemplateResult =>
  html`<label
    ><input
      type="radio"
      name="edition"
      .checked=${live(shown)}
      @change=${() => choose(value)} /><span .textContent=${name}></span
    ><b .textContent=${median}></b
  ></label>`;

const editionWords = ({ name, median, shown }: EditionView): TemplateResult =>
  html`<p class=${shown ? 'shown' : ''}>
    <span .textContent=${name}></span><b .textContent=${median}></b>
  </p>`;

/** The choice of what pay is counted by. */
export function periodSegments(
  { periodLegend, periods }: SalaryView,
  choose: (period: Period) => void,
): TemplateResult {
  const [year, month, hour] = periods.map(
    ({ value, label, checked }) =>
      html`<label
        ><input
          type="radio"
          name="period"
          .checked=${live(checked)}
          @change=${() => choose(value)} /><span .textContent=${label}></span
      ></label>`,
  );
  return html`<fieldset class="segments" part="control">
    <legend class="hidden" .textContent=${periodLegend}></legend>
    ${year}${month}${hour}
  </fieldset>`;
}

/** What has to be known of the place, or of the posting. */
export const noteLines = ({ lines }: SalaryView): readonly TemplateResult[] =>
  lines.map((line) => html`<p class="small" .textContent=${line}></p>`);

/** Bars on one scale that starts at nothing; the longest first. */
export const compareBars = ({ title, bars }: ComparisonView): TemplateResult =>
  html`<div class="compare">
    <p class="label" id="compare" .textContent=${title}></p>
    <ul aria-labelledby="compare">
      ${bars.map(
        ({ name, pay, length, kind }) =>
          html`<li class=${kind}>
            <span .textContent=${name}></span>
            <svg part="graphic" height=".85em" aria-hidden="true">
              <rect width="${length}%" height="100%" rx="3" />
            </svg>
            <b .textContent=${pay}></b>
          </li>`,
      )}
    </ul>
  </div>`;

/** The choice of a state, of an area in it, and the field that finds one. */
export function pickerFields(
  view: PickerView,
  choose: (area: string) => void,
  find: TemplateResult | undefined,
): TemplateResult {
  const select = (id: string, label: string, options: readonly Option[]) =>
    html`<div part="control">
      <label class="label" for=${id}>${label}</label>
      ${selectOf(options, choose, { id, first: view.stateFirst })}
    </div>`;
  return html`<div class="picker">
    ${select('state', view.stateLabel, view.states)}
    ${select('metro', view.metroLabel, view.metros)} ${find}
  </div>`;
}

/** A field for an offer of the visitor's own; a doubt about its period is a question with one answer. */
export const tryField = (
  { label, error, question }: TryoutView,
  on: {
    typed: (event: Event) => void;
    left: (event: Event) => void;
    yes: (period: Period) => void;
  },
): TemplateResult =>
  html`<label class="label" for="try">${label}</label>
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
    </div>`;

/** Where the figures are from. */
export function sourceLine({ source, group, notes }: ProvenanceView): TemplateResult {
  const { lead, name, href, rest } = source;
  return html`<div class="foot">
    <p class="small" part="source">
      ${lead}
      ${href ? html`<a href=${href} dir="auto">${name}</a>` : html`<bdi>${name}</bdi>`}${[rest, group, ...notes].join(' ')}
    </p>
  </div>`;
}
