import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CoderElement } from '../../base/coder-element.js';
import { text, type Raw } from '../../base/settings.js';
import { TAGS } from '../../embed/tags.js';
import { PATHS } from '../../facts/paths.js';
import { monthOf, parseMonth } from '../../i18n/month.js';
import { applyView, type ApplyView } from './apply.js';
import { applyForm, lightNotes, notices, outcomeNote } from './apply-parts.js';
import { applySettings, type ApplySettings } from './apply-settings.js';
import {
  afterChecking,
  afterDelivery,
  afterLeaving,
  untouched,
  type ApplyState,
} from './apply-state.js';
import { fieldError } from './apply-words.js';
import { applyStyles } from './apply.styles.js';
import { consentFor, type Consent } from './consent.js';
import type { Delivered } from './delivery/contract.js';
import { deliver } from './delivery/deliver.js';
import type { Problem } from './fields.js';
import { likeOf, type Control } from './form/controls.js';
import { computeDigest, digestOf } from './form/digest.js';
import { FormAccess } from './form/form-access.js';
import { holdPage } from './form/hold-page.js';
import { pageComing } from './form/page-coming.js';
import { Visit } from './form/visit.js';
import { LightListener } from './light/light-listener.js';
import { lightView } from './light/light-view.js';
import { schoolTexts } from './light/school-texts.js';
import { isBusy, isOutcome, type Outcome } from './phase.js';

/**
 * An application to a school: the visitor's answers, checked and posted to the school's endpoint.
 * Nothing a visitor answers is in an event, an address or, unless `keep-draft` is set, a storage. With a
 * `<form>` in the tag, that form is enhanced where it stands and no fields are drawn.
 *
 * @tagname coder-apply
 * @attr endpoint - Where applications are posted, an http or https address. Default: the `action` of a form in the tag; without either the form says that it cannot be sent.
 * @attr delivery - How: `form`, `json`, or the service `hubspot`, `salesforce`, `netlify`, `formspree`. Default: form.
 * @attr endpoint-params - What the endpoint wants besides the answers, `oid=…&retURL=…`.
 * @attr fields - What is asked, in order, `?` behind what need not be answered. Default: first-name last-name email phone? postal-code program start education.
 * @attr field-names - What answers are called when sent, `first-name=firstname|email=mail`. Default: the service's names, else ours.
 * @attr programs - The school's programs, `key=Label|key=Label`. Default: certificate, associate's, bachelor's.
 * @attr path - Preselects the program of that key until the visitor chooses.
 * @attr start - Preselects the month, YYYY-MM, until the visitor chooses.
 * @attr seller - Who may call: named in the consent.
 * @attr consent-version - Approves our draft of the consent text by its version, `2026-11`. Default: ours is not shown.
 * @attr privacy-href - The school's notice at collection, linked beside the button.
 * @attr contact - A phone number or email address, shown when sending fails.
 * @attr keep-draft - Keeps unsent answers in this tab, unencrypted, over a reload and at most 24 hours.
 * @fires coder-apply-submit - Before sending; when cancelled, the page delivers `application` itself and calls `settle`.
 * @fires coder-apply-sent - The application was received.
 * @fires coder-apply-error - It was not, or nobody can tell; `detail: {outcome}`: `unsent` or `unknown`.
 * @slot consent - The school's own consent text, read as plain text; with `lang`, one for each language, and `data-version`.
 * @slot captcha - A Turnstile or hCaptcha; what it puts into named fields is sent along.
 * @slot - A form of the school's own.
 * @csspart control - A field with its label.
 * @csspart field - A field.
 * @csspart button - The button that sends.
 * @csspart error - What is wrong.
 */
export class CoderApply extends CoderElement {
  static override properties: PropertyDeclarations = {
    endpoint: {},
    delivery: {},
    endpointParams: { attribute: 'endpoint-params' },
    fields: {},
    fieldNames: { attribute: 'field-names' },
    programs: {},
    path: {},
    start: {},
    seller: {},
    consentVersion: { attribute: 'consent-version' },
    privacyHref: { attribute: 'privacy-href' },
    contact: {},
    keepDraft: { attribute: 'keep-draft' },
    state: { state: true },
    told: { state: true },
    restored: { state: true },
  };
  static override styles = [...CoderElement.styles, applyStyles];
  static override readonly shared = TAGS.apply.shares;

