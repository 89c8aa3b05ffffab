import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { selectOf } from '../../base/select.js';
import type { SourceWords } from '../../words/source-names.js';
import type { Exam } from './exams.js';
import type { Filter, Item, RequirementsView } from './requirements.js';
import type { Stretch } from './own-items.js';

/** Told when the visitor ticks an item, or takes the tick away. */
export type OnTick = (id: string, ticked: boolean) => void;

/** A choice of what the list is for. */
export const filterChoice = (
  { name, label, options }: Filter,
  choose: (name: Filter['name'], value: string) => void,
): TemplateResult =>
  html`<label class="label" part="control"
    >${label} ${selectOf(options, (value) => choose(name, value))}</label
  >`;

/** How far the visitor is: as a bar, in words, and what is left of the required items. */
export const progressBar = ({
  clash,
  percent,
  progress,
  left,
  complete,
}: RequirementsView): TemplateResult =>
  html`<div class="progress" role="status">
    <p class="clash">${clash}</p>
    <svg part="graphic" height="8" aria-hidden="true">
      <rect class="track" width="100%" height="8" />
      <rect class="fill" width="${percent}%" height="8" />
    </svg>
    <p class="small">
      ${progress} <span class=${complete ? 'complete' : ''}>${complete ? tick : ''} ${left}</span>
    </p>
  </div>`;

const tick = html`<svg class="tick" viewBox="0 0 16 16" aria-hidden="true">
  ${svg`<path d="m2 8.5 4 4 8-9"></path>`}
</svg>`;

/** A stage of the list. */
export const itemGroup = (
  { title, items }: RequirementsView['groups'][number],
  { index, level, sourceWords }: { index: number; level: number; sourceWords: SourceWords },
  onTick: OnTick,
): TemplateResult =>
  html`<div class="group">
    <div class="label" id="group-${index}" role="heading" aria-level=${level}>${title}</div>
    <ul aria-labelledby="group-${index}">
      ${items.map((item) => itemRow(item, sourceWords, onTick))}
    </ul>
  </div>`;

/** The whole row is the target: the label is stretched over it, what can be pressed by itself lies above. */
const itemRow = (item: Item, sourceWords: SourceWords, onTick: OnTick): TemplateResult =>
  html`<li class="item">
    <input
      id=${item.id}
      type="checkbox"
      part="control"
      aria-describedby="${item.id}-need ${item.id}-why"
      .checked=${live(item.done)}
      @change=${(event: Event) => onTick(item.id, (event.target as HTMLInputElement).checked)}
    />
    <div>
      ${itemLabel(item)}&nbsp;<span
        class=${item.need === 'required' ? 'hidden' : 'need'}
        id="${item.id}-need"
        >${item.needLabel}</span
      >
      ${item.why ? reasons(item, sourceWords) : nothing}
      ${item.exams && examRows(item.id, item.exams, item.examsLabel)}
    </div>
  </li>`;

/** The school's own words keep the language they were written in. */
const itemLabel = ({ id, label, stretches, lang }: Item): TemplateResult =>
  stretches
    ? html`<label for=${id} lang=${lang ?? nothing} dir="auto">${stretches.map(stretch)}</label>`
    : html`<label for=${id}>${label}</label>`;

const stretch = ({ text, href }: Stretch) =>
  href ? html`<a href=${href} rel="noopener">${text}</a>` : text;

const reasons = (
  { id, why, sources, checked }: Item,
  { label, comma }: SourceWords,
): TemplateResult =>
  html`<p class="small" id="${id}-why">${why}</p>
    <p class="small from" part="source">
      ${label}
      ${sources?.map(
        ({ name, href }, index) =>
          html`${index ? comma : ''}${href ? html`<a href=${href} dir="auto">${name}</a>` : name}`,
      )}${checked && html`. ${checked}`}
    </p>`;

/** Open where one exam is meant: else the visitor asks for them. */
const examRows = (id: string, exams: readonly Exam[], label: string | undefined): TemplateResult =>
  html`<details class="exams" id="${id}-exams" ?open=${exams.length === 1}>
    <summary>${label}</summary>
    <ul class="small">
      ${exams.map(
        ({ name, title, who, size }) =>
          html`<li>
            <b>${name}</b>
            <span><span lang="en" dir="ltr">${title}.</span> ${who} <bdi>${size}</bdi></span>
          </li>`,
      )}
    </ul>
  </details>`;
