import { asOf } from './generated/national.js';
import type { Occupation, Percentile, Wages } from './wage.js';

const ORDER: readonly Percentile[] = [10, 25, 50, 75, 90];

/** Reads a row of the generated tables: tens of dollars, each percentile as a step up from the last. */
export function decodeWages(steps: string, occupation: Occupation = 'records'): Wages {
  const percentiles: Partial<Record<Percentile, number>> = {};
  const topCoded: Percentile[] = [];
  let dollars = 0;
  steps.split(' ').forEach((step, index) => {
    const percentile = ORDER[index]!;
    if (!step) return;
    dollars += Number.parseInt(step, 10) * 10;
    percentiles[percentile] = dollars;
    if (step.endsWith('+')) topCoded.push(percentile);
  });
  return {
    source: 'oews',
    asOf,
    occupation,
    unit: 'USD/year',
    percentiles: percentiles as Wages['percentiles'],
    ...(topCoded.length && { topCoded }),
  };
}
