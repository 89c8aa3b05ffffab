import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CoderElement } from '../../base/coder-element.js';
import type { Raw } from '../../base/settings.js';
import { monthOf } from '../../i18n/month.js';
import { addConsentTime, collectApplication } from './application.js';
import { applyView, type ApplyView, type Phase } from './apply.js';
import { applySettings, type ApplySettings } from './apply-settings.js';
import { applyStyles } from './apply.styles.js';
import { applyForm, outcomeNote, type Control } from './apply-parts.js';
import { deliver, type Delivered } from './delivery/deliver.js';
import { submissionId } from './delivery/submission-id.js';
import { problemOf, type FieldName, type Problem } from './fields.js';

/**
 * An application to a school: the visitor's answers, checked and posted to the school's endpoint.
 * Nothing a visitor answers is in an event, an address or a storage.
 *
 * @tagname coder-apply
 * @attr endpoint - Where applications are posted, an http or https address. Without it the form says that it cannot be sent.
 * @attr programs - The school's programs, `key=Label|key=Label`. Default: certificate, associate's, bachelor's.
 * @attr seller - Who may call: named in the consent.
 * @attr consent-version - Approves our draft of the consent text by its version, `2026-11`. Default: no consent is asked.
 * @attr privacy-href - The school's notice at collection, linked beside the button.
 * @attr contact - A phone number or email address, shown when sending fails.
 * @fires coder-apply-submit - Before sending; when cancelled, the page delivers `application` itself and calls `settle`.
 * @fires coder-apply-sent - The application was received.
 * @fires coder-apply-error - It was not, or nobody can tell; `detail: {outcome}`: `unsent` or `unknown`.
 * @csspart control - A field with its label.
 * @csspart field - A field.
 * @csspart button - The button that sends.
 * @csspart error - What is wrong.
 */
export class CoderApply extends CoderElement {
  static override properties: PropertyDeclarations = {
    endpoint: {},
    programs: {},
    seller: {},
    consentVersion: { attribute: 'consent-version' },
    privacyHref: { attribute: 'privacy-href' },
    contact: {},
    phase: { state: true },
    errors: { state: true },
    summarise: { state: true },
  };
  static override styles = [...CoderElement.styles, applyStyles];

  declare endpoint: Raw;
  declare programs: Raw;
  declare seller: Raw;
  declare consentVersion: Raw;
  declare privacyHref: Raw;
  declare contact: Raw;
  declare private phase: Phase;
  declare private errors: ReadonlyMap<FieldName, Problem>;
  declare private summarise: boolean;

  #settings!: ApplySettings;
  #view!: ApplyView;
  /** Names one attempt: the same for a retry of the same answers, so that none counts twice. */
  #attempt?: { readonly answers: string; readonly id: string };

  constructor() {
    super();
    this.phase = 'editing';
    this.errors = new Map();
    this.summarise = false;
  }

  protected override derive(): undefined {
    this.#settings = applySettings(this, document.baseURI, this.warn);
    const { phase, errors, summarise } = this;
    const now = monthOf(new Date());
    this.#view = applyView(
      this.#settings,
      { phase, errors, summarise },
      now,
      this.msg,
      this.format,
    );
  }

  /** The answers and what goes along with them, as they would be sent now; empty once they are sent. */
  get application(): FormData {
    const application = collectApplication(this.#form, this.#view.consent, this.language);
    const answers = JSON.stringify([...application]);
    if (answers !== this.#attempt?.answers) this.#attempt = { answers, id: submissionId() };
    application.set('submission-id', this.#attempt.id);
    addConsentTime(application);
    return application;
  }

  /** Says how an attempt ended that the page delivered itself, after cancelling `coder-apply-submit`. */
  settle(outcome: Delivered['outcome']): void {
    this.phase = outcome;
    if (outcome === 'sent') {
      this.#attempt = undefined;
      this.emit('coder-apply-sent');
      this.#focus('#outcome');
    } else {
      this.emit('coder-apply-error', { outcome });
    }
  }

  protected override view(): TemplateResult {
    const sent = this.phase === 'sent';
    return html`
      ${this.heading(this.#view.title)} ${sent ? '' : applyForm(this.#view, this.#handlers)}
      ${outcomeNote(this.#view, this.phase)}
    `;
  }

  readonly #handlers = {
    change: (event: Event) => this.#check(event.target as Control),
    goTo: (name: FieldName) => this.#focus(`#${name}`),
    /*
     * A click on the button, which is also what Enter in a field becomes. Not `submit`: that never
     * fires in a frame sandboxed without allow-forms.
     */
    submit: (event: Event) => {
      event.preventDefault();
      void this.#send();
    },
  };

  get #form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  get #controls(): readonly Control[] {
    return [...this.renderRoot.querySelectorAll<Control>('.field')];
  }

  /** Checks one answer as the visitor leaves it. An empty field is only wrong once it was sent so. */
  #check(control: Control): void {
    if (control.type === 'checkbox') return;
    const name = control.name as FieldName;
    const problem = problemOf(control.validity);
    const errors = new Map(this.errors);
    if (problem && (control.value || errors.has(name))) errors.set(name, problem);
    else errors.delete(name);
    this.errors = errors;
    this.summarise &&= errors.size > 0;
  }

  /** Checks every answer; true when nothing is wrong. */
  #checkAll(): boolean {
    const found = this.#controls.flatMap((control) => {
      const problem = problemOf(control.validity);
      return problem ? [[control.name as FieldName, problem] as const] : [];
    });
    this.errors = new Map(found);
    this.summarise = found.length > 0;
    return !found.length;
  }

  async #send(): Promise<void> {
    const { endpoint } = this.#settings;
    if (!endpoint || this.phase === 'sending') return;
    if (!this.#checkAll()) {
      this.phase = 'editing';
      this.#focus('#errors');
      return;
    }
    this.phase = 'sending';
    if (!this.emit('coder-apply-submit', {}, true)) return;
    const to = { kind: 'form', endpoint, params: [], names: new Map<string, string>() } as const;
    this.settle((await deliver(this.application, to)).outcome);
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }
}
