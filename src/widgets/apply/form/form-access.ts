import type { LitElement } from 'lit';
import { own } from '../../../embed/document.js';
import type { ApplySettings, SchoolForm } from '../apply-settings.js';
import { CONSENT_NAME } from '../consent/contract.js';
import { lengthLimit, wireName } from '../delivery/contract.js';
import {
  answersOf,
  likeOf,
  problemOf,
  problemWith,
  TRAP_NAME,
  type Answers,
  type Control,
  type Problem,
} from '../fields/contract.js';
import { controlsIn, formOf, HostForm, type HostFormView } from '../school/contract.js';

/** What changes with every try, and is no answer: the tokens of Turnstile, hCaptcha and reCAPTCHA. */
const TOKEN = /-response$/;

/** Where the answers of the visitor stand: in our form, or in the page's own in the tag. */
export class FormAccess {
  readonly #widget: LitElement;
  readonly #light = new HostForm();

  constructor(widget: LitElement) {
    this.#widget = widget;
  }

  /** The page's own form, if the tag has one. */
  get light(): HTMLFormElement | null {
    return formOf(this.#widget);
  }

  /** Whether that form stands elsewhere on the page. */
  get isElsewhere(): boolean {
    const { light } = this;
    return Boolean(light && !this.#widget.contains(light));
  }

  /** Files cannot be sent from here: a form that asks for them is left to itself. */
  get asksFiles(): Element | null | undefined {
    return this.light?.querySelector('[type=file]');
  }

  /** The page's own form while it is sent from here. */
  get enhanced(): HTMLFormElement | undefined {
    return this.#light.form;
  }

  get form(): HTMLFormElement | null {
    return this.light ?? this.#own;
  }

  /** The controls that are checked. */
  get controls(): readonly Control[] {
    const { light } = this;
    return light ? controlsIn(light) : [...(this.#own?.querySelectorAll<Control>('.field') ?? [])];
  }

  /** What the page's own form is, for the settings. */
  get schoolForm(): SchoolForm | undefined {
    const { light } = this;
    if (!light) return undefined;
    const names = [...light.querySelectorAll<Control>('[name]')].map(({ name }) => name);
    return { action: light.getAttribute('action') || own('URL'), names };
  }

  /** Draws what is to be seen in the page's own form; without a view the form is as it was. */
  show(view: HostFormView | undefined, sent?: boolean): void {
    const { light, isElsewhere } = this;
    this.#light.show((view && light) ?? undefined, view);
    // What is in the tag leaves with its slot.
    this.#light.hide((sent && isElsewhere && light) || undefined);
  }

  /** What is wrong with an answer. */
  problemOf(control: Control, settings: ApplySettings): Problem | undefined {
    if (this.box?.checked && control === this.#phone(settings) && !control.value.trim()) {
      return 'uncallable';
    }
    // Browsers mind the length of what is typed alone.
    const like = likeOf(control);
    const long = like && control.value.length > lengthLimit(settings.kind, like);
    return this.light ? problemWith(control, long) : problemOf(control.validity, long);
  }

  /** What is wrong, by name. */
  problems(settings: ApplySettings): ReadonlyMap<string, Problem> {
    const found = new Map<string, Problem>();
    for (const control of this.controls) {
      const problem = this.problemOf(control, settings);
      if (problem) found.set(control.name, problem);
    }
    return found;
  }

  /** The control that is meant by our name, or by the one that the answer is sent under. */
  find(name: string, { names }: Pick<ApplySettings, 'names'>): Control | undefined {
    const { controls } = this;
    return (
      controls.find((one) => one.name === name || wireName(names, one.name) === name) ??
      controls.find((one) => likeOf(one) === name)
    );
  }

  /** Whether consent may be asked: there is a phone number, and the page's form does not ask it itself. */
  mayAskConsent(settings: ApplySettings): unknown {
    if (!this.light) return settings.fields.some(({ name }) => name === 'phone');
    return !this.find(CONSENT_NAME, settings) && this.#phone(settings);
  }

  /** The box of the consent, where there is one. */
  get box(): HTMLInputElement | null | undefined {
    return this.light ? this.#light.box : this.#inOwn(CONSENT_NAME);
  }

  /** Whether the visitor has agreed to be called, at a number. */
  get agreed(): boolean {
    const phone = this.controls.find((control) => likeOf(control) === 'phone');
    return Boolean(this.box?.checked && (!phone || phone.value.trim()));
  }

  /** What stands in the honeypot. */
  get trap(): string {
    return this.#inOwn(TRAP_NAME)?.value ?? '';
  }

  /** What the visitor has answered, and nothing that scripts or browsers keep beside it. */
  get answers(): Answers {
    const asked = this.controls.filter(({ type }) => type !== 'password').map(({ name }) => name);
    const names = new Set(asked.filter((name) => !TOKEN.test(name)));
    return answersOf(this.form).filter(([name]) => names.has(name));
  }

  /** The answers with what scripts have put beside them. */
  get everything(): Answers {
    const answers = answersOf(this.form);
    if (this.light)
      return this.#light.box ? answers.filter(([name]) => name !== CONSENT_NAME) : answers;
    const ours = answers.filter(([name]) => name !== CONSENT_NAME && name !== TRAP_NAME);
    const captcha = this.#widget.querySelectorAll<Control>(
      '[slot=captcha][name], [slot=captcha] [name]',
    );
    return [...ours, ...[...captcha].map(({ name, value }) => [name, value] as const)];
  }

  /** Empties the form. */
  reset(): void {
    if (this.form) HTMLFormElement.prototype.reset.call(this.form);
  }

  #phone(settings: ApplySettings): Control | undefined {
    return this.find('phone', settings);
  }

  // Not `shadowRoot`: there are pages that close every one.
  get #own(): HTMLFormElement | null {
    const root = this.#widget.renderRoot as ParentNode | undefined;
    return root?.querySelector('form') ?? null;
  }

  #inOwn(name: string): HTMLInputElement | null | undefined {
    return this.#own?.querySelector<HTMLInputElement>(`[name=${name}]`);
  }
}
