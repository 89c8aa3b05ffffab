import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { CoderElement } from '../../base/coder-element.js';
import type { Raw } from '../../base/settings.js';
import { salaryView, type Mark, type SalaryView } from './salary.js';
import { salarySettings } from './salary-settings.js';
import { salaryStyles } from './salary.styles.js';

/**
 * What medical coders earn in the United States: the median, and the range from the 10th to the
 * 90th percentile, with their source and year.
 *
 * @tagname coder-salary
 * @attr area - Where: `US`. Default: US.
 * @attr edition - `guide` for the guide's figures, `newest` for the newest official ones (or their year, `2025`). Default: guide.
 * @attr period - `year`, `month` or `hour`. Default: year.
 * @fires coder-change - The visitor chose an edition or a period; `detail: {name, value}`.
 * @csspart figure - The median.
 * @csspart graphic - The range as a drawing.
 * @csspart control - The choice of a period.
 * @csspart button - The switch of the edition.
 * @csspart source - Where the figures are from.
 */
export class CoderSalary extends CoderElement {
  static override properties: PropertyDeclarations = { area: {}, edition: {}, period: {} };
  static override styles = [...CoderElement.styles, salaryStyles];

  declare area: Raw;
  declare edition: Raw;
  declare period: Raw;

  #view!: SalaryView;

  protected override derive(): void {
    this.#view = salaryView(salarySettings(this, this.warn), this.msg, this.format);
  }

  protected override view(): TemplateResult {
    const view = this.#view;
    return html`
      <div class="head">
        <div>
          ${this.heading(view.title)}
          <p class="muted">${view.place}</p>
        </div>
        ${this.#periods(view)}
      </div>
      <div class="median">
        <p class="figure" part="figure">${view.median}</p>
        <p class="muted">${view.medianMeaning}</p>
      </div>
      ${rangeGraphic(view.marks)} ${rangeLabels(view)}
      <p class="hidden" role="status">${view.sentence}</p>
      ${percentileTable(view)} ${this.#source(view)}
    `;
  }

  #periods({ periodLegend, periods }: SalaryView): TemplateResult {
    return html`<fieldset class="segments" part="control">
      <legend class="hidden">${periodLegend}</legend>
      ${periods.map(
        ({ value, label, checked }) =>
          html`<label
            ><input
              type="radio"
              name="period"
              .checked=${live(checked)}
              @change=${() => this.choose('period', value)}
            />${label}</label
          >`,
      )}
    </fieldset>`;
  }

  #source({ source, group, rounding, otherEdition }: SalaryView): TemplateResult {
    const { lead, name, href, date } = source;
    return html`<div class="foot">
      <p class="small" part="source">
        ${lead} <a href=${href}>${name}</a>, ${date}. ${group} ${rounding}
      </p>
      <button
        type="button"
        class="link"
        part="button"
        @click=${() => this.choose('edition', otherEdition.value)}
      >
        ${otherEdition.label}
      </button>
    </div>`;
  }
}

/** The signature: a quiet track, the middle half as a box, one strong median. */
function rangeGraphic(marks: readonly Mark[]): TemplateResult {
  const at = (percentile: number) => marks.find((mark) => mark.percentile === percentile)?.at;
  const [from, median, to] = [at(25), at(50), at(75)];
  return html`<svg part="graphic" height="32" aria-hidden="true">
    <rect class="track" x="0" y="10" width="100%" height="12" rx="6" />
    ${
      from === undefined || to === undefined
        ? nothing
        : svg`<rect class="box" x="${from}%" y="10" width="${to - from}%" height="12" />`
    }
    <line class="mark" x1="${median}%" x2="${median}%" y1="3" y2="29" />
  </svg>`;
}

function rangeLabels({ low, middle, high }: SalaryView): TemplateResult {
  const label = (end: { pay: string; meaning: string }, name: string) =>
    html`<p class="small ${name}"><b>${end.pay}</b>${end.meaning}</p>`;
  return html`<div class="ends" aria-hidden="true">
    ${label(low, 'low')} ${middle && label(middle, 'middle')} ${label(high, 'high')}
  </div>`;
}

/** Hidden in a box of its own: a table itself would keep its width and widen the card. */
function percentileTable({ table, marks }: SalaryView): TemplateResult {
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
