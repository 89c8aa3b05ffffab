import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CoderElement } from '../../base/coder-element.js';
import { drawn } from '../../base/drawn.js';
import * as my from '../../base/my.js';
import { isOn, type Raw } from '../../base/settings.js';
import { Speech } from '../../base/speech.js';
import { Typing } from '../../base/typing.js';
import { forgetFailure, isComing, part } from '../../embed/parts.js';
import { TAGS } from '../../embed/tags.js';
import type { Edition } from '../../facts/wages.js';
import { load } from '../../locate/locate.js';
import { Whereabouts } from '../../locate/whereabouts.js';
import { NATION } from '../../words/place-settings.js';
import { metrosPart, reportMissing } from '../../words/metros.js';
import { rangeParts } from './range-parts.js';
import {
  compareBars,
  besideMedian,
  noteLines,
  periodSegments,
  pickerFields,
  sourceLine,
  tryField,
} from './salary-parts.js';
import type { InList } from './compact-parts.js';
import type { Draw, Kit } from './extra-parts.js';
import type { Finding } from './find-parts.js';
import type { PickerView } from './picker.js';
import { perYear, type Period } from './pay.js';
import { files } from './salary.files.js';
import { salaryView, type SalaryView } from './salary.js';
import type { Offer } from './offer-amount.js';
import { needsMetros, salarySettings, settingsAt, type SalarySettings } from './salary-settings.js';
import { salaryStyles } from './salary.styles.js';
import { readTried, type Tried } from './tryout.js';

/* Symbols: no attribute of a page is written onto what a visitor does (my.ts). Named: Lit tells them apart by that. */
const TRIED = Symbol('tried');
const TRYING = Symbol('trying');

/**
 * What medical coders earn in the United States, a state or a metro area: the median, and the range
 * from the 10th to the 90th percentile, with their source and year.
 *
 * @tagname coder-salary
 * @attr area - Where: `US`, a state (`TX`, `Texas`), or the 5 or 7 digits of a metro or nonmetropolitan area (`26420`). Default: US.
 * @attr zip - Where, by a ZIP code: `77002`. A place without figures of its own shows its state, else the nation, and says so. Of area, zip, place and posting the first counts.
 * @attr place - Where, by name: `Houston, TX`. Also a state, or `Houston, TX 77002`.
 * @attr posting - Where and at what pay, by the job posting of the page (`JobPosting` in JSON-LD or Microdata): the one in the same article or list item, else the only one. A job of another occupation is not judged; what is written on the tag counts before it.
 * @attr edition - `guide` for the guide's figures, `newest` for the newest official ones (or their year, `2025`). States, areas, offers and comparisons of areas are newest only. Default: guide.
 * @attr period - `year`, `month` or `hour`; also what `offer` is paid by. Default: year.
 * @attr offer - A job's pay in US dollars per period, 5,000 to 1,000,000 a year: the share of medical records specialists who earn less, by the newest figures, and marked on them; with the page's own figures, by those.
 * @attr offer-max - The upper end of a posted range.
 * @attr compare - Empty: related occupations in the nation. `CA,NY` or `California, New York`: areas, 8 at most. On one scale; beside it the step up to management, in the area's state.
 * @attr picker - Lets the visitor choose a state and an area in it, or type a ZIP code or a city, which stays on the device; not beside the page's own figures.
 * @attr compact - For a list of postings: one or two lines (how the offer stands, else the median), a slim range, the place and the year; the whole card opens beneath.
 * @attr path - The visitor's path. `bachelor` shows the step up to management that it opens. Default: none, or that of the group.
 * @attr p10 - With p25, p50, p75 and p90: the page's own figures, US dollars a year, in place of ours, of no place but their source. p50 is required, order is checked.
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
 * @csspart control - The choice of a period, of an edition, of a place.
 * @csspart field - A field.
 * @csspart button - The answer that a pay that was typed is meant by another period.
 * @csspart source - Where the figures are from.
 */
export class CoderSalary extends CoderElement {
  static override properties: PropertyDeclarations = {
    area: {},
    zip: {},
    place: {},
    posting: {},
    edition: {},
    period: {},
    offer: {},
    offerMax: { attribute: 'offer-max' },
    compare: {},
    picker: {},
    compact: {},
    path: {},
    p10: {},
    p25: {},
    p50: {},
    p75: {},
    p90: {},
    source: {},
    sourceHref: { attribute: 'source-href' },
    asOf: { attribute: 'as-of' },
    [TRIED]: { state: true },
    [TRYING]: { state: true },
  };
  static override styles = [...CoderElement.styles, salaryStyles];
  static override readonly shared = TAGS.salary.shares;

