import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { CoderElement } from '../../base/coder-element.js';
import { drawn } from '../../base/drawn.js';
import * as my from '../../base/my.js';
import { TAGS } from '../../embed/tags.js';
import { text, type Raw } from '../../base/settings.js';
import { monthOf } from '../../i18n/month.js';
import { assumptions } from './assumptions.js';
import { calendar } from './calendar.js';
import * as choices from './choice-parts.js';
import { download } from '../../base/download.js';
import { Speech } from '../../base/speech.js';
import { Typing } from '../../base/typing.js';
import { planLink, readPlanLink } from './plan-link.js';
import * as parts from './timeline-parts.js';
import { spoken, timelineEvents, timelineView, type TimelineView } from './timeline.js';
import { HOURS_BOUNDS, timelineSettings, type TimelineSettings } from './timeline-settings.js';
import { timelineStyles } from './timeline.styles.js';

/** Where the stepper begins when no hours are set: the middle of the guide's 9 to 20. */
const USUAL_HOURS = 12;

/** The link that was taken up last: a card that comes later does not undo what was chosen since. */
let followed = '';

/* Symbols: no attribute of a page is written onto what a visitor does (my.ts). Named: Lit tells them apart by that. */
const BAD_HOURS = Symbol('badHours');
const COPIED = Symbol('copied');
const UNFOLDED = Symbol('unfolded');

/**
 * When the visitor could be working: a range of months and dates, by path, start and study hours.
 *
 * @tagname coder-timeline
 * @attr path - `certificate`, `associate` or `bachelor`. Default: certificate.
 * @attr start - When training starts, `YYYY-MM` or `YYYY-MM-DD`, not in the past; the day is that of the calendar download. Default: next month.
 * @attr prior - What the visitor has: `none`, `some-college`, `associate` or `health` (work in health care). Only an associate's shortens, and only a bachelor's. Default: none.
 * @attr hours-per-week - Study hours a week for the certificate, 1 to 60. Default: none, the guide's own range.
 * @attr program-hours - Study hours of the school's whole certificate program, 40 to 5000. Default: 780, our own assumption.
 * @attr program-months - Months of the school's own programs, `12` or `10-14` for the certificate, `certificate=12|associate=21` for several. Default: the guide's.
 * @attr exam-months - Months from training to the exam, `1` or `0-2`. Default: 0-1, our own assumption.
 * @attr search-months - Months from the exam to the first job. Default: 0-3, our own assumption.
 * @fires coder-change - The visitor chose a path, a start, what they have or hours; `detail: {name, value}`.
 * @csspart figure - The range in months.
 * @csspart graphic - The milestones on their axis, and the bar of each path.
 * @csspart control - A choice or a field's group.
 * @csspart field - A field.
 * @csspart button - A button.
 * @csspart error - What is wrong with a field.
 * @csspart source - The assumptions with their sources.
 * @cssprop --coder-sticky-top - Height of what stays at the top of your page: the answer stays in view below it. Default: 0.
 */
export class CoderTimeline extends CoderElement {
  static override properties: PropertyDeclarations = {
    path: {},
    start: {},
    prior: {},
    hoursPerWeek: { attribute: 'hours-per-week' },
    programHours: { attribute: 'program-hours' },
    programMonths: { attribute: 'program-months' },
    examMonths: { attribute: 'exam-months' },
    searchMonths: { attribute: 'search-months' },
    [BAD_HOURS]: { state: true },
    [COPIED]: { state: true },
    [UNFOLDED]: { state: true },
  };
  static override styles = [...CoderElement.styles, timelineStyles];
  static override readonly shared = TAGS.timeline.shares;

  declare path: Raw;
  declare start: Raw;
  declare prior: Raw;
  declare hoursPerWeek: Raw;
  declare programHours: Raw;
  declare programMonths: Raw;
  declare examMonths: Raw;
  declare searchMonths: Raw;
  declare private [BAD_HOURS]: boolean | undefined;
  /** Whether the address was copied; undefined before anyone asked. */
  declare private [COPIED]: boolean | undefined;
  /** Whether the assumptions were asked for. */
  declare private [UNFOLDED]: boolean | undefined;

