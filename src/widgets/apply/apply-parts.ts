import { html, nothing, type TemplateResult } from 'lit';
import type { ApplyView } from './apply.js';
import type { FormHandlers } from './fields/contract.js';
import { isFailed, type Phase } from './phase.js';

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
