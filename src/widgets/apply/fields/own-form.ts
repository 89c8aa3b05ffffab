import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { CONSENT_NAME } from '../consent/contract.js';
import type { FieldView } from './field-views.js';
import { TRAP_NAME } from './spam.js';

/** What our form shows. */
export interface OwnFormView {
  readonly fields: readonly FieldView[];
  readonly privacy?: { readonly href: string; readonly label: string };
  readonly submit: string;
}

/** What the form tells its element. */
export interface FormHandlers {
  readonly change: (event: { readonly target: EventTarget | null }) => void;
  readonly input: () => void;
  readonly submit: (event: Event) => void;
  readonly goTo: (field: string) => void;
  readonly clear: () => void;
  /** Keeps an answer as it is while it is on its way. */
  readonly hold: (event: Event) => void;
}

/**
 * Keeps the focus where it is until the click: leaving a field may add or take away a message above the
 * button, and a button that has moved under the pointer is not clicked.
 */
const keepPlace = (event: Event) => event.preventDefault();

/** The form. Answers live in its controls alone: drawing it again never touches them. */
export const ownForm = (
  view: OwnFormView,
  consent: string | undefined,
  busy: boolean,
  on: FormHandlers,
): TemplateResult =>
  html`<form
    novalidate
    @submit=${on.submit}
    @change=${on.change}
    @input=${on.input}
    @focusin=${on.input}
  >
    <div
      class="form"
      @beforeinput=${on.hold}
      @click=${on.hold}
      @keydown=${on.hold}
      @mousedown=${on.hold}
    >
      <div class="grid">${view.fields.map(field)}</div>
      ${trap} ${consentBox(consent)}
      <slot name="captcha"></slot>
    </div>
    <div class="actions">
      <button
        type="submit"
        class="primary"
        part="button"
        aria-disabled=${busy}
        @mousedown=${keepPlace}
        @click=${on.submit}
      >
        ${view.submit}
      </button>
      ${
        view.privacy
          ? html`<a class="small" href=${view.privacy.href}>${view.privacy.label}</a>`
          : nothing
      }
    </div>
  </form>`;

/** Other words are another question: they begin unticked. */
const consentBox = (words: string | undefined) =>
  repeat(
    words ? [words] : [],
    (said) => said,
    (said) =>
      html`<label class="consent" part="control"
        ><input type="checkbox" name=${CONSENT_NAME} value="yes" /><span>${said}</span></label
      >`,
  );

/** A field that people neither see nor hear of. */
const trap = html`<input
  class="hidden"
  type="text"
  name=${TRAP_NAME}
  tabindex="-1"
  autocomplete="off"
  aria-hidden="true"
/>`;

const field = (view: FieldView): TemplateResult =>
  html`<div part="control">
    <label class="label" for=${view.name}
      >${view.label} <span class="muted">${view.optional}</span></label
    >
    ${view.choice ? choice(view) : input(view)}
    <p id="${view.name}-error" class="error" part="error">${view.error}</p>
  </div>`;

const input = (view: FieldView): TemplateResult =>
  html`<input
    class="field"
    part="field"
    id=${view.name}
    name=${view.name}
    type=${view.type ?? 'text'}
    inputmode=${ifDefined(view.inputmode)}
    autocomplete=${ifDefined(view.autocomplete)}
    pattern=${ifDefined(view.pattern)}
    maxlength=${view.longest}
    ?required=${view.required}
    aria-invalid=${view.error ? 'true' : 'false'}
    aria-describedby="${view.name}-error"
  />`;

const choice = (view: FieldView): TemplateResult =>
  html`<select
    class="field"
    part="field"
    id=${view.name}
    name=${view.name}
    ?required=${view.required}
    aria-invalid=${view.error ? 'true' : 'false'}
    aria-describedby="${view.name}-error"
  >
    ${repeat(
      view.options,
      ({ value }) => value,
      ({ value, label }) => html`<option value=${value}>${label}</option>`,
    )}
  </select>`;
