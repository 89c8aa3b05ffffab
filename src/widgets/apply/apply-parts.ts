import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ApplyView, FieldView, Phase } from './apply.js';
import { CONSENT_NAME } from './application.js';
import { MAX_LENGTH, type FieldName } from './fields.js';

/** What a field is answered with. */
export type Control = HTMLInputElement | HTMLSelectElement;

/** What the form tells its element. */
export interface FormHandlers {
  readonly input: () => void;
  readonly change: (event: Event) => void;
  readonly submit: (event: Event) => void;
  readonly goTo: (field: FieldName) => void;
}

/** The form. Answers live in its controls alone: drawing it again never touches them. */
export const applyForm = (view: ApplyView, on: FormHandlers): TemplateResult =>
  html`<form novalidate @input=${on.input} @change=${on.change}>
    ${view.unsendable ? html`<p class="notice" part="error">${view.unsendable}</p>` : nothing}
    ${errorSummary(view, on)}
    <div class="grid">${view.fields.map(field)}</div>
    ${
      view.consent
        ? html`<label class="consent" part="control"
            ><input type="checkbox" name=${CONSENT_NAME} value="yes" /><span
              >${view.consent}</span
            ></label
          >`
        : nothing
    }
    <div class="actions">
      <button
        type="submit"
        class="primary"
        part="button"
        ?disabled=${Boolean(view.unsendable)}
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

function errorSummary({ errorsTitle, fields }: ApplyView, on: FormHandlers) {
  const wrong = fields.filter(({ error }) => error);
  if (!wrong.length) return nothing;
  return html`<div
    id="errors"
    class="notice bad"
    part="error"
    role="group"
    tabindex="-1"
    aria-labelledby="errors-title"
  >
    <p id="errors-title">${errorsTitle}</p>
    <ul>
      ${wrong.map(
        ({ name, error }) =>
          html`<li>
            <button type="button" class="link" @click=${() => on.goTo(name)}>${error}</button>
          </li>`,
      )}
    </ul>
  </div>`;
}

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
    maxlength=${MAX_LENGTH}
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
    ${view.options.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
  </select>`;

/** What became of the attempt. Always there, so that it is announced when it speaks. */
export const outcomeNote = ({ outcome, contact }: ApplyView, phase: Phase): TemplateResult =>
  html`<div
    id="outcome"
    role="alert"
    tabindex="-1"
    class=${outcome ? `notice outcome ${phase === 'sent' ? '' : 'bad'}` : ''}
  >
    ${outcome}
    ${
      contact
        ? html`<p>
            ${contact.lead}
            ${contact.href ? html`<a href=${contact.href}>${contact.label}</a>` : contact.label}
          </p>`
        : nothing
    }
  </div>`;
