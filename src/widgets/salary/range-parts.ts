import { html, nothing, svg, type TemplateResult } from 'lit';
import type { OfferMark } from './chart.js';
import type { SalaryView } from './salary.js';

/** What the range is drawn from. */
export type RangeView = Pick<SalaryView, 'chart' | 'medianMark' | 'offer' | 'table'>;

/** The range as a graphic, and as a table. */
export const rangeParts = (view: RangeView): TemplateResult =>
  html`${rangeGraphic(view)}${rangeTable(view)}`;

/**
 * The signature: whiskers with end caps, the middle half as a box, one strong median with its amount, and
 * an offer pointed at. An offer's label takes the place above, where its pointers begin, and the median's
 * goes beneath: no line runs through a label. Heights are in em and grow with the text. For those who listen
 * the table beneath it is the graphic.
 */
function rangeGraphic({ chart, medianMark, offer }: RangeView): TemplateResult | undefined {
  if (!chart) return undefined;
  const { whisker, box, median } = chart;
  const middle = offer ? 2.4 : 1.5;
  const [from, to] = box ?? [median, median];
  const cap = (at: number) => upright('whisker', at, middle - 0.6, middle + 0.6);
  const ofMedian = label('', median, medianMark);
  const above = chart.offer ? label('offered', middleOf(chart.offer), offer!.label) : ofMedian;
  return html`${above}<svg
      class="range"
      part="graphic"
      height="${middle + 1.5}em"
      aria-hidden="true"
    >
      <line
        class="whisker"
        x1="${whisker[0]}%"
        x2="${whisker[1]}%"
        y1="${middle}em"
        y2="${middle}em"
      />
      ${whisker.map(cap)}
      <rect
        class="box"
        x="${from}%"
        width="${to - from}%"
        y="${middle - 0.85}em"
        height="1.7em"
        rx="3"
      />
      ${upright('mark', median, middle - 1.25, middle + 1.25)}
      ${chart.offer && offerMark(chart.offer, middle)}</svg
    >${chart.offer && ofMedian}`;
}

/**
 * A label over or under a place, from 0 to 100: in the middle of it, but never out of the card. On the side
 * that is longer stands what it is longer by; what is left is halved, or that side gives way.
 */
function label(kind: string, place: number, words: string): TemplateResult {
  const longer = html`<svg width="${Math.abs(Math.round(2 * place - 100))}%" height="0"></svg>`;
  return html`<div class="mark-label ${kind}" aria-hidden="true">
    ${place > 50 ? [longer, words] : [words, longer]}
  </div>`;
}

const upright = (kind: string, at: number, top: number, foot: number): TemplateResult =>
  svg`<line class=${kind} x1="${at}%" x2="${at}%" y1="${top}em" y2="${foot}em"></line>`;

/** What the offer points with: down at the chart, or out over the edge of the scale. */
const POINTERS = { '': 'M-6-5H6L0 5z', low: 'M-2-6V6L-11 0z', high: 'M2-6V6L11 0z' };

const middleOf = ({ places }: OfferMark): number => (places[0]! + places.at(-1)!) / 2;

/** Its pointers, joined where it is a range. */
function offerMark({ places, beyond }: OfferMark, middle: number): TemplateResult {
  const [from, to] = [places[0]!, places.at(-1)!];
  const foot = beyond ? middle : middle - 1.2;
  const pointer = (at: number) =>
    svg`${upright('offer', at, 0, foot)}
    <svg x="${at}%" y="${foot}em" overflow="visible"><path class="pointer" d=${POINTERS[beyond]}></path></svg>`;
  return svg`<line class="offer" x1="${from}%" x2="${to}%"></line>
    ${pointer(from)}${to === from ? nothing : pointer(to)}`;
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