  declare area: Raw;
  declare zip: Raw;
  declare place: Raw;
  declare posting: Raw;
  declare edition: Raw;
  declare period: Raw;
  declare offer: Raw;
  declare offerMax: Raw;
  declare compare: Raw;
  declare picker: Raw;
  declare compact: Raw;
  declare path: Raw;
  declare p10: Raw;
  declare p25: Raw;
  declare p50: Raw;
  declare p75: Raw;
  declare p90: Raw;
  declare source: Raw;
  declare sourceHref: Raw;
  declare asOf: Raw;
  /** What the visitor typed for an offer; one that makes sense stands in place of the author's. */
  declare private [TRIED]: Tried;
  /** Whether the visitor has asked for the field. */
  declare private [TRYING]: boolean;

  #view?: SalaryView;
  #spoken?: readonly string[];
  readonly #whereabouts = new Whereabouts();
  #period: Period = 'year';
  #compact?: Draw<InList> | undefined;
  #find?: Draw<Finding> | undefined;
  /** The state that the visitor chose last: an area may lie in several. */
  #state?: string;
  /** The author's period, which an offer is paid by, once the visitor has switched to another. */
  #switched?: { readonly from: Raw; readonly to: Period };
  readonly #typing = new Typing(this, (field) => this.#try(field));
  readonly #speech = new Speech(this, () => this.#spoken);

  constructor() {
    super();
    this[TRIED] = {};
    this[TRYING] = false;
  }

  protected override [my.derive](): Promise<unknown> | undefined {
    const written = this.#written();
    const where = this.#where(written);
    const compact = this.#extra<InList>('compact', isOn(this.compact));
    const find = this.#extra<Finding>('find', written.picker);
    if (isComing(where)) return where;
    if (isComing(compact)) return compact;
    if (isComing(find)) return find;
    this.#compact = compact?.draw;
    this.#find = find?.draw;
    return this.#show(this.#settings(settingsAt(written, where)));
  }

