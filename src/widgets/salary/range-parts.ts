import { html, nothing, svg, type TemplateResult } from 'lit';
import type { OfferMark } from './chart.js';
import type { SalaryView } from './salary.js';

/** Heights in pixels: a line of labels, and the chart beneath them. */
const LINE = 22;
const CHART = 40;

/** Where a label is held, so that none runs out of the card: by its middle, or the end that is near. */
const anchor = (place: number): string => (place < 24 ? 'start' : place > 76 ? 'end' : 'middle');

/** What the range is drawn from. */
export type RangeView = Pick<SalaryView, 'chart' | 'medianMark' | 'offer' | 'table'>;

/** The range as a graphic, and as a table. */
export const rangeParts = (view: RangeView): TemplateResult =>
  html`${rangeGraphic(view)}${rangeTable(view)}`;

/**
 * The signature: whiskers with end caps, the middle half as a box, one strong median with its amount, and
 * an offer pointed at. For those who listen the table beneath it is the graphic.
 */
function rangeGraphic({ chart, medianMark, offer }: RangeView): TemplateResult | undefined {
  if (!chart) return undefined;
  const { whisker, box, median } = chart;
  const top = offer ? 2 * LINE : LINE;
  const middle = top + CHART / 2;
  const [from, to] = box ?? [median, median];
  return html`<svg class="range" part="graphic" height=${top + CHART} aria-hidden="true">
    <line class="whisker" x1="${whisker[0]}%" x2="${whisker[1]}%" y1=${middle} y2=${middle} />
    <line
      class="whisker"
      x1="${whisker[0]}%"
      x2="${whisker[0]}%"
      y1=${middle - 8}
      y2=${middle + 8}
    />
    <line
      class="whisker"
      x1="${whisker[1]}%"
      x2="${whisker[1]}%"
      y1=${middle - 8}
      y2=${middle + 8}
    />
    <rect class="box" x="${from}%" width="${to - from}%" y=${middle - 11} height="22" rx="3" />
    <line class="mark" x1="${median}%" x2="${median}%" y1=${middle - 16} y2=${middle + 16} />
    ${chart.offer ? offerMark(chart.offer, offer!.label, middle) : nothing}
    <text
      x="${median}%"
      y=${top - 6}
      text-anchor=${anchor(median)}
      .textContent=${medianMark}
    ></text>
  </svg>`;
}

/** What the offer points with: down at the chart, or out over the edge of the scale. */
const POINTERS = { '': 'M-6-5H6L0 5z', low: 'M-2-6V6L-11 0z', high: 'M2-6V6L11 0z' };

/** The label above, its pointers beneath, joined where it is a range. */
function offerMark({ places, beyond }: OfferMark, label: string, middle: number): TemplateResult {
  const [from, to] = [places[0]!, places.at(-1)!];
  const place = (from + to) / 2;
  const foot = beyond ? middle : middle - 15;
  const pointer = (
    at: number,
  ) => svg`<line class="offer" x1="${at}%" x2="${at}%" y1=${LINE} y2=${foot}></line>
    <svg x="${at}%" y=${foot} overflow="visible"><path class="pointer" d=${POINTERS[beyond]}></path></svg>`;
  return svg`<line class="offer" x1="${from}%" x2="${to}%" y1=${LINE} y2=${LINE}></line>
    ${pointer(from)}${to === from ? nothing : pointer(to)}
    <text class="label" x="${place}%" y=${LINE - 6} text-anchor=${anchor(place)} .textContent=${label}></text>`;
}

/** What the graphic shows, as a table. */
const rangeTable = ({ table: { caption, rows } }: RangeView): TemplateResult | undefined =>
  rows.length
    ? html`<div class="ends" role="table" aria-label=${caption}>
        ${rows.map(
          ({ name, pay, meaning }) =>
            html`<div class="small" role="row">
              <span class="hidden" role="rowheader" .textContent=${name}></span
              ><b role="cell" .textContent=${pay}></b
              ><span role="cell" .textContent=${meaning}></span>
            </div>`,
        )}
      </div>`
    : undefined;
