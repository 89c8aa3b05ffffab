import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { CoderElement } from '../../base/coder-element.js';
import type { Raw } from '../../base/settings.js';
import { baseAddress } from '../../embed/document.js';
import { forgetFailure, isComing, type part } from '../../embed/parts.js';
import { TAGS } from '../../embed/tags.js';
import { NATION } from '../../words/place-settings.js';
import { metrosPart, reportMissing } from '../../words/metros.js';
import { compareBars, pickerFields, rangeGraphic, salaryTable, tryField } from './salary-parts.js';
import { perYear, type Period } from './pay.js';
import { salaryView, type SalaryView } from './salary.js';
import { needsMetros, salarySettings, type Offer, type SalarySettings } from './salary-settings.js';
import { salaryStyles } from './salary.styles.js';

/**
 * What medical coders earn in the United States, a state or a metro area: the median, and the range
 * from the 10th to the 90th percentile, with their source and year.
 *
 * @tagname coder-salary
 * @attr area - Where: `US`, a state (`TX`), or the 5 or 7 digits of a metro or nonmetropolitan area (`26420`). Default: US.
 * @attr edition - `guide` for the guide's figures, `newest` for the newest official ones (or their year, `2025`). States and areas are newest only. Default: guide.
 * @attr period - `year`, `month` or `hour`; also what `offer` is paid by. Default: year.
 * @attr offer - A job's pay in US dollars per period, 5,000 to 1,000,000 a year: the share of workers who earn less, by the newest figures, and marked on them.
 * @attr offer-max - The upper end of a posted range.
 * @attr compare - Empty: related occupations of the same year. `CA,NY`: areas. Both on one scale, with the step up to management.
 * @attr picker - Lets the visitor choose a state and an area in it.
 * @attr path - The visitor's path. `bachelor` shows the step up to management that it opens. Default: none, or that of the group.
 * @attr p10 - With p25, p50, p75 and p90: the page's own figures, US dollars a year, in place of ours. p50 is required, order is checked.
 * @attr p25 - See p10.
 * @attr p50 - See p10.
 * @attr p75 - See p10.
 * @attr p90 - See p10.
 * @attr source - Where the page's own figures are from.
 * @attr source-href - The address of that source, http or https.
 * @attr as-of - The date of the page's own figures, as it is to be read.
 * @fires coder-change - The visitor chose an edition, a period or an area; `detail: {name, value}`.
 * @csspart figure - The median.
 * @csspart graphic - The range, and each bar of the comparison.
 * @csspart control - The choice of a period, of a place, the field for an offer.
 * @csspart field - A field.
 * @csspart button - The switch of the edition.
 * @csspart source - Where the figures are from.
 */
export class CoderSalary extends CoderElement {
  static override properties: PropertyDeclarations = {
    area: {},
    edition: {},
    period: {},
    offer: {},
    offerMax: { attribute: 'offer-max' },
    compare: {},
    picker: {},
    path: {},
    p10: {},
    p25: {},
    p50: {},
    p75: {},
    p90: {},
    source: {},
    sourceHref: { attribute: 'source-href' },
    asOf: { attribute: 'as-of' },
    tried: { state: true },
  };
  static override styles = [...CoderElement.styles, salaryStyles];
  static override readonly shared = TAGS.salary.shares;

  declare area: Raw;
  declare edition: Raw;
  declare period: Raw;
  declare offer: Raw;
  declare offerMax: Raw;
  declare compare: Raw;
  declare picker: Raw;
  declare path: Raw;
  declare p10: Raw;
  declare p25: Raw;
  declare p50: Raw;
  declare p75: Raw;
  declare p90: Raw;
  declare source: Raw;
  declare sourceHref: Raw;
  declare asOf: Raw;
  /** An offer that the visitor tries, in place of the author's; null while it makes no sense. */
  declare private tried: Offer | null | undefined;

  #view!: SalaryView;
  #period: Period = 'year';
  /** The state that the visitor chose last: an area may lie in several. */
  #state?: string;
  /** The author's period, which an offer is paid by, once the visitor has switched to another. */
  #switched?: { readonly from: Raw; readonly to: Period };