  #settings!: TimelineSettings;
  #view?: TimelineView;
  /** The address of the plan that is shown. */
  #offered: string | undefined;
  readonly #typing = new Typing(this, (field) => this.#takeHours(field));
  readonly #speech = new Speech(this, () => this.#view && spoken(this.#view));

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#restore);
    addEventListener('beforeprint', this.#unfold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#restore);
    removeEventListener('beforeprint', this.#unfold);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.#restore();
    // What is typed, or typed wrong, belongs to the hours and the path it was typed for.
    if (changed.has('hoursPerWeek') || changed.has('path')) {
      this[BAD_HOURS] = false;
      this.#typing.forget();
    }
    super.willUpdate(changed);
  }

  protected override [my.derive](): undefined {
    const thisMonth = monthOf(new Date());
    this.#settings = timelineSettings(this, thisMonth, this[my.warn]);
    this.#view = timelineView(this.#settings, thisMonth, this[my.msg], this[my.format]);
    // What was said of copying is of the address it was said of.
    if (this.#address !== this.#offered) this[COPIED] = undefined;
    this.#offered = this.#address;
  }

  protected override [my.view](): TemplateResult {
    const view = this.#view!;
    const { typed, left, pending } = this.#typing;
    const state = { wrong: Boolean(this[BAD_HOURS]), typing: pending };
    const unfolded = this[UNFOLDED] && assumptions(this.#settings, this[my.msg], this[my.format]);
    return html`
      ${this[my.heading](view.title)}
      <div class="columns">
        ${parts.answer(view)}
        <p class="hidden" role="status">${this.#speech.words}</p>
        <div class="plan">
          ${drawn({ milestones: view.milestones, phases: view.phases }, parts.axis)}
          ${parts.keep(view, { address: this.#address, copied: this[COPIED] }, this.#keeping)}
        </div>
        <div class="choices">
          ${choices.paths(view, (path) => this[my.choose]('path', path))}
          <div class="fields">
            ${choices.select('start', view.start, (start) => this[my.choose]('start', start))}
            ${choices.hours(view.hours, state, { typed, left, step: this.#stepHours })}
            ${choices.select('prior', view.prior, (prior) => this[my.choose]('prior', prior), view.advice)}
          </div>
        </div>
      </div>
      ${parts.assumptions(view, unfolded || undefined, this.#unfold)}
    `;
  }

  /** Takes up the plan of a link that the visitor followed, and brings it into view. */
  readonly #restore = (event?: Event): void => {
    const { hash } = location;
    const linked = readPlanLink(hash, text(this.group), monthOf(new Date()));
    if (!linked || (!event && hash === followed)) return;
    followed = hash;
    if (linked.path) this[my.share]('path', linked.path);
    if (linked.start) this[my.share]('start', linked.start);
    // A link without them is of a plan without them, whatever the author wrote.
    this.prior = linked.prior || 'none';
    this.hoursPerWeek = linked.hours;
    void this.updateComplete.then(() => this.scrollIntoView({ block: 'nearest' }));
  };

  get #address(): string | undefined {
    return planLink(location.href, text(this.group), this.#settings);
  }

  /** Takes what is typed; while it makes no sense, the last answer stands and the field says why. */
  #takeHours({ value, validity }: HTMLInputElement): void {
    if (validity.valid) this.#setHours(value);
    else this[BAD_HOURS] = true;
  }

  readonly #stepHours = (by: number): void => {
    const [min, max] = HOURS_BOUNDS;
    const { hoursPerWeek } = this.#settings;
    const next = hoursPerWeek === undefined ? USUAL_HOURS : hoursPerWeek + by;
    this.#setHours(String(Math.min(max, Math.max(min, next))));
  };

  #setHours(value: string): void {
    this[BAD_HOURS] = false;
    if (value !== this.#view!.hours?.value) this[my.choose]('hoursPerWeek', value);
  }

  /** Draws the assumptions, which are read only where they are unfolded or printed. */
  readonly #unfold = (): void => {
    this[UNFOLDED] = true;
    // The page may be printed at once.
    this.performUpdate();
  };

  readonly #download = (): void => {
    const { events, description } = timelineEvents(this.#settings, this[my.msg], this[my.format]);
    const group = text(this.group);
    const written = calendar(events, {
      site: `${group && `${encodeURIComponent(group)}.`}${location.hostname}`,
      language: this[my.language],
      description,
      url: this.#address ?? location.href,
      made: new Date().toISOString(),
    });
    download(written, 'text/calendar', 'medical-coder-plan.ics');
  };

  /** Copies the address; where the page or the browser forbids it, shows it to be copied. */
  readonly #copy = async (): Promise<void> => {
    // What was said is taken back first: said anew, it is announced anew.
    this[COPIED] = undefined;
    try {
      await navigator.clipboard.writeText(this.#address!);
      this[COPIED] = true;
    } catch {
      this[COPIED] = false;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLInputElement>('#address')?.select();
    }
  };

  readonly #print = (): void => {
    this.#unfold();
    print();
  };

  readonly #keeping = { download: this.#download, copy: this.#copy, print: this.#print };
}
