import { html, nothing, type TemplateResult } from 'lit';
import type { ApplyView } from './apply.js';
import type { FormHandlers } from './fields/contract.js';
import type { Look, Phase } from './phase.js';

/** Whether answers were put back, and all of them. */
export type Restored = 'all' | 'but-consent' | undefined;

/** What each look has besides its color: a tick, an exclamation mark, a question mark. */
const ICONS: Readonly<Record<Exclude<Look, ''>, string>> = {
  good: 'M12 2a10 10 0 1 0 .01 0M7 12.5l3.5 3.5 6.5-7.5',
  bad: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM12 7v6m0 3.5v.5',
  unsure: 'M12 1 23 12 12 23 1 12zM9.5 9.5a2.5 2.5 0 1 1 2.5 3v1m0 3v.5',
};

const icon = (look: Look) =>
  look
    ? html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${ICONS[look]}></path></svg>`
    : nothing;

const title = (words: string, level: number, id: string) =>
  html`<div class="heading" id=${id} role="heading" aria-level=${level}>${words}</div>`;

/** What is said before the form: whose answers stand in it, what is wrong. */
export const notices = (view: ApplyView, restored: Restored, on: FormHandlers, level: number) =>
  html`${
    restored
      ? html`<p class="notice" role="status">
          ${view.draft.words} ${restored === 'all' ? nothing : view.draft.again}
          <button type="button" class="link" @click=${on.clear}>${view.draft.clear}</button>
        </p>`
      : nothing
  }
  ${errorSummary(view, on, level)}`;

function errorSummary({ errors, summary, message }: ApplyView, on: FormHandlers, level: number) {
  if (!summary.length) return nothing;
  return html`<div
    id="errors"
    class="notice bad"
    part="error"
    role="group"
    tabindex="-1"
    aria-labelledby="errors-title"
  >
    ${icon('bad')} ${title(errors.title, level, 'errors-title')} ${note(errors.note)}
    ${note(message)}
    <ul>
      ${summary.map(
        ({ name, error, linked }) =>
          html`<li dir="auto">
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

const note = (words: unknown, id?: string) =>
  words ? html`<p id=${id ?? nothing} dir="auto">${words}</p>` : nothing;

/**
 * What became of the attempt. Always there, so that it is announced when it speaks; where the visitor is
 * led to it, the focus says it, and an alert would say it twice.
 */
export const outcomeNote = (
  view: ApplyView,
  phase: Phase,
  { told, led }: { readonly told: string; readonly led: boolean },
  level: number,
): TemplateResult => {
  const { look, outcome, contact, submit, paper } = view;
  return html`<p class="hidden" role="status">${phase === 'sending' && !outcome ? submit : told}</p>
    <div
      id="outcome"
      role=${look && led ? 'group' : 'alert'}
      tabindex="-1"
      aria-labelledby=${look ? 'outcome-title' : nothing}
      aria-describedby=${look ? 'said advice' : nothing}
      class=${outcome || contact ? `notice outcome ${look}` : ''}
    >
      ${outcomeWords(view, level)}
    </div>
    ${phase === 'sent' ? nothing : html`<p class="paper">${paper}</p>`}`;
};

/** The school's own words come first. */
const outcomeWords = (
  { look, outcome, advice, message, summary, next, contact }: ApplyView,
  level: number,
) =>
  html`${icon(look)} ${look ? title(outcome, level, 'outcome-title') : outcome}
  ${note(summary.length ? '' : message, 'said')} ${note(advice, 'advice')}
  ${note(next && html`<a href=${next.href}>${next.label}</a>`)} ${note(contact && where(contact))}`;

const where = ({ lead, href, label }: NonNullable<ApplyView['contact']>) =>
  html`${lead} ${href ? html`<a href=${href} dir="auto">${label}</a>` : html`<bdi>${label}</bdi>`}`;

/** Beside a form of the page's own: no card is drawn around what there is to say. */
export const lightNotes = (notes: unknown): TemplateResult =>
  html`<div class="light">${notes}</div>`;
