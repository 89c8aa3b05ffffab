/* What was chosen before, so that it can be undone. */

export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  /** What was changed last: a second change of the same is one with the first. */
  readonly last?: string | undefined;
}

const MOST = 100;

export const begin = <T>(present: T): History<T> => ({ past: [], present });

/** A change of something: typing in one field is one step. */
export function step<T>({ past, present, last }: History<T>, next: T, what?: string): History<T> {
  if (next === present) return { past, present, last };
  const goesOn = what !== undefined && what === last;
  return { past: goesOn ? past : [...past, present].slice(-MOST), present: next, last: what };
}

/** The step before; the same where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const { past } = history;
  return past.length ? { past: past.slice(0, -1), present: past.at(-1)! } : history;
}
