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
  /** The headings of the two groups: whom it is about, and what that person wants. */
  readonly groups: readonly [about: string, plan: string];
  /** What happens to the answers, and what a page that sends them itself needs for that. */
  readonly then: string;
  readonly stay: string;
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
      ${group(view, 0, consent)} ${group(view, 1)} ${trap}
    </div>
    <div class="actions">
      <slot name="captcha"></slot>
      <p class="muted">${view.then} <span class="stay">${view.stay}</span> ${privacy(view)}</p>
      <button type="submit" class="primary" part="button" aria-disabled=${busy} @click=${on.submit}>
        ${view.submit}
      </button>
    </div>
  </form>`;

const privacy = ({ privacy: notice }: OwnFormView) =>
  notice ? html`<a href=${notice.href}>${notice.label}</a>` : nothing;

/** One that stands alone needs no heading. */
function group({ fields, groups }: OwnFormView, index: 0 | 1, consent?: string) {
  const isPlan = ({ choice }: FieldView) => Number(choice ?? false) === index;
  const asked = fields.filter(isPlan);
  if (!asked.length) return nothing;
  const legend = asked.length < fields.length ? html`<legend>${groups[index]}</legend>` : nothing;
  return html`<fieldset>${legend} ${asked.map((view) => field(view, consent))}</fieldset>`;
}

/** Stands with the number that it is about. Other words are another question: they begin unticked. */
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

const field = (view: FieldView, consent?: string): TemplateResult =>
  html`<div class=${view.name} part="control">
    <label class="label" for=${view.name}
      >${view.label} <span class="muted">${view.optional}</span></label
    >
    ${view.choice ? choice(view) : input(view)}
    <p id="${view.name}-error" class="error" part="error" dir="auto">${view.error}</p>
    ${view.name === 'phone' ? consentBox(consent) : nothing}
  </div>`;

const input = (view: FieldView): TemplateResult =>
  html`<input
    class="field"
    part="field"
    id=${view.name}
    name=${view.name}
    type=${view.type ?? 'text'}
    dir=${view.inputmode ? 'ltr' : 'auto'}
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
      ({ value, label }) =>
        html`<option
          value=${value}
          dir=${view.name === 'program' ? 'auto' : nothing}
          .textContent=${label}
        ></option>`,
    )}
  </select>`;
