/* The state of an attempt, and how it follows what the visitor and the endpoint do. */
import type { Delivered } from './delivery/contract.js';
import type { Problem } from './fields/contract.js';
import type { Phase, Remedy } from './phase.js';

/** What the visitor and the endpoint have done so far. */
export interface ApplyState {
  readonly phase: Phase;
  /** Why it waits. */
  readonly why?: 'offline' | 'retry' | undefined;
  /** By the name of the field; what the endpoint says of no field has a name of its own. */
  readonly errors: ReadonlyMap<string, Problem>;
  /** Whether the errors are listed: once it was sent with them. */
  readonly summarise?: boolean | undefined;
  /** Whether the endpoint found them, and stored nothing. */
  readonly refused?: boolean;
  /** Whether sending the same again could be stored twice, or would never be confirmed. */
  readonly remedy?: Remedy | undefined;
  /** What the endpoint says besides, and where it sends the visitor next. */
  readonly message?: string | undefined;
  readonly redirect?: string | undefined;
}

export const untouched: ApplyState = { phase: 'editing', errors: new Map() };

/** The visitor has left a field. An empty one is only wrong once it was sent so. */
export function afterLeaving(
  state: ApplyState,
  { name, value }: { readonly name: string; readonly value: string },
  problem: Problem | undefined,
): ApplyState {
  const errors = new Map(state.errors);
  if (problem && (value || errors.has(name))) errors.set(name, problem);
  else errors.delete(name);
  return { ...state, errors, summarise: state.summarise && errors.size > 0 };
}

/** The visitor wants to send. */
export const afterChecking = (errors: ApplyState['errors']): ApplyState => ({
  phase: errors.size ? 'editing' : 'sending',
  errors,
  summarise: true,
});

/**
 * The endpoint has answered, or never will. What it says of single answers is for the visitor to put
 * right, like any other error.
 *
 * @param fieldOf The name of the field that the endpoint means; undefined where there is none.
 */
export function afterDelivery(
  { outcome, fieldErrors, message, redirect }: Delivered,
  remedy: Remedy,
  fieldOf: (name: string) => string | undefined,
): ApplyState {
  const said = outcome === 'sent' ? [] : [...(fieldErrors ?? [])];
  const errors = said.map(([name, says]): [string, Problem] => {
    const field = fieldOf(name);
    return [field ?? name, { says, loose: field === undefined }];
  });
  const refused = outcome === 'unsent';
  const phase = errors.length && refused ? 'editing' : outcome;
  return { phase, errors: new Map(errors), summarise: true, refused, remedy, message, redirect };
}
