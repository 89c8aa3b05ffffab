/*
 * How the demo's endpoint can be told to misbehave, for tests and for trying out: `/apply?fault=drop-after`.
 * In a list each try of an application meets the next fault, and the last one stays: `drop-after,503,none`.
 * `&ms=500` sets how long a slow answer takes.
 */
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { reply } from './replies.mjs';
import { countTries } from './tries.mjs';

/** Longer than the form waits for an answer. */
const LATE_MS = 40_000;
const SLOW_MS = 3000;
/** The tries that are remembered: longer than a visitor tries again, more than are on the way at one time. */
const REMEMBERED = { most: 10_000, ms: 60 * 60_000 };

/** Closes the connection without an answer. */
function drop(c) {
  c.env.incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

const goneAway = (c) => once(c.env.incoming.socket, 'close');

/** Never answers: the form gives up. */
async function stall(c) {
  await goneAway(c);
  return RESPONSE_ALREADY_SENT;
}

const pause = (usual) => async (c) => {
  await Promise.race([sleep(Number(c.req.query('ms') ?? usual)), goneAway(c)]);
};

const refuse =
  (status, body, headers = {}) =>
  (c) =>
    reply(c, body, status, headers);

/**
 * What can happen, before an application is stored or after. `ifNew`: only to one that is not stored yet,
 * as in an endpoint that looks first whether it has it.
 */
export const FAULTS = {
  none: { what: 'behaves' },
  delay: { what: 'answers after 3 seconds', before: pause(SLOW_MS) },
  late: { what: 'stores it, answers when the form has given up', after: pause(LATE_MS) },
  stall: { what: 'never answers and stores nothing', before: stall },
  'stall-after': { what: 'stores it and never answers', after: stall },
  'drop-before': { what: 'closes the connection before storing it', before: drop },
  'drop-after': { what: 'closes the connection after storing it', after: drop },
  429: {
    what: 'too many: come back in a second',
    ifNew: true,
    before: refuse(429, { error: 'too many' }, { 'retry-after': '1' }),
  },
  500: { what: 'stumbles before storing it', before: refuse(500, { error: 'stumbled' }) },
  '500-after': { what: 'stumbles after storing it', after: refuse(500, { error: 'stumbled' }) },
  502: { what: 'a gateway that lost sight of it, stored', after: refuse(502, { error: 'lost' }) },
  503: { what: 'closed for a moment', ifNew: true, before: refuse(503, { error: 'closed' }) },
  'gateway-429': {
    what: 'a gateway that has had too many, whatever is stored',
    before: refuse(429, { error: 'too many' }),
  },
  'gateway-503': {
    what: 'a gateway that is closed, whatever is stored',
    before: refuse(503, { error: 'closed' }),
  },
  'field-errors': {
    what: 'finds fault with an answer',
    ifNew: true,
    before: refuse(422, { errors: { email: 'This address has been used before.' } }),
  },
  'wrong-json': {
    what: 'stores it and answers with half an answer',
    after: (c) => c.body('{"received":tr', 200, { 'content-type': 'application/json' }),
  },
  'no-cors': { what: 'stores it, lets no other origin read the answer' },
  page: {
    what: 'stores nothing and answers with a page',
    before: (c) => c.html('<h1>Log in</h1>'),
  },
  redirect: { what: 'stores it and leads to another page', after: (c) => c.redirect('/', 303) },
};

const faultsOf = (c) =>
  (c.req.query('fault') ?? '')
    .split(',')
    .filter((name) => Object.hasOwn(FAULTS, name))
    .map((name) => FAULTS[name]);

/** Whether this request is to be kept from pages of other origins; all tries of an application are. */
export const refusesOrigins = (c) => faultsOf(c).includes(FAULTS['no-cors']);

/**
 * Misbehaves as the address says; a middleware that stands around storing.
 *
 * @param {(submissionId: string) => boolean} has Whether an application is stored.
 */
export function misbehave(has) {
  const triesBefore = countTries(REMEMBERED);
  return async (c, next) => {
    const faults = faultsOf(c);
    if (!faults.length) return next();
    const id = c.get('submissionId');
    const fault = faults[triesBefore(id)] ?? faults.at(-1);
    if (fault.ifNew && has(id)) return next();
    const early = await fault.before?.(c);
    if (early) return early;
    await next();
    const instead = await fault.after?.(c);
    if (instead) c.res = instead;
    return undefined;
  };
}
