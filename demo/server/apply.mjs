/* The endpoint for applications: form-encoded, multipart or JSON, from every origin, each stored once. */
import { getConnInfo } from '@hono/node-server/conninfo';
import { randomUUID } from 'node:crypto';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { html } from 'hono/html';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { misbehave, refusesOrigins } from './faults.mjs';

const MAX_BODY = 64 * 1024;
const MAX_ANSWER = 5000;
const RATE_SECONDS = 60;

/** What an answer must look like when there is one, and what to say when it does not. */
const SHAPES = {
  email: [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Enter a full email address.'],
  phone: [/^\D*(\d\D*){10,15}$/, 'Enter a phone number with its area code.'],
  'postal-code': [/^\d{5}(-\d{4})?$/, 'Enter a 5-digit ZIP code.'],
};

/** What is wrong with which answer. An application has an email; a form may ask more or less besides. */
function problems(answers) {
  const found = Object.entries(answers).flatMap(([name, answer]) => {
    if (answer.length > MAX_ANSWER) return [[name, 'Write a shorter answer.']];
    const [shape, words] = Object.hasOwn(SHAPES, name) ? SHAPES[name] : [];
    return shape && answer && !shape.test(answer) ? [[name, words]] : [];
  });
  if (!answers.email) found.push(['email', 'Enter your email address.']);
  return found.length ? Object.fromEntries(found) : undefined;
}

/** Reads the answers; several to one question become one text, and files are left out. */
async function readAnswers(c, next) {
  const json = c.req.header('content-type')?.includes('application/json');
  const read = json ? c.req.json() : c.req.parseBody({ all: true });
  const body = await read.catch(() => ({}));
  const answers = Object.entries(Object(body)).flatMap(([name, given]) => {
    const texts = [given].flat().filter((answer) => typeof answer === 'string');
    return texts.length ? [[name, texts.join(', ')]] : [];
  });
  c.set('answers', Object.fromEntries(answers));
  await next();
}

/**
 * Lets one address send so often a minute. What is stored already is not counted: a browser itself sends a
 * request again when a connection that it kept open breaks, and "too many" would read as "not stored".
 */
function limitRate(perMinute, has) {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: RATE_SECONDS });
  return async (c, next) => {
    if (has(c.get('answers')['submission-id'])) return next();
    const address = c.env?.incoming ? getConnInfo(c).remote.address : 'here';
    try {
      await limiter.consume(address);
    } catch ({ msBeforeNext }) {
      const wait = String(Math.ceil(msBeforeNext / 1000));
      return c.json({ error: 'too many' }, 429, { 'retry-after': wait });
    }
    return next();
  };
}

/** Says it to a person whose form was posted without our script, and to the script. */
const answer = (c, words, reply, status) =>
  c.req.header('accept')?.includes('text/html')
    ? c.html(
        html`<!doctype html><title>Application</title>
          <p>${words}</p>`,
        status,
      )
    : c.json(reply, status);

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
    bodyLimit({ maxSize: MAX_BODY, onError: (c) => c.json({ error: 'too large' }, 413) }),
    readAnswers,
    misbehave(has),
    limitRate(perMinute, has),
    (c) => {
      const answers = c.get('answers');
      const errors = problems(answers);
      if (errors) return answer(c, Object.values(errors).join(' '), { errors }, 422);
      const added = store.add(answers['submission-id'] || randomUUID(), answers);
      return answer(
        c,
        'Thank you! It has been received.',
        { received: true, repeated: !added },
        200,
      );
    },
  );
}
