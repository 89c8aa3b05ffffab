import type { Fact, Span } from './fact.js';

/** The ways into the work that the guide names. */
export const PATHS = ['certificate', 'associate', 'bachelor'] as const;
export type Path = (typeof PATHS)[number];

/** The path that a widget shows when its author names none: the guide's quickest. */
export const DEFAULT_PATH: Path = 'certificate';

/** Months of training on each path. */
export const training: Readonly<Record<Path, Span<'months'>>> = {
  certificate: { min: 9, max: 20, unit: 'months', source: 'guide', asOf: '2026-11' },
  associate: { min: 24, max: 24, unit: 'months', source: 'guide', asOf: '2026-11' },
  bachelor: { min: 48, max: 48, unit: 'months', source: 'guide', asOf: '2026-11' },
};

/** Most who take the certificate path are in a job within this time, training included. */
export const workingWithin: Fact<'months'> = {
  value: 24,
  unit: 'months',
  source: 'guide',
  asOf: '2026-11',
};

/**
 * Study hours of a certificate programme. There is no official figure; 780 reproduces the guide's
 * two ends: 9 months at 20 hours a week, 20 months at 9.
 */
export const programHours: Fact<'hours'> = {
  value: 780,
  unit: 'hours',
  source: 'assumption',
  asOf: '2026-11',
};

/** Study hours a week between which 780 hours fill the guide's 20 and 9 months. */
export const studyPace: Span<'hours/week'> = {
  min: 9,
  max: 20,
  unit: 'hours/week',
  source: 'assumption',
  asOf: '2026-11',
};

/** Months that a bachelor's degree takes after an associate's. Other study before changes no number. */
export const bachelorAfterAssociate: Fact<'months'> = {
  value: 24,
  unit: 'months',
  source: 'assumption',
  asOf: '2026-11',
};

/** From the end of training to the certification exam. */
export const examWait: Span<'months'> = {
  min: 0,
  max: 1,
  unit: 'months',
  source: 'assumption',
  asOf: '2026-11',
};

/** From the exam to the first job. With the exam it fills the guide's 24 months less its 20. */
export const jobSearch: Span<'months'> = {
  min: 0,
  max: 3,
  unit: 'months',
  source: 'assumption',
  asOf: '2026-11',
};

/** Weeks in an average month. */
export const WEEKS_PER_MONTH: Fact<'weeks/month'> = {
  value: 4.345,
  unit: 'weeks/month',
  source: 'assumption',
  asOf: '2026-11',
};