  declare endpoint: Raw;
  declare delivery: Raw;
  declare endpointParams: Raw;
  declare fields: Raw;
  declare fieldNames: Raw;
  declare programs: Raw;
  declare path: Raw;
  declare start: Raw;
  declare seller: Raw;
  declare consentVersion: Raw;
  declare privacyHref: Raw;
  declare contact: Raw;
  declare keepDraft: Raw;
  declare private state: ApplyState;
  /** What was last said of a field that the visitor has left. */
  declare private told: string;
  /** Whether answers from before a reload stand in the form. */
  declare private restored: boolean;

  #settings!: ApplySettings;
  #view!: ApplyView;
  #consent: Consent | undefined;
  /** It is sent from here, not by the page. */
  #delivering = false;
  readonly #access = new FormAccess(this);
  readonly #visit = new Visit(this.#access);

  readonly #handlers = {
    change: ({ target }: { readonly target: EventTarget | null }) =>
      this.#changed(target as Control),
    input: () => {
      this.#visit.touch();
      if (this.#settings.keepDraft) this.#visit.keep(this.#draft);
    },
    goTo: (name: string) => this.#access.controls.find((control) => control.name === name)?.focus(),
    clear: () => {
      this.#forget();
      this.state = untouched;
      this.#access.controls[0]?.focus();
    },
    /*
     * A click on the button, which is also what Enter in a field becomes: `submit` never fires in a frame
     * sandboxed without allow-forms. Where a program submits the form there is no click.
     */
    submit: (event: Event) => {
      event.preventDefault();
      // A click that left the focus elsewhere on the page: the visitor is here now.
      if (!this.matches(':focus-within')) (event.currentTarget as HTMLElement).focus();
      void this.#send();
    },
  };

