import { html, noChange, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CoderElement } from '../../base/coder-element.js';
import * as my from '../../base/my.js';
import { text, type Raw } from '../../base/settings.js';
import { pageComing } from '../../embed/page-coming.js';
import { TAGS } from '../../embed/tags.js';
import { monthOf } from '../../i18n/month.js';
import { applyView, type ApplyView } from './apply.js';
import { lightNotes, notices, outcomeNote } from './apply-parts.js';
import { applySettings } from './apply-settings.js';
import { applyStyles } from './apply.styles.js';
import { consentIn } from './consent/contract.js';
import { ownForm } from './fields/own-form.js';
import { FormAccess, placeOf, Submission } from './form/contract.js';
import { isBusy, type Outcome } from './phase.js';
import { listenInLight } from './school/contract.js';
import { schoolView } from './school-view.js';

/**
 * An application to a school: the visitor's answers, checked and posted to the school's endpoint.
 * Nothing a visitor answers is in an event, an address or, unless `keep-draft` is set, a storage. With a
 * `<form>` in the tag, that form is enhanced where it stands and no fields are drawn.
 *
 * @tagname coder-apply
 * @attr endpoint - Where applications are posted, an http or https address. Default: the `action` of a form in the tag; without either no form is shown, but the contact, or what stands in the tag.
 * @attr form-id - The `id` of the school's own form, where that cannot stand in the tag. Default: the form in the tag.
 * @attr consent-id - The `id` of each element that holds the school's own consent text, with spaces between. Default: what has `slot="consent"` in the tag.
 * @attr delivery - How: `form`, `json`, or the service `hubspot`, `salesforce`, `netlify`, `formspree`. Default: form.
 * @attr received-word - What your endpoint says of an application that it has, besides the words that are known. Default: none.
 * @attr endpoint-params - What the endpoint wants besides the answers, `oid=…&retURL=…`.
 * @attr fields - What is asked, in order within each of the two groups, `?` behind what need not be answered. Default: first-name last-name email phone? postal-code program start education.
 * @attr field-names - What answers are called when sent, `first-name=firstname|email=mail`. Default: the service's names, else ours.
 * @attr programs - The school's programs, `key=Label|key=Label`. Default: certificate, associate's, bachelor's.
 * @attr path - Preselects the program of that key until the visitor chooses.
 * @attr start - Preselects the month, YYYY-MM, until the visitor chooses.
 * @attr seller - Who has the answers and may call: named before the button, after sending, and in the consent.
 * @attr consent-version - Approves our draft of the consent text by its version, `2026-11`. Default: ours is not shown.
 * @attr privacy-href - The school's notice at collection, linked before the button.
 * @attr contact - A phone number or email address, shown after sending, however it ended, and where nothing can be sent.
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
    formId: { attribute: 'form-id' },
    consentId: { attribute: 'consent-id' },
    delivery: {},
    receivedWord: { attribute: 'received-word' },
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
  };
  static override styles = [...CoderElement.styles, applyStyles];
  static override readonly shared = TAGS.apply.shares;

  declare endpoint: Raw;
  declare formId: Raw;
  declare consentId: Raw;
  declare delivery: Raw;
  declare receivedWord: Raw;
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

  #view!: ApplyView;
  /** Where it first stood: what tells it apart from another of the same endpoint. */
  #place?: string;
  readonly #access = new FormAccess(this);
  readonly #submission = new Submission(this, this.#access, {
    emit: (...event) => this[my.emit](...event),
    share: (...choice) => this[my.share](...choice),
    warn: this[my.warn],
  });

  constructor() {
    super();
    listenInLight(this, this.#access, this.#submission.handlers);
  }

  /** The answers and what goes along with them, as they would be sent now; empty once they are sent. */
  get application(): FormData {
    return this.#submission.application;
  }

  /**
   * Says how an attempt ended that the page delivered itself, after cancelling `coder-apply-submit`.
   *
   * @param message What else the visitor is told, as plain text.
   */
  settle(outcome: Outcome, message?: string): void {
    this.#submission.settle(outcome, message);
  }

  protected override [my.derive](language: string): Promise<unknown> | null | undefined {
    const { [my.msg]: msg, [my.warn]: warn } = this;
    const { schoolForm } = this.#access;
    // The form in the tag, or the rest of it, may not have arrived from the server yet.
    const coming = (schoolForm || this.formId || !text(this.endpoint)) && pageComing();
    if (coming) return coming;
    this.#askForId();
    const settings = applySettings(this, this.baseURI, warn, schoolForm);
    const mayAsk = this.#access.mayAskConsent(settings);
    const consent = consentIn(this, settings.seller, mayAsk, language, msg, warn);
    const place = this.id || (this.#place ??= placeOf(this));
    const draft = `${text(this.group)} ${settings.endpoint} ${place}`;
    this.#submission.basis = { settings, consent, language, msg, draft };
    if (!settings.endpoint && !settings.contact) return null;
    const page = location.origin + location.pathname;
    const state = { ...this.#submission.state, light: schoolForm, page };
    this.#view = applyView(settings, state, monthOf(new Date()), msg, this[my.format]);
    return undefined;
  }

  protected override render(): unknown {
    const card = super.render();
    if (card === noChange || !this.#access.light) return card;
    // Outside the root that resets styles: the page's own reach its form as ever.
    const { phase } = this.#submission.state;
    const gone = phase === 'sent' || this.#access.isElsewhere;
    return html`${gone ? nothing : html`<slot></slot>`}${card}`;
  }

  protected override [my.view](): TemplateResult {
    const { state, restored, handlers, basis } = this.#submission;
    const sent = state.phase === 'sent';
    const { light } = this.#access;
    const level = this[my.level] + (light || sent ? 0 : 1);
    const before = notices(this.#view, restored, handlers, level);
    const after = outcomeNote(this.#view, state.phase, this.#submission, level);
    if (light) return lightNotes([before, after]);
    // What is sent has a heading of its own.
    if (sent) return after;
    const form = ownForm(this.#view, basis!.consent?.text, isBusy(state.phase), handlers);
    const asked = basis!.settings.endpoint ? [before, form] : nothing;
    return html`${this[my.heading](this.#view.title)} ${asked} ${after}`;
  }

  protected override updated(): void {
    const { phase } = this.#submission.state;
    if (this.isConnected) this.#access.show(this.#schoolView(), phase === 'sent');
    this.#submission.drawn();
  }

  /** What a tag means is better said than guessed. */
  #askForId(): void {
    const id = text(this.formId);
    const { light, isElsewhere } = this.#access;
    if (id && !light) this[my.warn](`form-id="${id}" is no form on the page.`);
    if (!id && isElsewhere)
      this[my.warn]('the form behind the tag is taken for its own; form-id="…" says so.');
  }

  /** What a form of the page's own shows; undefined where it is not sent from here. */
  #schoolView() {
    const { light, asksFiles } = this.#access;
    const { state, basis } = this.#submission;
    if (light && asksFiles) this[my.warn]('the form asks for files; it is left as it is.');
    if (!light || asksFiles || !basis?.settings.endpoint || state.phase === 'sent') {
      return undefined;
    }
    return schoolView(state, basis.consent?.text, this[my.language], this[my.msg]);
  }
}
