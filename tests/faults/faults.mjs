/*
 * What can happen to an application on its way to an endpoint that stores each submission id once. `before`:
 * instead of storing it; `after`: instead of the answer, once it is stored. `ifNew`: only to one that is not
 * stored yet. Each is given the request and its answer.
 */
const json = (status, body) => (_, reply) => {
  reply.writeHead(status, { 'content-type': 'application/json' });
  reply.end(typeof body === 'string' ? body : JSON.stringify(body));
};
const page =
  (status, words, type = 'text/html') =>
  (_, reply) => {
    reply.writeHead(status, { 'content-type': type });
    reply.end(type === 'text/html' ? `<!doctype html><h1>${words}</h1>` : words);
  };
const plain = (status, words) => page(status, words, 'text/plain');
const lead = (status, to) => (_, reply) => {
  reply.writeHead(status, { location: `/elsewhere/${to}` });
  reply.end();
};
const drop = (request) => request.socket.destroy();
const stall = () => undefined;
/** A status line, and a part of the headers. */
const cut = (request) => {
  request.socket.write('HTTP/1.1 200 OK\r\nContent-Ty');
  request.socket.end();
};
/** An empty answer that does not say so: without a length. */
const empty = (_, reply) => {
  reply.writeHead(200, { 'transfer-encoding': 'chunked' });
  reply.end();
};

const errors = { errors: { email: 'This address has been used before.' } };

/** What refuses or breaks without storing. */
const general = {
  none: {},
  'drop-before': { before: drop },
  'drop-after': { after: drop },
  stall: { before: stall },
  'stall-after': { after: stall },
  '500-before': { before: json(500, { error: 'stumbled' }) },
  '500-after': { after: json(500, { error: 'stumbled' }) },
  '503-errors': { ifNew: true, before: json(503, { received: false }) },
  'field-errors': { ifNew: true, before: json(422, errors) },
  'no-content': { after: (_, reply) => reply.writeHead(204).end() },
  'plain-ok': { after: plain(200, 'OK') },
};

const redirects = {
  'redirect-page': { after: lead(303, 'page') },
  'redirect-404': { after: lead(303, '404') },
  'redirect-json': { before: lead(303, 'json') },
  'redirect-409': { before: lead(307, '409') },
  'redirect-errors': { after: lead(307, 'errors') },
  'redirect-login': { before: lead(302, 'page') },
};

/** Says yes and no, or no in its own words. */
const contradictions = Object.fromEntries([
  ...[
    { received: true, error: 'mail not sent' },
    { success: false, message: 'Already received' },
    { ok: true, success: 'false' },
    { received: true, errors: { mail: 'not sent' } },
  ].map((body, index) => [`both-${index}`, { after: json(200, body) }]),
  ...[
    '"error"',
    { errorMessage: 'full' },
    { result: 'error' },
    { success: 'false' },
    { success: 0 },
    { status: 500 },
    { statusCode: 400 },
    { is_valid: false },
    [],
    { status: 'aborted', message: 'Sending was aborted.' },
    { error: 'Already received' },
  ].map((body, index) => [`no-${index}`, { before: json(200, body) }]),
  ...['Unauthorized', 'Not allowed', 'Could not connect to database'].map((words, index) => [
    `words-${index}`,
    { before: plain(200, words) },
  ]),
  ['already-400', { before: json(400, { message: 'Already received' }) }],
  ['already-500', { before: json(500, { message: 'Already received' }) }],
  ['already-login', { before: page(200, 'Log in. We have already received it.') }],
  ['login', { before: page(200, 'Log in') }],
]);

/** What a gateway answers that knows nothing of what is stored: to the resend that a browser makes by itself. */
const gateways = {
  'gateway-403': { before: page(403, 'Forbidden') },
  'gateway-429': { before: page(429, 'Too many') },
  'gateway-503': { before: page(503, 'Busy') },
  'gateway-json': { before: json(429, { error: 'too many' }) },
};

const cuts = {
  'cut-before': { before: cut },
  'cut-after': { after: cut },
  'empty-before': { before: empty },
};

export const FAULTS = {
  ...general,
  ...redirects,
  ...contradictions,
  ...gateways,
  ...cuts,
};

/** The names of the faults by what they have in common. */
export const GROUPS = Object.fromEntries(
  Object.entries({ general, redirects, contradictions, gateways, cuts }).map(([name, faults]) => [
    name,
    Object.keys(faults),
  ]),
);

/** Where redirects lead. */
export const ELSEWHERE = {
  page: page(200, 'Thank you'),
  404: page(404, 'Not found'),
  json: json(200, { received: true }),
  409: json(409, { received: true }),
  errors: json(422, errors),
};
