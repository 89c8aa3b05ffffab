import { html, nothing, type TemplateResult } from 'lit';
import type { ApplyView } from './apply.js';
import type { FormHandlers } from './fields/contract.js';
import type { Phase } from './phase.js';

/** Whether answers were put back, and all of them. */
export type Restored = 'all' | 'but-consent' | undefined;

/** What is said before the form: whose answers stand in it, what is wrong. */
export const notices = (view: ApplyView, restored: Restored, on: FormHandlers) =>
  html`${
    restored
      ? html`<p class="notice" role="status">
          ${view.draft.words} ${restored === 'all' ? nothing : view.draft.again}
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
export const outcomeNote = (view: ApplyView, phase: Phase, told: string): TemplateResult => {
  const { outcome, message, summary, next, contact, submit, paper } = view;
  return html`<p class="hidden" role="status">${phase === 'sending' && !outcome ? submit : told}</p>
    <div
      id="outcome"
      role="alert"
      tabindex="-1"
      class=${outcome || contact ? `notice outcome ${view.bad}` : ''}
    >
      ${outcome} ${message && !summary.length ? html`<p>${message}</p>` : nothing}
      ${next ? html`<p><a href=${next.href}>${next.label}</a></p>` : nothing}
      ${contact ? contactNote(contact) : nothing}
    </div>
    ${phase === 'sent' ? nothing : html`<p class="paper">${paper}</p>`}`;
};

const contactNote = ({ lead, href, label }: NonNullable<ApplyView['contact']>) =>
  html`<p>${lead} ${href ? html`<a href=${href}>${label}</a>` : label}</p>`;

/** Beside a form of the page's own: no card is drawn around what there is to say. */
export const lightNotes = (notes: unknown): TemplateResult =>
  html`<div class="light">${notes}</div>`;