  protected override derive(): Promise<unknown> | undefined {
    const settings = this.#settings();
    this.#period = settings.period;
    const metros = this.#metros(settings);
    if (metros && isComing(metros)) {
      if (needsMetros(settings)) return metros;
      // Only the visitor's next choice needs it: what is known is shown meanwhile.
      this.updateAfter(metros);
    }
    const table = metros && !isComing(metros) ? (metros['metros'] as string) : undefined;
    const { msg, format } = this;
    if (needsMetros(settings) || metros === null) {
      const { area, compare = [] } = settings;
      reportMissing([area, ...compare], table, this.warn, this.fail);
    }
    this.#view = salaryView(settings, { metros: table, msg, format, lastState: this.#state });
    return undefined;
  }

  #settings(): SalarySettings {
    if (this.#switched?.to !== this.period) this.#switched = undefined;
    const paidBy = this.#switched ? this.#switched.from : this.period;
    const settings = salarySettings(this, paidBy, baseAddress(), this.warn);
    return this.tried ? { ...settings, offer: this.tried } : settings;
  }

  /** The table of areas below the states, where one is shown or may be chosen next. */
  #metros(settings: SalarySettings): ReturnType<typeof part> | undefined {
    const choosable = settings.picker && settings.area !== NATION;
    return needsMetros(settings) || choosable ? metrosPart() : undefined;
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
      ${view.picker && pickerFields(view.picker, (area) => this.#chooseArea(area))}
      <div class="median">
        <p class="figure" part="figure">${view.median}</p>
        <p class="muted">${view.medianMeaning}</p>
      </div>
      ${rangeGraphic(view)}
      <p class="hidden" role="status">${spoken(view)}</p>
      ${salaryTable(view)} ${view.step && html`<p class="step">${view.step}</p>`}
      ${view.comparison && compareBars(view.comparison)}
      ${tryField(view, this.tried === null, this.#tryOffer)} ${this.#source(view)}
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
              @change=${() => this.#choosePeriod(value)}
            />${label}</label
          >`,
      )}
    </fieldset>`;
  }

  #chooseArea(area: string): void {
    forgetFailure('areas/metros');
    if (/^[A-Z]+$/.test(area)) this.#state = area;
    this.choose('area', area);
  }

  #choosePeriod(period: Period): void {
    this.#switched = { from: this.#switched ? this.#switched.from : this.period, to: period };
    this.choose('period', period);
    if (this.tried) this.#retry(this.tried, period);
  }

  /** What the visitor tries stays the same pay, counted by another period. */
  #retry({ low, period: before }: Offer, period: Period): void {
    const dollars = (low * perYear(before)) / perYear(period);
    this.tried = { low: Number(dollars.toFixed(2)), period };
    const field = this.renderRoot.querySelector<HTMLInputElement>('#try');
    if (field) field.value = String(this.tried.low);
  }

  #tryOffer = ({ target }: Event): void => {
    const { value, validity } = target as HTMLInputElement;
    if (!value && validity.valid) this.tried = undefined;
    else this.tried = validity.valid ? { low: Number(value), period: this.#period } : null;
  };

  #source({ source, group, notes, otherEdition }: SalaryView): TemplateResult {
    const { lead, name, href, date } = source;
    return html`<div class="foot">
      <p class="small" part="source">
        ${lead} ${href ? html`<a href=${href}>${name}</a>` : name}${date && `, ${date}`}. ${group}
        ${notes.join(' ')}
      </p>
      ${
        otherEdition &&
        html`<button
          type="button"
          class="link"
          part="button"
          @click=${() => this.choose('edition', otherEdition.value)}
        >
          ${otherEdition.label}
        </button>`
      }
    </div>`;
  }
}

/** The answer for those who listen: a choice may change the place and the year along with the figures. */
const spoken = ({ place, source, sentence }: SalaryView): string =>
  `${[place, source.date].filter(Boolean).join(', ')}: ${sentence}`;
