import type { Delivered, Destination, Waiting } from './destination.js';
import { readReply, type Verdict } from './reply.js';
import { requestFor } from './request.js';
import { NO_ANSWER, pauseBeforeNext, retryAfter, type Answer } from './retry.js';
import { browser, type Surroundings } from './surroundings.js';

/** After this long without an answer nobody can tell whether the application arrived. */
const TIMEOUT_MS = 30_000;

/** Submissions that may have arrived: a later refusal of the same one is no proof that it did not. */
const doubtful = new Set<FormDataEntryValue | null>();

/** Says of a submission that it may have been sent before, on a page that was left since. */
export const mayHaveArrived = (submissionId: string): void => void doubtful.add(submissionId);

/**
 * Sends an application, again where that is safe, until the endpoint has taken or refused it. Every try
 * carries the same submission id. Never rejects.
 */
export async function deliver(
  application: FormData,
  to: Destination,
  on: Waiting = {},
  world: Surroundings = browser,
): Promise<Delivered> {
  const request = requestFor(application, to, world.title());
  let started = world.now();
  const id = application.get(to.names.get('submission-id') ?? 'submission-id');
  for (let tries = 1; ; tries++) {
    const left = world.now();
    await online(on, world);
    // Time offline is nobody's patience: the first tries after it may well fail.
    started += world.now() - left;
    const { verdict, answer, ...said } = await attempt(to, request, world);
    if (verdict === 'received') return { outcome: 'sent', ...said };
    if (verdict === 'unclear') doubtful.add(id);
    const progress = { tries, elapsed: world.now() - started, random: world.random() };
    const pause = pauseBeforeNext(to.kind, answer, progress);
    if (pause === undefined) return { outcome: doubtful.has(id) ? 'unknown' : 'unsent', ...said };
    on.waiting?.('retry');
    await world.sleep(pause);
  }
}

/** Waits while the device is offline: a try would fail, and nobody could tell how far it got. */
async function online(on: Waiting, world: Surroundings): Promise<void> {
  for (let back = world.offline(); back; back = world.offline()) {
    on.waiting?.('offline');
    await back;
  }
}

async function attempt(
  { kind, endpoint }: Destination,
  request: RequestInit,
  world: Surroundings,
): Promise<Verdict & { readonly answer: Answer }> {
  const patience = new AbortController();
  void world.sleep(TIMEOUT_MS).then(() => patience.abort());
  try {
    const reply = await world.fetch(endpoint, { ...request, signal: patience.signal });
    const { status, redirected, headers } = reply;
    const contentType = headers.get('content-type') ?? '';
    const text = await reply.text();
    const wait = retryAfter(headers.get('retry-after'), world.now());
    return {
      ...readReply(kind, { status, redirected, contentType, text }),
      answer: { status, wait },
    };
  } catch {
    return { verdict: 'unclear', answer: { status: NO_ANSWER, wait: 0 } };
  }
}
