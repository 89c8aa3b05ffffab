import type { Fact, Sourced } from './fact.js';
import type { Path } from './paths.js';

/** What a person must have to sit an exam. */
export type Eligibility = 'none' | 'high-school' | 'accredited-associate' | 'accredited-bachelor';

/** A certification exam. Fees change often and are left out: the issuer's page has them. */
export interface Credential extends Sourced {
  /** What the letters stand for, as the issuer writes it: a proper name, never translated. */
  readonly name: string;
  readonly eligibility: Eligibility;
  /** The issuer recommends experience, without asking for it. */
  readonly experienceRecommended?: true;
  readonly questions?: Fact<'questions'>;
  readonly duration?: Fact<'hours'>;
  readonly openBook?: true;
}

const checked = '2026-11';

const exam = (source: 'aapc' | 'ahima', questions: number, hours: number) => ({
  source,
  asOf: checked,
  questions: { value: questions, unit: 'questions', source, asOf: checked } as const,
  duration: { value: hours, unit: 'hours', source, asOf: checked } as const,
});

/** The credentials a coder may hold, and who may sit each exam. */
export const credentials = {
  CPC: {
    name: 'Certified Professional Coder',
    ...exam('aapc', 100, 4),
    eligibility: 'none',
    openBook: true,
  },
  CCA: { name: 'Certified Coding Associate', ...exam('ahima', 105, 2), eligibility: 'high-school' },
  CCS: {
    name: 'Certified Coding Specialist',
    ...exam('ahima', 107, 4),
    eligibility: 'high-school',
    experienceRecommended: true,
  },
  RHIT: {
    name: 'Registered Health Information Technician',
    ...exam('ahima', 150, 3.5),
    eligibility: 'accredited-associate',
  },
  RHIA: {
    name: 'Registered Health Information Administrator',
    source: 'ahima',
    asOf: checked,
    eligibility: 'accredited-bachelor',
  },
} as const satisfies Record<string, Credential>;

export type CredentialId = keyof typeof credentials;
export const CREDENTIALS = Object.keys(credentials) as CredentialId[];

/** The first credentials that each path leads to: CCS with experience. */
export const pathCredentials: Readonly<Record<Path, readonly CredentialId[]>> = {
  certificate: ['CPC', 'CCA', 'CCS'],
  associate: ['RHIT'],
  bachelor: ['RHIA'],
};

const years = (value: number) =>
  ({ value, unit: 'years', source: 'aapc', asOf: checked }) as const satisfies Fact<'years'>;

/** How a new CPC-A becomes a CPC: by experience alone, or by less of it with a course or a practicum. */
export const apprenticeLift = {
  experience: years(2),
  experienceWithCourse: years(1),
  course: { value: 80, unit: 'hours', source: 'aapc', asOf: checked },
} as const satisfies Record<string, Fact<'years' | 'hours'>>;
