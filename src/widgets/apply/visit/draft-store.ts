import { attempt } from '../../../base/attempt.js';
import type { Answers } from '../fields/contract.js';

/** Unsent answers, and what else of a visit outlives a reload. */
export interface Draft {
  readonly answers: Answers;
  /** When the first of them was given. */
  readonly since: number;
  /** What names the visit. */
  readonly secret: string;
  /** Whether an attempt may have arrived. */
  readonly doubtful: boolean;
  /** The text that the visitor has agreed to; empty where not. */
  readonly consent: string;
}

/** How long unsent answers are kept. */
const MAX_AGE_MS = 24 * 60 * 60 * 1000;

/** Bound to the format below; another format takes another key. */
const KEY = 'coder-widgets:apply:2';

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
        const [at = '', answers = '', secret = '', doubtful = '', consent = ''] = lines.split('\n');
        // A clock that was set back makes an age below zero.
        if (!secret || !(now - Number(at) < MAX_AGE_MS)) return void erase();
        return {
          answers: [...new URLSearchParams(answers)],
          since: Number(at),
          secret,
          doubtful: Boolean(doubtful),
          consent: decodeURIComponent(consent),
        };
      }),
    write: ({ answers, since, secret, doubtful, consent }: Draft): void =>
      attempt(() => {
        const said = encodeURIComponent(consent);
        const lines = [since, encode(answers), secret, doubtful ? 'doubtful' : '', said];
        sessionStorage.setItem(key, lines.join('\n'));
      }),
    erase,
  };
}

/** One line of text that holds answers. */
export const encode = (answers: Answers): string =>
  new URLSearchParams(answers as [string, string][]).toString();
