import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ApplyView, FieldView, Phase } from './apply.js';
import { CONSENT_NAME } from './application.js';
import { MAX_LENGTH, type FieldName } from './fields.js';

/** What a field is answered with. */
export type Control = HTMLInputElement | HTMLSelectElement;

/** What the form tells its element. */
export interface FormHandlers {
  readonly change: (event: Event) => void;
  readonly submit: (event: Event) => void;
  readonly goTo: (field: FieldName) => void;
}

/**
 * Keeps the focus where it is until the click: leaving a field may add or take away a message above the
 * button, and a button that has moved under the pointer is not clicked.
 */
const keepPlace = (event: Event) => event.preventDefault();

/** The form. Answers live in its controls alone: drawing it again never touches them. */
export const applyForm = (view: ApplyView, on: FormHandlers): TemplateResult =>
  html`<form novalidate @change=${on.change}>
    ${view.unsendable ? html`<p class="notice" part="error">${view.unsendable}</p>` : nothing}
    ${errorSummary(view, on)}
    <div class="grid">${view.fields.map(field)}</div>
    ${consentBox(view.consent)}
    <div class="actions">
      <button
        type="submit"
        class="primary"
        part="button"
        ?disabled=${Boolean(view.unsendable)}
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
  keyed(
    words,
    words
      ? html`<label class="consent" part="control"
          ><input type="checkbox" name=${CONSENT_NAME} value="yes" /><span>${words}</span></label
        >`
      : nothing,
  );

function errorSummary({ errorsTitle, fields, summarise }: ApplyView, on: FormHandlers) {
  const wrong = fields.filter(({ error }) => error);
  if (!wrong.length || !summarise) return nothing;
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
    ${repeat(
      view.options,
      ({ value }) => value,
      ({ value, label }) => html`<option value=${value}>${label}</option>`,
    )}
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
