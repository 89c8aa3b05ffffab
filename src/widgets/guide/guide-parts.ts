/* Pieces of the guide, as templates of what the model says. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../facts/sources.js';
import type { SourceWords } from '../../words/source-names.js';
import { isTable, type Block, type ChapterName, type Entry, type Table } from './chapters.js';
import type { Whole } from './guide.js';

/** What a widget in a chapter is given. */
export interface WidgetAttributes {
  readonly level: number;
  readonly group: string;
  readonly edition: string;
  readonly area: string;
  readonly endpoint: string | undefined;
}

/** A chapter's own widget; a tag that the page has not defined stays hidden. */
export function chapterWidget(
  chapter: ChapterName,
  { level, group, edition, area, endpoint }: WidgetAttributes,
): TemplateResult | typeof nothing {
  const own = group || nothing;
  if (chapter === 'requirements') {
    return html`<coder-requirements heading-level=${level} group=${own}></coder-requirements>`;
  }
  if (chapter === 'duration') {
    return html`<coder-timeline heading-level=${level} group=${own}></coder-timeline>`;
  }
  if (chapter === 'salary') {
    return html`<coder-salary
      heading-level=${level}
      group=${own}
      edition=${edition || nothing}
      area=${area || nothing}
    ></coder-salary>`;
  }
  if (chapter === 'career' && endpoint) {
    return html`<coder-apply
      heading-level=${level}
      group=${own}
      endpoint=${endpoint}
    ></coder-apply>`;
  }
  return nothing;
}

/** A paragraph, a table of pay, or a list whose entries begin with what they are about. */
export function textBlock(block: Block): TemplateResult {
  if (typeof block === 'string') return html`<p>${block}</p>`;
  return isTable(block) ? payTable(block) : list(block);
}

const list = (entries: readonly Entry[]): TemplateResult =>
  html`<ul>
    ${entries.map(
      ({ term, text, href, title }) =>
        html`<li>
          <b dir="auto">${href ? html`<a href=${href}>${term}</a>` : term}</b>
          ${title && html`<span lang="en" dir="ltr">(${title})</span>`} ${text}
        </li>`,
    )}
  </ul>`;

/** With its roles, which some browsers forget where cells stand one under the other. */
const payTable = ({ heads, rows }: Table): TemplateResult =>
  html`<table role="table">
    <thead>
      <tr role="row">
        ${heads.map((head) => html`<th role="columnheader" scope="col" .textContent=${head}></th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, figure]) =>
          html`<tr role="row">
            <th role="rowheader" scope="row" .textContent=${name}></th>
            <td role="cell" .textContent=${figure}></td>
          </tr>`,
      )}
    </tbody>
  </table>`;

/** What the guide comes to, before it begins. */
export const opening = ({ lead, keyFigures, readingTime }: Whole): TemplateResult =>
  html`<p class="lead">${lead}</p>
    <p class="muted">${readingTime}</p>
    <dl>
      ${keyFigures.map(
        ({ figure, meaning }) =>
          html`<div>
            <dt .textContent=${meaning}></dt>
            <dd part="figure" .textContent=${figure}></dd>
          </div>`,
      )}
    </dl>`;

/** The sources of a chapter, as links where they have an address. */
export const sourceLine = (
  { label, comma }: SourceWords,
  sources: readonly Source[],
): TemplateResult =>
  html`<p class="small" part="source">
    ${label}
    ${sources.map(
      ({ name, href }, index) =>
        html`${index ? comma : ''}${href ? html`<a href=${href} dir="auto">${name}</a>` : name}`,
    )}
  </p>`;
