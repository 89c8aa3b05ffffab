/* The endpoint for applications: form-encoded, multipart or JSON, from every origin, each stored once. */
import { getConnInfo } from '@hono/node-server/conninfo';
import { randomUUID } from 'node:crypto';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { problems, readAnswers } from './answers.mjs';
import { misbehave, refusesOrigins } from './faults.mjs';
import { reply } from './replies.mjs';

const MAX_BODY = 64 * 1024;
const RATE_SECONDS = 60;

/**
 * Lets one address send so often a minute. What is stored already is not counted: a browser itself sends a
 * request again when a connection that it kept open breaks, and "too many" would read as "not stored".
 */
function limitRate(perMinute, has) {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: RATE_SECONDS });
  return async (c, next) => {
    if (has(c.get('submissionId'))) return next();
    const address = c.env?.incoming ? getConnInfo(c).remote.address : 'here';
    try {
      await limiter.consume(address);
    } catch ({ msBeforeNext }) {
      const wait = String(Math.ceil(msBeforeNext / 1000));
      return reply(c, { error: 'too many' }, 429, { 'retry-after': wait });
    }
    return next();
  };
}

/**
 * Adds the endpoint to a site.
 *
 * @param {ReturnType<import('./store.mjs').openStore>} store
 * @param {{perMinute: number}} limits How many applications one address may send a minute.
 */
export function addApply(app, store, { perMinute }) {
  const has = (submissionId) => Boolean(submissionId) && store.has(submissionId);
  const anyOrigin = cors({ exposeHeaders: ['Retry-After'] });
  app.use('/apply', (c, next) => (refusesOrigins(c) ? next() : anyOrigin(c, next)));
  app.post(
    '/apply',
    bodyLimit({ maxSize: MAX_BODY, onError: (c) => reply(c, { error: 'too large' }, 413) }),
    readAnswers,
    misbehave(has),
    limitRate(perMinute, has),
    (c) => {
      const answers = c.get('answers');
      const errors = problems(answers);
      if (errors) return reply(c, { errors }, 422);
      const added = store.add(c.get('submissionId') ?? randomUUID(), answers);
      return reply(c, { received: true, repeated: !added });
    },
  );
}
