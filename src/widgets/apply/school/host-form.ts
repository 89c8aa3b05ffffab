import { own } from '../../../embed/document.js';
import type { Control } from '../fields/contract.js';
import { onceOutOfView } from '../out-of-view.js';
import { FieldMessages } from './field-messages.js';

/** The class names of what is put into a school's own form, for the page's style sheet. */
const CONSENT_CLASS = 'coder-consent';

/** What a school's own form is to show. */
export interface HostFormView {
  /** What is wrong, by the name of the field. */
  readonly errors: ReadonlyMap<string, string>;
  readonly consent: string | undefined;
  readonly language: string;
}

/** What visitors answer in a form: neither what is hidden nor our own box. */
export const controlsIn = (form: HTMLFormElement): readonly Control[] =>
  [...form.querySelectorAll<Control>('input, select, textarea')].filter(
    (control) =>
      control.name &&
      control.willValidate &&
      !/^(submit|image|button)$/.test(control.type) &&
      !control.closest(`.${CONSENT_CLASS}`),
  );

/**
 * A form of the page's own that is enhanced where it stands: it stays a form that scripts of the page see
 * and can draw again. What is changed in it is put back when it, or the widget, goes.
 *
 * Methods and properties of a form may be hidden by controls of the same name (`<button name="submit">`):
 * only attributes and the prototype are used.
 */
export class HostForm {
  #form: HTMLFormElement | undefined;
  #consent: { readonly words: string; readonly box: HTMLLabelElement } | undefined;
  readonly #messages = new FieldMessages();
  /** Whether the form checked itself; the page's wish is put back. */
  #novalidate = false;
  #hidden: HTMLFormElement | undefined;
  #unwatch: (() => void) | undefined;

  /** The form that is enhanced now. */
  get form(): HTMLFormElement | undefined {
    return this.#form;
  }

  /** The box of the consent, where there is one. */
  get box(): HTMLInputElement | null | undefined {
    return this.#consent?.box.querySelector('input');
  }

  /** Enhances a form, draws it as it now is, or lets it go. */
  show(form: HTMLFormElement | undefined, view: HostFormView | undefined): void {
    if (form !== this.#form) this.#take(form);
    if (!form || !view) return;
    sweep(form, this.#messages, this.#consent?.box);
    this.#messages.show(controlsIn(form), view.errors, view.language);
    this.#ask(form, view);
  }

  /**
   * Hides a form that has been sent, whose room stays until it is out of view; it is to be seen again once
   * it may be sent again.
   */
  hide(form: HTMLFormElement | undefined): void {
    if (form === this.#hidden) return;
    this.#unwatch?.();
    if (this.#hidden) {
      toggle(this.#hidden, 'hidden', false);
      styleOf(this.#hidden).removeProperty('visibility');
    }
    if (form) {
      styleOf(form).setProperty('visibility', 'hidden', 'important');
      this.#unwatch = onceOutOfView(form, () => toggle(form, 'hidden', true));
    }
    this.#hidden = form;
  }

  #take(form: HTMLFormElement | undefined): void {
    if (this.#form) {
      this.#messages.show([], new Map(), '');
      this.#consent?.box.remove();
      toggle(this.#form, 'novalidate', this.#novalidate);
    }
    this.#form = form;
    if (!form) return;
    this.#novalidate = form.hasAttribute('novalidate');
    toggle(form, 'novalidate', true);
  }

  /** The consent stands where the form says (`data-coder-consent`), else before its button. */
  #ask(form: HTMLFormElement, { consent, language }: HostFormView): void {
    if (consent !== this.#consent?.words) {
      this.#consent?.box.remove();
      this.#consent = consent ? { words: consent, box: consentBox(consent) } : undefined;
    }
    const box = this.#consent?.box;
    if (!box) return;
    if (box.lang !== language) box.lang = language;
    if (!form.contains(box)) place(box, form);
  }
}

/**
 * Takes away what another widget of ours has left: a page that copies its own markup brings boxes and
 * messages back that nobody minds. What is seen is what counts.
 */
function sweep(form: HTMLFormElement, messages: FieldMessages, box: Element | undefined): void {
  for (const one of form.querySelectorAll(`label.${CONSENT_CLASS}`)) if (one !== box) one.remove();
  messages.sweep(form);
}

function place(box: Element, form: HTMLFormElement): void {
  const wanted = form.querySelector('[data-coder-consent]');
  const button = form.querySelector('[type=submit], button:not([type])');
  if (wanted || !button) (wanted ?? form).append(box);
  else button.before(box);
}

/** Other words are another question: they begin unticked. */
function consentBox(words: string): HTMLLabelElement {
  const box = own('createElement')('label');
  box.className = CONSENT_CLASS;
  box.dir = 'auto';
  const input = own('createElement')('input');
  input.type = 'checkbox';
  input.name = 'consent';
  input.value = 'yes';
  box.append(input, ` ${words}`);
  return box;
}

const styleOf = (form: HTMLFormElement): CSSStyleDeclaration =>
  Reflect.get(HTMLElement.prototype, 'style', form) as CSSStyleDeclaration;

const toggle = (form: HTMLFormElement, name: string, on: boolean): void => {
  if (form.hasAttribute(name) !== on) form.toggleAttribute(name, on);
};

/**
 * Submits a form for a click on one of its buttons, so that the page's listeners hear `submit` as ever.
 * In a frame sandboxed without allow-forms that never fires by itself: then it is told by hand.
 */
export function submitByClick(form: HTMLFormElement, click: Event): void {
  const button = (click.target as Element).closest<HTMLButtonElement>('button, input');
  if (click.defaultPrevented || button?.form !== form) return;
  if (!/^(submit|image)$/.test(button.type)) return;
  click.preventDefault();
  let heard = false;
  const hear = () => (heard = true);
  form.addEventListener('submit', hear, true);
  HTMLFormElement.prototype.requestSubmit.call(form, button);
  form.removeEventListener('submit', hear, true);
  if (heard) return;
  form.dispatchEvent(
    new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }),
  );
}
