import type { Msg } from '../../i18n/msg.js';
import type { ApplyState } from './apply-state.js';
import { fieldError } from './fields/contract.js';
import type { HostFormView } from './school/contract.js';

/** What a form of the page's own is to show. */
export const schoolView = (
  { errors }: ApplyState,
  consent: string | undefined,
  language: string,
  msg: Msg,
): HostFormView => ({
  errors: new Map([...errors].map(([name, problem]) => [name, fieldError(name, problem, msg)])),
  consent,
  language,
});
