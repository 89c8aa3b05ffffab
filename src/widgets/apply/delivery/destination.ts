/* What the form and its delivery agree on. */
import type { DeliveryKind } from './kinds.js';

/** Where an application goes, and how. */
export interface Destination {
  readonly kind: DeliveryKind;
  /** An http or https address. */
  readonly endpoint: string;
  /** What a service wants besides the answers: `oid`, `retURL`, `form-name`… */
  readonly params: readonly (readonly [string, string])[];
  /**
   * Our names (`first-name`) to those that the answers are sent under: where the service or the school
   * has one of its own. What is not in here is sent as it is; HubSpot gets our enclosures (`utm_source`,
   * `submission-id`…) only when they are in here.
   */
  readonly names: ReadonlyMap<string, string>;
  /** What the school's own endpoint says of an application that it has, besides the words that we know. */
  readonly receivedWord?: string;
}

/** What became of an application. */
export interface Delivered {
  /** `unsent`: every try so far was clearly refused. `unknown`: at least one may have arrived. */
  readonly outcome: 'sent' | 'unsent' | 'unknown';
  /** It was sent to what confirms nothing. */
  readonly unconfirmed?: boolean;
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
