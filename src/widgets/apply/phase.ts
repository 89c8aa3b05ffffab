import type { Msg } from '../../i18n/msg.js';

/**
 * How far an attempt is. `waiting`: it is not on its way, but will be without anybody's doing.
 * `unknown`: the connection broke, and nobody can tell whether it arrived.
 */
export type Phase = 'editing' | 'sending' | 'waiting' | 'sent' | 'unsent' | 'unknown';

/** How an attempt can end. */
export const OUTCOMES = ['sent', 'unsent', 'unknown'] as const satisfies readonly Phase[];
export type Outcome = (typeof OUTCOMES)[number];

export const isOutcome = (phase: string): phase is Outcome =>
  (OUTCOMES as readonly string[]).includes(phase);

/** While an attempt goes on, answers stay as they are and nothing is sent a second time. */
export const isBusy = (phase: Phase): boolean => phase === 'sending' || phase === 'waiting';

/** Whether it ended without the application being received, as far as anybody can tell. */
export const isFailed = (phase: Phase): boolean => phase === 'unsent' || phase === 'unknown';

/**
 * What can be done where nobody can tell. `again`: send it again, since it is stored only once. `ask`: ask
 * the school, since it may be stored twice. `unconfirmed`: the same of a service that never confirms.
 */
export type Remedy = 'again' | 'ask' | 'unconfirmed';

/** What is said of an attempt. */
export function phaseWords(
  phase: Phase,
  why: 'offline' | 'retry' | undefined,
  remedy: Remedy,
  msg: Msg,
): string {
  switch (phase) {
    case 'waiting':
      return why === 'offline'
        ? msg(
            'You are offline. We will send it as soon as you are back online: please keep this page open.',
            { id: 'apply.offline' },
          )
        : msg('That did not work yet. Trying again…', { id: 'apply.retry' });
    case 'sent':
      return msg('Thank you! Your submission has been received!', { id: 'apply.sent' });
    case 'unsent':
      return msg(
        'Oops! Something went wrong while submitting the form. It was not sent. Your answers are still here.',
        { id: 'apply.unsent' },
      );
    case 'unknown':
      return unknownWords(remedy, msg);
    default:
      return '';
  }
}

function unknownWords(remedy: Remedy, msg: Msg): string {
  switch (remedy) {
    case 'again':
      return msg(
        'Oops! Something went wrong while submitting the form. We cannot tell whether it arrived. You can send it again as it is; it is stored only once.',
        { id: 'apply.unknown.again' },
      );
    case 'ask':
      return msg(
        'Oops! Something went wrong while submitting the form. We cannot tell whether it arrived. Ask the school first, before you send it again.',
        { id: 'apply.unknown.ask' },
      );
    default:
      return msg(
        'Sent to the school’s system, which does not confirm. Do not send it again; ask the school.',
        { id: 'apply.unconfirmed' },
      );
  }
}
