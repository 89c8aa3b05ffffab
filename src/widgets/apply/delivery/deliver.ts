import type { DeliveryKind } from './kinds.js';

/** Where an application goes, and how. */
export interface Destination {
  readonly kind: DeliveryKind;
  /** An http or https address. */
  readonly endpoint: string;
  /** What a service wants besides the answers: `oid`, `retURL`, `form-name`… */
  readonly params: readonly (readonly [string, string])[];
  /**
   * Our names (`first-name`) to those that the answers are sent under. A name that is not in here is
   * sent as it is; HubSpot is sent nothing but what is in here.
   */
  readonly names: ReadonlyMap<string, string>;
}

/** What became of an application. */
export interface Delivered {
  /** `unsent`: every try was clearly refused. `unknown`: at least one may have arrived. */
  readonly outcome: 'sent' | 'unsent' | 'unknown';
  /** What the endpoint says to the visitor; plain text. */
  readonly message?: string;
  /** What is wrong with which answer, by the name that the endpoint used. */
  readonly fieldErrors?: ReadonlyMap<string, string>;
  /** Where the service sends the visitor next, an http or https address. */
  readonly redirect?: string;
}

/** Told while an application cannot go out yet. */
export interface Waiting {
  waiting?(why: 'offline' | 'retry'): void;
}

/** After this long without an answer nobody can tell whether the application arrived. */
const TIMEOUT_MS = 30_000;

/** Answered by an endpoint that has this submission already. */
const ALREADY_RECEIVED = 409;

/** Sends an application. Never rejects. */
export async function deliver(
  application: FormData,
  to: Destination,
  _on: Waiting = {},
): Promise<Delivered> {
  try {
    const { ok, status } = await fetch(to.endpoint, {
      method: 'POST',
      body: new URLSearchParams([...application, ...to.params] as [string, string][]),
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { outcome: ok || status === ALREADY_RECEIVED ? 'sent' : 'unsent' };
  } catch {
    return { outcome: 'unknown' };
  }
}
