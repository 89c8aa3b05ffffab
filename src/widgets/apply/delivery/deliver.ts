import type { Delivered, Destination, Waiting } from './destination.js';
import { fromJson } from './json.js';
import { readReply, type Verdict } from './reply.js';
import { requestFor } from './request.js';
import { NO_ANSWER, pauseBeforeNext, retryAfter, type Answer } from './retry.js';
import { browser, type Surroundings } from './surroundings.js';

/** After this long without an answer nobody can tell whether the application arrived. */
const TIMEOUT_MS = 30_000;

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
  let doubtful = false;
  for (let tries = 1; ; tries++) {
    const left = world.now();
    await online(on, world);
    // Time offline is nobody's patience: the first tries after it may well fail.
    started += world.now() - left;
    const { verdict, answer, ...said } = await attempt(to, request, world);
    if (verdict === 'received') return { outcome: 'sent', ...said };
    doubtful ||= verdict === 'unclear';
    const progress = { tries, elapsed: world.now() - started, random: world.random() };
    const pause = pauseBeforeNext(to.kind, answer, progress);
    if (pause === undefined) return { outcome: doubtful ? 'unknown' : 'unsent', ...said };
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
  { kind, endpoint, receivedWord }: Destination,
  request: RequestInit,
  world: Surroundings,
): Promise<Verdict & { readonly answer: Answer }> {
  const patience = new AbortController();
  void world.sleep(TIMEOUT_MS).then(() => patience.abort());
  try {
    const reply = await world.fetch(endpoint, { ...request, signal: patience.signal });
    const { status, redirected, headers } = reply;
    const text = await reply.text();
    const wait = retryAfter(headers.get('retry-after'), world.now());
    const length = headers.get('content-length');
    return {
      ...readReply(kind, { status, redirected, length, text }, receivedWord),
      answer: { status, wait, isJson: fromJson(text) !== undefined },
    };
  } catch {
    return { verdict: 'unclear', answer: { status: NO_ANSWER, wait: 0, isJson: false } };
  }
}
