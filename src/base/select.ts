import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One of the answers of a select. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
  /** A name, which may be of another direction than the page. */
  readonly dir?: 'auto';
}

/** A select whose answer is known to its model; with no options it is off and says what is wanted first. */
export const selectOf = (
  options: readonly Option[],
  choose: (value: string) => void,
  { id, first }: { readonly id?: string; readonly first?: string } = {},
): TemplateResult =>
  html`<select
    class="field"
    part="field"
    id=${id ?? nothing}
    ?disabled=${!options.length}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
  >
    ${options.length ? nothing : html`<option>${first}</option>`}
    ${options.map(
      ({ value, label, selected, dir }) =>
        html`<option
          value=${value}
          dir=${dir ?? nothing}
          .selected=${live(selected)}
          .textContent=${label}
        ></option>`,
    )}
  </select>`;
