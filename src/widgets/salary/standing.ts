import type { Pay, Percentile } from '../../facts/wages.js';

/** Where pay stands among what workers earn: below or above a percentile, or a share in percent. */
export interface Standing {
  readonly side: 'below' | 'above' | 'about';
  readonly share: number;
}

/**
 * The share of workers who earn less than a yearly pay, interpolated between the published percentiles
 * on either side; never beyond them, and never beyond one that is only a limit.
 */
export function standing(dollars: number, { percentiles, topCoded = [] }: Pay): Standing {
  const known = Object.entries(percentiles)
    .map(([name, pay]) => [Number(name) as Percentile, pay] as const)
    .filter(([percentile]) => !topCoded.includes(percentile));
  const under = known.filter(([, pay]) => pay <= dollars).at(-1);
  const over = known.find(([, pay]) => pay > dollars);
  if (!under) return { side: 'below', share: over?.[0] ?? 0 };
  if (over) {
    const part = (dollars - under[1]) / (over[1] - under[1]);
    return { side: 'about', share: under[0] + part * (over[0] - under[0]) };
  }
  return { side: dollars > under[1] ? 'above' : 'about', share: under[0] };
}
