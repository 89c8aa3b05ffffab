import type { Fact } from './fact.js';
import type { Edition } from './wages.js';

/** Projected growth in jobs over the ten years of `asOf`: a projection, not observed growth. */
export const growth: Readonly<Record<Edition, Fact<'percent'>>> = {
  guide: { value: 9, unit: 'percent', source: 'guide', asOf: '2020/2030' },
  newest: { value: 7, unit: 'percent', source: 'ooh', asOf: '2024/2034' },
};

/** Openings a year, on average over the projection; the guide states none. */
export const openings: Fact<'openings/year'> = {
  value: 14200,
  unit: 'openings/year',
  source: 'ooh',
  asOf: '2024/2034',
};