  constructor() {
    super();
    this.state = untouched;
    this.told = '';
    this.restored = false;
    new LightListener(this, this.#access, this.#handlers);
  }

  /** The answers and what goes along with them, as they would be sent now; empty once they are sent. */
  get application(): FormData {
    if (!this.#settings || this.state.phase === 'sent') return new FormData();
    return this.#visit.application(this.#settings, this.#consent, this.language);
  }

  /**
   * Says how an attempt ended that the page delivered itself, after cancelling `coder-apply-submit`.
   *
   * @param message What else the visitor is told, as plain text.
   */
  settle(outcome: Outcome, message?: string): void {
    if (!isOutcome(outcome)) {
      this.warn(`settle("${outcome}") is none of sent, unsent, unknown; nothing is said.`);
    } else if (this.#delivering || this.state.phase === 'sent') {
      this.warn(`settle("${outcome}"): the page does not deliver this one; nothing is said.`);
    } else this.#settle({ outcome, message: text(message) });
  }

  protected override derive(language: string): Promise<unknown> | undefined {
    const { schoolForm } = this.#access;
    if (schoolForm || !text(this.endpoint)) {
      // The form in the tag, or the rest of it, may not have arrived from the server yet.
      const coming = pageComing();
      if (coming) return coming;
    }
    this.#settings = applySettings(this, document.baseURI, this.warn, schoolForm);
    this.#consent = this.#consentIn(language);
    const state = { ...this.state, light: Boolean(schoolForm) };
    const now = monthOf(new Date());
    this.#view = applyView(this.#settings, state, now, this.msg, this.format);
    return undefined;
  }

  protected override render(): TemplateResult {
    const card = super.render();
    if (!this.#access.light) return card;
    // Outside the root that resets styles: the page's own reach its form as ever.
    return html`${this.state.phase === 'sent' ? nothing : html`<slot></slot>`}${card}`;
  }

  protected override view(): TemplateResult {
    const { phase } = this.state;
    const before = notices(this.#view, this.restored, this.#handlers);
    const after = outcomeNote(this.#view, phase, this.told);
    if (this.#access.light) return lightNotes([before, after]);
    const form = applyForm(this.#view, this.#consent?.text, phase, this.#handlers);
    return html`${this.heading(this.#view.title)} ${phase === 'sent' ? nothing : [before, form]}
    ${after}`;
  }

  protected override updated(): void {
    // Also of a form that was taken off the page: its application is still on its way.
    holdPage(this, this.state.phase === 'waiting');
    if (!this.#settings || !this.isConnected) return;
    this.#access.show(this.#lightView());
    if (this.#settings.keepDraft && this.#visit.restore(this.#draft)) this.restored = true;
    this.#visit.preselect(this.#settings);
  }

  /** What a form of the page's own shows; undefined where it is not sent from here. */
  #lightView() {
    const { light, asksFiles } = this.#access;
    if (light && asksFiles) this.warn('the form asks for files; it is left as it is.');
    if (!light || asksFiles || !this.#settings.endpoint || this.state.phase === 'sent') {
      return undefined;
    }
    return lightView(this.state, this.#consent?.text, this.language, this.msg);
  }

  #words(name: string, problem: Problem): string {
    return fieldError(name, problem, this.msg);
  }

  /** Where answers are kept over a reload. */
  get #draft(): string {
    return `${text(this.group)} ${this.#settings?.endpoint} ${this.id}`;
  }

  #consentIn(language: string): Consent | undefined {
    const texts = schoolTexts(this);
    const { seller } = this.#settings;
    if (!texts.length && !seller) return undefined;
    if (!this.#access.mayAskConsent(this.#settings)) {
      this.warn('no consent is asked: there is no phone number, or the form asks it itself.');
      return undefined;
    }
    const consent = consentFor(seller, texts, language, this.msg);
    if (!consent) this.warn(`no consent is asked: there is no text for lang="${language}".`);
    return consent;
  }

  /** The visitor has left a field. */
  #changed(control: Control): void {
    if (!this.#access.controls.includes(control)) return;
    this.#visit.touch(control);
    this.#share(control);
    const problem = this.#access.problemOf(control);
    this.state = afterLeaving(this.state, control, problem);
    const said = problem && this.state.errors.has(control.name);
    this.told = said ? this.#words(control.name, problem) : '';
  }

  /** Where the visitor is going is shared with the other widgets; who it is never is. */
  #share(control: Control): void {
    const { value } = control;
    const like = likeOf(control);
    if (like === 'program' && PATHS.some((path) => path === value)) this.share('path', value);
    if (like === 'start' && parseMonth(value) !== undefined) this.share('start', value);
  }

  async #send(): Promise<void> {
    const { endpoint, keepDraft } = this.#settings;
    if (!endpoint || isBusy(this.state.phase)) return;
    this.told = '';
    this.state = afterChecking(this.#access.problems());
    if (!isBusy(this.state.phase)) return this.#focus('#errors');
    const consent = this.#consent;
    if (consent && !consent.sha256 && !digestOf(consent.text)) await computeDigest(consent.text);
    const ours = this.emit('coder-apply-submit', {}, true);
    if (!isBusy(this.state.phase)) return;
    const { application } = this;
    // With its id, also where the page delivers: it may be left before that is over.
    if (keepDraft) this.#visit.keep(this.#draft);
    if (!ours) return;
    const waiting = (why: 'offline' | 'retry') =>
      (this.state = { ...this.state, phase: 'waiting', why });
    this.#delivering = true;
    const delivered = await deliver(application, { ...this.#settings, endpoint }, { waiting });
    this.#delivering = false;
    this.#settle(delivered);
  }

  #settle(delivered: Delivered): void {
    const { outcome } = delivered;
    const fieldOf = (name: string) => this.#access.find(name, this.#settings)?.name;
    this.state = afterDelivery(delivered, fieldOf);
    if (outcome === 'sent') {
      this.#forget();
      this.emit('coder-apply-sent');
    } else this.emit('coder-apply-error', { outcome });
    this.#focus(this.state.errors.size ? '#errors' : '#outcome');
  }

  /** The answers were received, or are not wanted any more. */
  #forget(): void {
    this.#visit.end(this.#draft);
    this.restored = false;
  }

  /** Leads the visitor to what is new, unless they have gone elsewhere on the page. */
  #focus(selector: string): void {
    void this.updateComplete.then(() => {
      const elsewhere = document.activeElement !== document.body && !this.matches(':focus-within');
      if (!elsewhere) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }
}
