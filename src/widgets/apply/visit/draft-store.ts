import { attempt } from '../../../base/attempt.js';
import type { Answers } from '../fields/contract.js';

/** What names an attempt: the answers it was made with, and the id it was sent under. */
export interface Attempt {
  readonly answers: string;
  readonly id: string;
}

/** Unsent answers, and the attempt that may already have been made with them. */
export interface Draft {
  readonly answers: Answers;
  readonly attempt?: Attempt | undefined;
}

/** How long unsent answers are kept. */
const MAX_AGE_MS = 24 * 60 * 60 * 1000;

/** Bound to the format below; another format takes another key. */
const KEY = 'coder-widgets:apply:1';

/**
 * Keeps the unsent answers of one form in this tab; `name` tells the forms of a site apart. Storage may
 * be refused, full, or hold rubbish: then the form works without it. Lines of form-encoded text, since
 * pages do things to JSON.
 */
export function draftStore(name: string) {
  const key = `${KEY}:${name}`;
  const erase = (): void => attempt(() => sessionStorage.removeItem(key));
  return {
    read: (now: number): Draft | undefined =>
      attempt(() => {
        const lines = sessionStorage.getItem(key) ?? '';
        const [at = '', answers = '', id = '', sent = ''] = lines.split('\n');
        const age = now - Number(at);
        if (!at || !(age >= 0 && age < MAX_AGE_MS)) return void erase();
        const read = { answers: [...new URLSearchParams(answers)] };
        return id ? { ...read, attempt: { id, answers: sent } } : read;
      }),
    write: (draft: Draft, now: number): void =>
      attempt(() => {
        const { id = '', answers = '' } = draft.attempt ?? {};
        const lines = [now, encode(draft.answers), id, answers];
        sessionStorage.setItem(key, lines.join('\n'));
      }),
    erase,
  };
}

/** One line of text that holds answers. */
export const encode = (answers: Answers): string =>
  new URLSearchParams(answers as [string, string][]).toString();
