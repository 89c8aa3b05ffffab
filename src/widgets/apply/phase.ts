import { str, type Msg } from '../../i18n/msg.js';

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

/**
 * What can be done where nobody can tell. `again`: send it again, since it is stored only once. `ask`: ask
 * the school, since it may be stored twice. `unconfirmed`: the same of a service that never confirms.
 */
export type Remedy = 'again' | 'ask' | 'unconfirmed';

/** What an outcome looks like: received; not sent; nobody can tell. */
export type Look = 'good' | 'bad' | 'unsure' | '';

/** What is said of an attempt, and what to do next. */
export interface Said {
  readonly look: Look;
  readonly outcome: string;
  readonly advice: string;
}

/** What there is to say of an attempt. */
interface Attempt {
  readonly phase: Phase;
  readonly why?: 'offline' | 'retry' | undefined;
  readonly remedy?: Remedy | undefined;
  /** What the endpoint says itself. */
  readonly message?: string | undefined;
}

/**
 * What is said of an attempt.
 *
 * @param school Who has the answers once they are sent.
 */
export function phaseWords(
  { phase, why, remedy = 'ask', message }: Attempt,
  school: string,
  msg: Msg,
): Said {
  switch (phase) {
    case 'waiting':
      return { look: '', outcome: waitingWords(why, msg), advice: '' };
    case 'sent':
      return {
        look: 'good',
        outcome: msg('Thank you! Your submission has been received!', { id: 'apply.sent' }),
        advice: msg(str`There is nothing more to do here: ${school} can now contact you.`, {
          id: 'apply.sent.next',
          desc: 'A school’s name, or “the school”',
        }),
      };
    case 'unsent':
      return {
        look: 'bad',
        outcome: msg('It was not sent.', { id: 'apply.refused' }),
        // A school that says why says as well whether sending it again makes sense.
        advice: message
          ? msg('Your answers are still here.', { id: 'apply.unsent.why' })
          : msg(
              'Oops! Something went wrong while submitting the form. Your answers are still here: you can send them again.',
              { id: 'apply.unsent' },
            ),
      };
    case 'unknown':
      return { look: 'unsure', ...unknownWords(remedy, msg) };
    default:
      return { look: '', outcome: '', advice: '' };
  }
}

const waitingWords = (why: 'offline' | 'retry' | undefined, msg: Msg): string =>
  why === 'offline'
    ? msg(
        'You are offline. We will send it as soon as you are back online: please keep this page open.',
        { id: 'apply.offline' },
      )
    : msg('That did not work yet. Trying again…', { id: 'apply.retry' });

function unknownWords(remedy: Remedy, msg: Msg): Omit<Said, 'look'> {
  const outcome = msg('We cannot tell whether it arrived.', { id: 'apply.unknown' });
  switch (remedy) {
    case 'again':
      return {
        outcome,
        advice: msg(
          'No confirmation came back. You can send it again as it is; it is stored only once.',
          { id: 'apply.unknown.again' },
        ),
      };
    case 'ask':
      return {
        outcome,
        advice: msg('No confirmation came back. Ask the school first, before you send it again.', {
          id: 'apply.unknown.ask',
        }),
      };
    default:
      return {
        outcome: msg('Sent to the school’s system, which does not confirm.', {
          id: 'apply.unconfirmed',
        }),
        advice: msg('Do not send it again; ask the school.', { id: 'apply.unconfirmed.next' }),
      };
  }
}
