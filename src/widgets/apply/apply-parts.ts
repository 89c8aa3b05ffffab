import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ApplyView, FieldView } from './apply.js';
import { MAX_LENGTH } from './fields.js';
import { CONSENT_NAME } from './consent.js';
import { isBusy, isFailed, type Phase } from './phase.js';
import { TRAP_NAME } from './spam.js';

/** What the form tells its element. */
export interface FormHandlers {
  readonly change: (event: Event) => void;
  readonly input: () => void;
  readonly submit: (event: Event) => void;
  readonly goTo: (field: string) => void;
  readonly clear: () => void;
}

/**
 * Keeps the focus where it is until the click: leaving a field may add or take away a message above the
 * button, and a button that has moved under the pointer is not clicked.
 */
const keepPlace = (event: Event) => event.preventDefault();

/** The form. Answers live in its controls alone: drawing it again never touches them. */
export const applyForm = (
  view: ApplyView,
  consent: string | undefined,
  phase: Phase,
  on: FormHandlers,
): TemplateResult =>
  html`<form
    novalidate
    @submit=${on.submit}
    @change=${on.change}
    @input=${on.input}
    @focusin=${on.input}
  >
    <div class="form" ?inert=${isBusy(phase)}>
      <div class="grid">${view.fields.map(field)}</div>
      ${trap(view.trap)} ${consentBox(consent)}
      <slot name="captcha"></slot>
    </div>
    <div class="actions">
      <button
        type="submit"
        class="primary"
        part="button"
        ?disabled=${Boolean(view.unsendable)}
        aria-disabled=${isBusy(phase)}
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

/** A field that people do not see. Whoever comes to it all the same is told to leave it. */
const trap = (label: string) =>
  html`<label class="hidden"
    >${label}<input type="text" name=${TRAP_NAME} tabindex="-1" autocomplete="off"
  /></label>`;

/** What is said before the form: that it cannot be sent, whose answers stand in it, what is wrong. */
export const notices = (view: ApplyView, restored: boolean, on: FormHandlers) =>
  html`${view.unsendable ? html`<p class="notice" part="error">${view.unsendable}</p>` : nothing}
  ${
    restored
      ? html`<p class="notice" role="status">
          ${view.draft.words}
          <button type="button" class="link" @click=${on.clear}>${view.draft.clear}</button>
        </p>`
      : nothing
  }
  ${errorSummary(view, on)}`;

function errorSummary({ errorsTitle, summary, message }: ApplyView, on: FormHandlers) {
  if (!summary.length) return nothing;
  return html`<div
    id="errors"
    class="notice bad"
    part="error"
    role="group"
    tabindex="-1"
    aria-labelledby="errors-title"
  >
    <p id="errors-title">${errorsTitle}</p>
    ${message ? html`<p>${message}</p>` : nothing}
    <ul>
      ${summary.map(
        ({ name, error, linked }) =>
          html`<li>
            ${
              linked
                ? html`<button type="button" class="link" @click=${() => on.goTo(name)}>
                    ${error}
                  </button>`
                : error
            }
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
export const outcomeNote = (
  { outcome, message, summary, next, contact }: ApplyView,
  phase: Phase,
  told: string,
): TemplateResult =>
  html`<p class="hidden" role="status">${told}</p>
    <div
      id="outcome"
      role="alert"
      tabindex="-1"
      class=${outcome || contact ? `notice outcome ${isFailed(phase) ? 'bad' : ''}` : ''}
    >
      ${outcome} ${message && !summary.length ? html`<p>${message}</p>` : nothing}
      ${next ? html`<p><a href=${next.href}>${next.label}</a></p>` : nothing}
      ${
        contact
          ? html`<p>
              ${contact.lead}
              ${contact.href ? html`<a href=${contact.href}>${contact.label}</a>` : contact.label}
            </p>`
          : nothing
      }
    </div>`;

/** Beside a form of the page's own: no card is drawn around what there is to say. */
export const lightNotes = (notes: unknown): TemplateResult =>
  html`<div class="light">${notes}</div>`;
