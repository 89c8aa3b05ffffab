import { isOwn, type DeliveryKind } from './kinds.js';

/** How often one application is sent at most. */
export const TRIES = 5;

/** No try begins later than this after the first; by then a visitor wants to know. */
export const PATIENCE_MS = 90_000;

/** An endpoint that wants to be left alone for longer than this is not waited for. */
export const LONGEST_WAIT_MS = 60_000;

const FIRST_PAUSE_MS = 1000;

/** The status of a try without an answer. */
export const NO_ANSWER = 0;

/** What decides about another try. */
export interface Answer {
  readonly status: number;
  /** How long the endpoint wants to be left alone, in milliseconds. */
  readonly wait: number;
  /** JSON: the endpoint's own words. A gateway's page says nothing of what became of the try. */
  readonly isJson: boolean;
}

/** How far the attempt is. */
export interface Progress {
  readonly tries: number;
  /** Since the first try, in milliseconds. */
  readonly elapsed: number;
  /** From 0 to 1. */
  readonly random: number;
}

/**
 * How long to wait before another try, in milliseconds; undefined when there is none. On top of what the
 * endpoint asks for it is anything up to a bound that doubles, so that forms which failed together do
 * not come back together.
 */
export function pauseBeforeNext(
  kind: DeliveryKind,
  answer: Answer,
  { tries, elapsed, random }: Progress,
): number | undefined {
  if (tries >= TRIES || !isWorthRepeating(kind, answer)) return undefined;
  const pause = answer.wait + random * FIRST_PAUSE_MS * 2 ** (tries - 1);
  return answer.wait > LONGEST_WAIT_MS || elapsed + pause > PATIENCE_MS ? undefined : pause;
}

/**
 * An endpoint that stores a submission id only once is asked again after no answer and after any 5xx;
 * others only where they said themselves that it is too early.
 */
const isWorthRepeating = (kind: DeliveryKind, { status, isJson }: Answer): boolean =>
  isOwn(kind)
    ? status === NO_ANSWER || status === 429 || status >= 500
    : isJson && (status === 429 || status === 503);

/** What a `Retry-After` header asks for, in milliseconds: seconds or a date; 0 when it asks for nothing. */
export function retryAfter(header: string | null, now: number): number {
  if (!header?.trim()) return 0;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return wait > 0 ? wait : 0;
}
