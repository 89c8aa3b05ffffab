/* Pieces of the guide, as templates of what the model says. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../facts/sources.js';
import type { Block, ChapterName } from './chapters.js';

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

/** A paragraph, or a list whose entries begin with what they are about. */
export const textBlock = (block: Block): TemplateResult =>
  typeof block === 'string'
    ? html`<p>${block}</p>`
    : html`<ul>
        ${block.map(
          ({ term, text, href, title }) =>
            html`<li>
              <b>${href ? html`<a href=${href}>${term}</a>` : term}</b>
              ${title && html`<span lang="en">(${title})</span>`} ${text}
            </li>`,
        )}
      </ul>`;

/** The sources of a chapter, as links where they have an address. */
export const sourceLine = (label: string, sources: readonly Source[]): TemplateResult =>
  html`<p class="small" part="source">
    ${label}
    ${sources.map(
      ({ name, href }, index) =>
        html`${index ? ', ' : ''}${href ? html`<a href=${href}>${name}</a>` : name}`,
    )}
  </p>`;
