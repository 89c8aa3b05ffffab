import { relatedMedians } from './generated/national.js';
import type { Edition, Occupation } from './wages.js';

const profile = (soc: string) =>
  `https://data.bls.gov/oesprofile/?major_group=${soc.slice(0, 2)}0000&occupation=${soc}&measure=01`;

/** The page of an occupation group at the Bureau of Labor Statistics: a closed group's is its last year's. */
export const occupationPages: Readonly<Record<Occupation, string>> = {
  'records-2020': 'https://www.bls.gov/oes/2020/may/oes292098.htm',
  records: profile('292072'),
  managers: profile('119111'),
};

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
