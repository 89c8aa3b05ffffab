/* The range of pay as a box-and-whisker chart: positions from 0 to 100 along one scale. */
import { percent } from '../../base/percent.js';
import type { Pay } from '../../facts/wages.js';

/** Where an offer stands: one place, or the two ends of a range; an end beyond the scale stands at its edge. */
export interface OfferMark {
  readonly places: readonly number[];
  /** All of it lies beyond this edge of the scale. */
  readonly beyond: '' | 'low' | 'high';
}

export interface ChartView {
  /** From the 10th to the 90th percentile, as far as they were published. */
  readonly whisker: readonly [number, number];
  /** From the 25th to the 75th. */
  readonly box?: readonly [number, number];
  readonly median: number;
  readonly offer?: OfferMark;
}

/** Room on either side of the whiskers, so that an offer near them is seen to be outside. */
const MARGIN = 0.06;

/**
 * The chart of pay in US dollars a year. The scale is that of the pay alone: an offer never squeezes it. A
 * single published figure makes no chart.
 */
export function chart({ percentiles }: Pay, offered: readonly number[]): ChartView | undefined {
  const { 10: low, 25: quarter, 50: median, 75: threeQuarters, 90: high } = percentiles;
  const pays = [low, quarter, median, threeQuarters, high].filter((pay) => pay !== undefined);
  const [least, most] = [Math.min(...pays), Math.max(...pays)];
  if (least === most) return undefined;
  const margin = (most - least) * MARGIN;
  const at = (dollars: number) => percent((dollars - least + margin) / (most - least + 2 * margin));
  return {
    whisker: [at(least), at(most)],
    median: at(median),
    ...(quarter && threeQuarters && { box: [at(quarter), at(threeQuarters)] as const }),
    ...(offered.length && { offer: offerMark(offered.map(at)) }),
  };
}

const offerMark = (places: readonly number[]): OfferMark => ({
  places: places.map((place) => Math.min(100, Math.max(0, place))),
  beyond: places.every((place) => place > 100)
    ? 'high'
    : places.every((place) => place < 0)
      ? 'low'
      : '',
});
