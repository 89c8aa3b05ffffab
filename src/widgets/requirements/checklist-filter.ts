import { checklist, degrees, type ChecklistItem } from '../../facts/checklist.js';
import {
  CREDENTIALS,
  credentials,
  pathCredentials,
  type CredentialId,
} from '../../facts/credentials.js';
import type { Path } from '../../facts/paths.js';

/** What the visitor is heading for; empty while that is open. */
export interface Aim {
  readonly path: Path | '';
  readonly credential: CredentialId | '';
}

/** The exams to look at: the chosen one, else those of the path, else all. */
export const examsFor = ({ path, credential }: Aim): readonly CredentialId[] =>
  credential ? [credential] : path ? pathCredentials[path] : CREDENTIALS;

/** Whether an exam asks for this path's degree. */
const asksFor = (credential: CredentialId | '', path: string): boolean =>
  credential !== '' && credentials[credential].eligibility === `accredited-${path}`;

/** Whether the chosen exam asks for a degree that the chosen path does not end with. */
export const clashes = ({ path, credential }: Aim): boolean =>
  path !== '' && degrees.some(({ id }) => id !== path && asksFor(credential, id));

/**
 * The items of the checklist that an aim leaves: the degree it asks for is required rather than a later
 * step, and the apprentice mark concerns only those who may sit the CPC.
 */
export function itemsFor(aim: Aim): readonly ChecklistItem[] {
  const sought = degrees.filter(({ id }) => id === aim.path || asksFor(aim.credential, id));
  const exams = examsFor(aim);
  const rest = checklist.filter(
    (item) =>
      !sought.some(({ id }) => id === item.id) && (item.id !== 'cpc-a' || exams.includes('CPC')),
  );
  return [...sought, ...rest];
}
