import { digestOf, type Consent } from '../consent/contract.js';
import { wireName } from '../delivery/contract.js';
import type { Answers } from '../fields/contract.js';
import { ATTRIBUTION, attribution } from './attribution.js';

/** The names of what goes along with the answers. */
export const ENCLOSED = [
  'submission-id',
  'language',
  'page',
  'flagged',
  'consent',
  'consent-text',
  'consent-sha256',
  'consent-version',
  'consent-language',
  'consent-time',
  ...ATTRIBUTION,
];

/** What goes along with the answers. */
export interface Enclosed {
  /** What was asked; undefined when consent was not. */
  readonly consent: Consent | undefined;
  readonly agreed: boolean;
  readonly language: string;
  /** Why it may be spam; empty where nothing says so. */
  readonly flagged: string;
  /** Names the attempt. */
  readonly id: string;
}

/**
 * One application: the answers and what goes along with them, by the names they are sent under. What a
 * school's own form has under one of these names already stays.
 */
export function makeApplication(
  answers: Answers,
  enclosed: Enclosed,
  names: ReadonlyMap<string, string>,
): FormData {
  const application = new FormData();
  for (const [name, answer] of answers) application.append(wireName(names, name), answer);
  const along = [
    ...consentEvidence(enclosed),
    ['language', enclosed.language],
    ['page', `${location.origin}${location.pathname}`],
    ...attribution(location.search),
    ['flagged', enclosed.flagged],
  ] as const;
  for (const [name, value] of along) {
    const wire = wireName(names, name);
    if (value && !application.get(wire)) application.set(wire, value);
  }
  application.set(wireName(names, 'submission-id'), enclosed.id);
  return application;
}

/** Whether consent was asked and given, and to which words. */
function consentEvidence({ consent, agreed }: Enclosed): Answers {
  if (!consent) return [['consent', 'not asked']];
  return [
    ['consent', agreed ? 'yes' : 'no'],
    ['consent-text', consent.text],
    ['consent-sha256', consent.sha256 ?? digestOf(consent.text) ?? ''],
    ['consent-version', consent.version],
    ['consent-language', consent.language],
    ['consent-time', new Date().toISOString()],
  ];
}
