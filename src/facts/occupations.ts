import { relatedMedians } from './generated/national.js';
import type { Edition } from './wages.js';

/** An occupation group that coding is compared with, by its SOC code. */
export type RelatedOccupation = keyof typeof relatedMedians;

/**
 * Median yearly pay of related occupations in the year of an edition. Which groups exist differs:
 * 29-9021 and 29-9093 were one group, 29-9098, until 2020.
 */
export function relatedPay(edition: Edition): readonly (readonly [RelatedOccupation, number])[] {
  const all = Object.entries(relatedMedians) as [
    RelatedOccupation,
    Partial<Record<Edition, number>>,
  ][];
  return all.flatMap(([code, medians]) =>
    medians[edition] ? [[code, medians[edition]] as const] : [],
  );
}
