import { html, nothing, type TemplateResult } from 'lit';
import type { Assumption } from './assumptions.js';
import { markLines, track } from './scale-parts.js';
import type { TimelineView } from './timeline.js';

/** What the card is for. It stays in view while choices are made. */
export const answer = ({ figure, sentence, note }: TimelineView): TemplateResult =>
  html`<div class="answer">
    <p class="figure" part="figure">${figure}</p>
    <p>${sentence}</p>
    <p class="muted">${note}</p>
  </div>`;

/** The milestones on their axis. What it shows stands beside each in words; the rest explains them. */
export const axis = ({
  milestones: { title, earliest, latest, start, marks, rows, condition },
  phases,
}: Pick<TimelineView, 'milestones' | 'phases'>): TemplateResult =>
  html`<div class="key small" aria-hidden="true">
      <span class="label" id="milestones">${title}</span>
      <span
        >${earliest}
        <svg class="track" part="graphic" height="14" aria-hidden="true">
          <rect x="1" y="2" width="32" height="10" />
          <line class="bar open" x1="1" x2="33" y1="7" y2="7" />
        </svg>
        ${latest}</span
      >
    </div>
    <ul class="axis" aria-labelledby="milestones">
      <li>
        <span>${start.name}</span> <b>${start.date}</b
        ><svg class="marks" part="graphic" aria-hidden="true">
          <line class="base" x2="100%" y1="5" y2="5" />
          <circle cy="5" r="5" />
          ${markLines(marks)}
        </svg>
      </li>
      ${rows.map((row) => html`<li><span>${row.name}</span> <b>${row.dates}</b>${track(row)}</li>`)}
    </ul>
    <p class="muted">${phases}</p>
    <p class="muted">${condition}</p>`;

/** The ways to keep a plan: as a calendar, as an address, on paper. What could not be copied is shown for it. */
export const keep = (
  { keep }: TimelineView,
  { address, copied }: { address: string | undefined; copied: boolean | undefined },
  on: { download: () => void; copy: () => void; print: () => void },
): TemplateResult =>
  html`<div class="actions">
      <button type="button" part="button" @click=${on.download}>${keep.calendar}</button>
      ${
        address
          ? html`<button type="button" part="button" @click=${on.copy}>${keep.link}</button>`
          : nothing
      }
      <button type="button" part="button" @click=${on.print}>${keep.print}</button>
      <p class="small" role="status">${copied ? keep.copied : ''}</p>
    </div>
    ${
      copied === false
        ? html`<div part="control">
            <label class="label" for="address">${keep.copyThis}</label>
            <input
              class="field"
              part="field"
              id="address"
              dir="ltr"
              readonly
              .value=${address ?? ''}
            />
          </div>`
        : nothing
    }
    <p class="printed small"><bdi>${address}</bdi></p>`;

/** What the estimate takes as given; folded, until it is unfolded for the first time only its title. */
export const assumptions = (
  { assumptionsTitle }: TimelineView,
  drawn: readonly Assumption[] | undefined,
  unfold: (event: Event) => void,
): TemplateResult =>
  html`<details class="foot" part="source" @toggle=${unfold}>
    <summary>${assumptionsTitle}</summary>
    <ul class="assumptions">
      ${drawn?.map(
        ({ text, source }) => html`<li>${text} <span class="muted">(${source})</span></li>`,
      )}
    </ul>
  </details>`;