  /** What draws something that few cards have; null where it is not wanted, or could not be loaded. */
  #extra<What>(name: string, wanted: boolean) {
    const found = wanted ? part(`salary/${name}`, files) : null;
    if (wanted && !found) this[my.fail](name, '', `${name} could not be loaded; left out.`);
    return found as { draw: Draw<What> } | null | Promise<unknown>;
  }

  #show(settings: SalarySettings): Promise<unknown> | undefined {
    this.#period = settings.period;
    const metros = this.#metros(settings);
    if (metros && isComing(metros)) {
      if (needsMetros(settings)) return metros;
      // Only the visitor's next choice needs it: what is known is shown meanwhile.
      this[my.updateAfter](metros);
    }
    const table = metros && !isComing(metros) ? (metros['metros'] as string) : undefined;
    const { [my.msg]: msg, [my.format]: format } = this;
    if (needsMetros(settings) || metros === null) {
      const { area, compare = [] } = settings;
      reportMissing([area, ...compare], table, this[my.warn], this[my.fail]);
    }
    const context = { metros: table, msg, format, lastState: this.#state };
    this.#view = salaryView(settings, context, this[TRIED]);
    this.#spoken = this.#view.spoken;
    return undefined;
  }

  #written(): SalarySettings {
    if (this.#switched?.to !== this.period) this.#switched = undefined;
    const paidBy = this.#switched ? this.#switched.from : this.period;
    return salarySettings(this, paidBy, this.baseURI, this[my.warn]);
  }

  #where({ area, offer }: SalarySettings): ReturnType<Whereabouts['find']> {
    const { [my.msg]: msg, [my.format]: format, [my.warn]: warn, [my.fail]: fail } = this;
    const asked = { area, chosen: this[my.chosen]('area'), offered: Boolean(offer) };
    return this.#whereabouts.find(this, asked, { msg, format, warn, fail });
  }

  /** With what the visitor tries. */
  #settings(settings: SalarySettings): SalarySettings {
    const { offer } = this[TRIED];
    return offer ? { ...settings, offer } : settings;
  }

  /** The table of areas below the states, where one is shown or may be chosen next. */
  #metros(settings: SalarySettings): ReturnType<typeof part> | undefined {
    const choosable = settings.picker && settings.area !== NATION;
    return needsMetros(settings) || choosable ? metrosPart() : undefined;
  }

  protected override [my.view](): TemplateResult {
    const view = this.#view!;
    this.#view = undefined;
    const whole = () => this.#whole(view);
    return this.#compact
      ? this.#compact(this.#kit, { view, period: this.#period, whole })
      : whole();
  }

  get #kit(): Kit {
    const { [my.msg]: msg, [my.format]: format } = this;
    return { html, svg, msg, format, part: load, card: this };
  }

  #whole(view: SalaryView): TemplateResult {
    if (view.abroad) return html`${this[my.heading](view.title)}${noteLines(view)}`;
    const { name, date } = view.headline;
    return html`
      <div class="head">
        <div>
          ${this[my.heading](view.title)}
          <p class="muted" .textContent=${[name, date].filter(Boolean).join(' · ')}></p>
          ${noteLines(view)}
        </div>
        ${periodSegments(view, this.#choosePeriod)}
      </div>
      ${view.picker && this.#picker(view.picker)}
      <div class="main">
        <div>
          <p class="figure" part="figure" .textContent=${view.median}></p>
          <p class="muted" .textContent=${view.medianMeaning}></p>
          ${besideMedian(view, this.#chooseEdition)}
        </div>
        <div>
          ${drawn({ chart: view.chart, medianMark: view.medianMark, offer: view.offer, table: view.table }, rangeParts)}
          ${
            view.offer &&
            html`<p class="verdict" .textContent=${view.offer.sentence}></p>
              <p class="small" .textContent=${view.offer.basis}></p>`
          }
        </div>
      </div>
      <p class="hidden" role="status" .textContent=${this.#speech.words}></p>
      ${view.comparison && drawn(view.comparison, compareBars)}
      ${view.step && html`<p class="step" .textContent=${view.step}></p>`}
      <details class="try" @toggle=${this.#toggleTry}>
        <summary .textContent=${view.tryout.summary}></summary>
        ${this[TRYING] ? this.#tryField(view) : nothing}
      </details>
      ${drawn({ source: view.source, group: view.group, notes: view.notes }, sourceLine)}
    `;
  }

  /** Drawn once it is asked for: most cards never are. */
  readonly #toggleTry = ({ target }: Event): void => {
    this[TRYING] = this[TRYING] || (target as HTMLDetailsElement).open;
  };

  #tryField({ tryout }: SalaryView): TemplateResult {
    const { typed, left } = this.#typing;
    return tryField(tryout, { typed, left, yes: this.#meantPeriod });
  }

  #picker(picker: PickerView): TemplateResult {
    const choose = (area: string) => this.#chooseArea(area);
    return pickerFields(picker, choose, this.#find?.(this.#kit, { picker, choose }));
  }

  readonly #choosePeriod = (period: Period): void => {
    this.#switched = { from: this.#switched ? this.#switched.from : this.period, to: period };
    this[my.choose]('period', period);
    const { offer } = this[TRIED];
    const field = this.renderRoot.querySelector<HTMLInputElement>('#try');
    if (!field) return;
    if (offer) this.#recount(offer, period, field);
    else this.#readTried(field, period);
  };

  readonly #chooseEdition = (edition: Edition): void => this[my.choose]('edition', edition);

  #chooseArea(area: string): void {
    forgetFailure('areas/metros');
    if (/^[A-Z]+$/.test(area)) this.#state = area;
    this[my.choose]('area', area);
  }

  /** What the visitor tries stays the same pay, counted by another period. */
  #recount({ low, period: before }: Offer, period: Period, field: HTMLInputElement): void {
    const dollars = Number(((low * perYear(before)) / perYear(period)).toFixed(2));
    this[TRIED] = { offer: { low: dollars, period } };
    field.value = String(dollars);
  }

  #readTried({ value, validity }: HTMLInputElement, period: Period): void {
    this[TRIED] = readTried(value, validity.valid, period);
  }

  #try(field: HTMLInputElement): void {
    this.#readTried(field, this.#period);
  }

  /** What the visitor typed was meant by another period: the card counts by it, the amount stays. */
  readonly #meantPeriod = (period: Period): void => {
    this.#choosePeriod(period);
    this.renderRoot.querySelector<HTMLInputElement>('#try')!.focus();
  };
}
