/* The checklist's model in a test: settings that are left out are open. */
import fc from 'fast-check';
import { CREDENTIALS, type CredentialId } from '../../../src/facts/credentials.js';
import { PATHS, type Path } from '../../../src/facts/paths.js';
import type { OwnItem } from '../../../src/widgets/requirements/own-items.js';
import {
  requirementsView,
  type RequirementsView,
} from '../../../src/widgets/requirements/requirements.js';
import { inEnglish } from '../../helpers/model.js';

export interface Given {
  readonly done?: readonly string[];
  readonly path?: Path | '';
  readonly credential?: CredentialId | '';
  readonly own?: readonly OwnItem[];
  readonly applyHref?: string;
}

export const view = (
  { done = [], path = '', credential = '', own = [], applyHref = '' }: Given = {},
  [say, write] = inEnglish,
) =>
  requirementsView(
    { path, credential, applyHref },
    { done: new Set(done), own, msg: say, format: write },
  );

export const itemsOf = ({ groups }: RequirementsView) => groups.flatMap(({ items }) => items);
export const item = (given: Given, wanted: string) =>
  itemsOf(view(given)).find(({ id }) => id === wanted);

/** Any path with any credential. */
export const aims = fc.record({
  path: fc.constantFrom('' as const, ...PATHS),
  credential: fc.constantFrom('' as const, ...CREDENTIALS),
});
