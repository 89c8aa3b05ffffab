/**
 * A publication that facts are taken from. Its name is a proper name and is not translated; it is empty
 * where widgets have words for it (src/words/source-names.ts).
 */
export interface Source {
  readonly name: string;
  /** Its public address; the guide itself has none. */
  readonly href?: string;
}

/**
 * Every source a fact may name. `assumption` marks an estimate of our own: widgets call it that.
 * `partner` marks figures that a page has put in place of ours; the page names their source.
 * A person opens each address before a release (see CONTRIBUTING).
 */
export const sources = {
  guide: { name: 'How to Become a Medical Coder' },
  assumption: { name: '' },
  oews: { name: '', href: 'https://www.bls.gov/oes/' },
  ooh: {
    name: 'Occupational Outlook Handbook',
    href: 'https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm',
  },
  aapc: { name: 'AAPC', href: 'https://www.aapc.com/certifications/cpc' },
  ahima: {
    name: 'AHIMA',
    href: 'https://www.ahima.org/certification-careers/certifications-overview/',
  },
  cahiim: { name: 'CAHIIM', href: 'https://www.cahiim.org/' },
  icd: { name: 'CMS', href: 'https://www.cms.gov/medicare/coding-billing/icd-10-codes' },
  hcpcs: {
    name: 'CMS',
    href: 'https://www.cms.gov/medicare/coding-billing/healthcare-common-procedure-system',
  },
  cpt: { name: 'AMA', href: 'https://www.ama-assn.org/practice-management/cpt' },
  hipaa: { name: 'HHS', href: 'https://www.hhs.gov/hipaa/' },
  partner: { name: '' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** When the facts were last read against their sources, `YYYY-MM`. */
export const CHECKED = '2026-11';
