/* The card in a list of postings, loaded on demand (extra-parts.ts). */
import type { TemplateResult } from 'lit';
import type { ChartView } from './chart.js';
import { compactLine } from './compact.js';
import type { Draw, Kit } from './extra-parts.js';
import type { Period } from './pay.js';
import type { SalaryView } from './salary.js';

/** A card, and how the whole of it is drawn. */
export interface InList {
  readonly view: SalaryView;
  readonly period: Period;
  readonly whole: () => TemplateResult;
}

/**
 * A line or two, a slim range, and the whole card behind them, which also says what stands in for what: in a
 * list every card is as high as the space that is kept for it. Where there is no figure there is no card.
 */
export const draw: Draw<InList> = (kit, { view, period, whole }) => {
  const { html, card } = kit;
  const { name, date } = view.headline;
  if (view.abroad) return html`<p class="compact small">${view.lines.join(' ')}</p>`;
  return html`<details class="compact" @toggle=${() => card.requestUpdate()}>
    <summary>
      <b .textContent=${compactLine(view, period, kit.msg)}></b>${slimRange(kit, view.chart)}<span
        class="muted"
        .textContent=${[name, date].filter(Boolean).join(' · ')}
      ></span>
    </summary>
    ${isOpen(card) ? whole() : ''}
  </details>`;
};

/** Whether the visitor has asked for the whole card. */
const isOpen = ({ shadowRoot }: Kit['card']): boolean =>
  Boolean(shadowRoot?.querySelector('.compact[open]'));

/** A thin one; an offer is a dot on it, or two. */
function slimRange({ html, svg }: Kit, chart: ChartView | undefined): TemplateResult | '' {
  if (!chart) return '';
  const { whisker, box, median, offer } = chart;
  const [from, to] = box ?? [median, median];
  const dot = (at: number) =>
    svg`<circle class="pointer" cx="${at}%" cy="50%" r=".32em" stroke="var(--coder-_surface)"></circle>`;
  return html`<svg part="graphic" height="1.25em" aria-hidden="true">
    <line class="whisker" x1="${whisker[0]}%" x2="${whisker[1]}%" y1="50%" y2="50%" />
    <rect class="box" x="${from}%" width="${to - from}%" y="25%" height="50%" rx="2" />
    <line class="mark" x1="${median}%" x2="${median}%" y1="20%" y2="80%" />
    ${offer?.places.map(dot)}
  </svg>`;
}
