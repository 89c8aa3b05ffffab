import type { Phase } from './apply.js';

/** How an attempt ended. */
export type Outcome = Extract<Phase, 'sent' | 'unsent' | 'unknown'>;

/** After this long without an answer nobody can tell whether the application arrived. */
const TIMEOUT_MS = 30_000;

/** Answered by an endpoint that has this submission already. */
const ALREADY_RECEIVED = 409;

/**
 * Posts an application, form-encoded: that needs no preflight, so it arrives even at an endpoint
 * that knows nothing of other origins. Never rejects.
 */
export async function deliver(
  endpoint: string,
  application: URLSearchParams,
  send: typeof fetch = (...request) => fetch(...request),
): Promise<Outcome> {
  try {
    const { ok, status } = await send(endpoint, {
      method: 'POST',
      body: application,
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return ok || status === ALREADY_RECEIVED ? 'sent' : 'unsent';
  } catch {
    return 'unknown';
  }
}

/** A new id for an attempt; `crypto.randomUUID` is missing on http pages. */
export const submissionId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
