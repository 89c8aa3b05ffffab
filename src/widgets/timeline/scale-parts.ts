import { html, svg, type TemplateResult } from 'lit';
import type { Mark } from './scale.js';

/** What is drawn of a span, in percent: certain until `sure`, then open from `from` to `to`. */
interface Span {
  readonly sure: number;
  readonly from: number;
  readonly to: number;
}

/** A span on its scale: filled as far as it is certain, hatched from the earliest to the latest. */
export const track = ({ sure, from, to }: Span): TemplateResult =>
  html`<svg class="track" part="graphic" height="14" aria-hidden="true">
    <line class="base" x2="100%" y1="7" y2="7" />
    <line class="bar" x2="${sure}%" y1="7" y2="7" />
    <rect x="${from}%" width="${to - from}%" y="2" height="10" />
    <line class="bar open" x1="${from}%" x2="${to}%" y1="7" y2="7" />
  </svg>`;

/** The marks of a scale, their labels beneath them. The build takes a closing slash for one of HTML, and drops it. */
export const markLines = (marks: readonly Mark[]) =>
  marks.map(
    ({ at, label }) =>
      svg`<line class="mark" x1="${at}%" x2="${at}%" y1="2" y2="8"></line><text x="${at}%" y="8" dy="1em">${label}</text>`,
  );
