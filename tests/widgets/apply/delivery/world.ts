/* A network and a clock that do as they are told, for delivery. */
import type { Destination } from '../../../../src/widgets/apply/delivery/contract.js';
import type { DeliveryKind } from '../../../../src/widgets/apply/delivery/kinds.js';
import type { Surroundings } from '../../../../src/widgets/apply/delivery/surroundings.js';

/** What becomes of a try: an answer, a connection that breaks, or one that never answers. */
export type Happening = Answer | 'broken' | 'stalled';
export interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

const TIMEOUT_MS = 30_000;

export function scripted(happenings: readonly Happening[]) {
  const tries: { address: string; request: RequestInit; happening: Happening }[] = [];
  const pauses: number[] = [];
  let clock = Date.UTC(2026, 10, 1);
  let offline: Promise<unknown> | undefined;
  let giveUp: () => void = () => undefined;
  const world: Surroundings = {
    fetch: (address, request) => {
      const happening = happenings[tries.length] ?? 'broken';
      tries.push({ address, request, happening });
      if (happening === 'broken') return Promise.reject(new TypeError('Failed to fetch'));
      if (happening === 'stalled') {
        clock += TIMEOUT_MS;
        return new Promise((_, reject) => {
          request.signal!.addEventListener('abort', () =>
            reject(new DOMException('', 'AbortError')),
          );
          giveUp();
        });
      }
      const { status, body = null, headers = {} } = happening;
      return Promise.resolve(new Response(body, { status, headers }));
    },
    sleep: (milliseconds) => {
      if (milliseconds === TIMEOUT_MS) return new Promise<void>((done) => (giveUp = done));
      pauses.push(milliseconds);
      clock += milliseconds;
      return Promise.resolve();
    },
    offline: () => offline,
    now: () => clock,
    random: () => 0.4321,
    title: () => 'Apply – A College',
  };
  /** Takes the network away; returns what brings it back. */
  const goOffline = () => {
    let back: () => void = () => undefined;
    offline = new Promise<void>((done) => {
      back = () => {
        offline = undefined;
        done();
      };
    });
    return () => back();
  };
  return { world, tries, pauses, goOffline };
}

let submissions = 0;

export function application(answers: Record<string, string> = {}): FormData {
  const all = new FormData();
  const given = {
    'submission-id': `a${++submissions}`,
    'first-name': 'María',
    email: 'm@example.com',
    ...answers,
  };
  for (const [name, answer] of Object.entries(given)) all.append(name, answer);
  return all;
}

export const destination = (
  kind: DeliveryKind,
  changes: Partial<Destination> = {},
): Destination => ({
  kind,
  endpoint: 'https://school.example/apply',
  params: [],
  names: new Map(),
  ...changes,
});
