/*
 * What an endpoint answers, and what the visitor reads: the table of the README, row by row, by a real server
 * and the built form in a real browser.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { hasten, visit } from '../faults/visitor.mjs';
import { launch } from './browser.mjs';

const json = (body, status = 200) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const text = (body, status = 200) => ({ status, headers: { 'content-type': 'text/plain' }, body });
const page = (words, status = 200) => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><p>${words}</p>`,
});
const errors = { errors: { email: 'Not an address.' } };

/** The first words of each row of the README, and answers of that row. */
const ROWS = {
  'JSON that says so': [
    { received: true },
    { received: true, repeated: true },
    { ok: true },
    { success: true, errors: [] },
    { status: 'success' },
    { status: 200, result: 'ok' },
  ].map((body) => json(body)),
  'nothing but such a word': [text('ok'), text('Received.'), json('"stored"'), text('Thank you!')],
  'your `received-word`': [text('queued'), json({ state: 'Queued' })],
  '`204`, or a 2xx': [{ status: 204 }, { status: 200, headers: { 'content-length': '0' } }],
  'JSON with `errors`': [json(errors), json(errors, 422), json(errors, 500)],
  'JSON with `received`, `ok` or `success`': [
    json({ received: false }),
    json({ ok: false }, 400),
    json({ success: false }, 503),
  ],
  'JSON that says yes and no': [
    json({ received: true, error: 'mail not sent' }),
    json({ received: true, ...errors }),
    json({ success: false, message: 'Already received' }),
  ],
  'any other JSON': [
    '"error"',
    '{"errorMessage":"full"}',
    '{"result":"error"}',
    '{"success":"false"}',
    '{"success":0}',
    '{"status":500}',
    '{"statusCode":400}',
    '{"is_valid":false}',
    '{"status":"aborted"}',
    '{"received":tr',
    '[]',
    'true',
  ].map((body) => json(body)),
  'any other words': [
    text('Unauthorized'),
    text('Not allowed'),
    text('Could not connect to database'),
    text('ok, but not stored'),
  ],
  'a page (HTML)': [page('Log in'), page('Already received'), page('OK')],
  'nothing, without a length': [
    { status: 200, headers: { 'transfer-encoding': 'chunked' } },
    { raw: 'HTTP/1.1 200 OK\r\nContent-Ty' },
    { raw: 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n' },
  ],
  'a redirect': ['page', 'json', '404', '409'].map((to) => ({
    status: 303,
    headers: { location: `/elsewhere/${to}` },
  })),
  'any other 4xx or 5xx': [
    page('Forbidden', 403),
    page('Too many', 429),
    json({ error: 'too many' }, 429),
    json({ received: true }, 409),
    json({ error: 'Already received' }, 400),
    json({ message: 'Already received' }, 500),
    text('', 503),
  ],
  'no answer': [{ raw: '' }],
};

const ELSEWHERE = {
  page: page('Thank you'),
  json: json({ received: true }),
  404: page('Not found', 404),
  409: json({ received: true }, 409),
};

const READS = {
  received: /has been received/,
  'not sent': /not sent/,
  'we cannot tell': /cannot tell whether it arrived/,
};

/** The rows of the table: what it answers, and what the visitor reads. */
async function readmeRows() {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [, table] = /\| It answers[^\n]*\n[^\n]*\n((?:\|[^\n]*\n)+)/.exec(readme);
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([, answers, reads]) => ({ answers, reads }));
}

function give(reply, { status, headers = {}, body, raw }) {
  if (raw !== undefined) {
    reply.socket.end(raw);
    return;
  }
  reply.writeHead(status, headers);
  reply.end(body);
}

describe('what an endpoint answers, and what the visitor reads', () => {
  let server;
  let browser;
  let tab;
  let origin;
  let answer;

  before(async () => {
    const script = await readFile(new URL('../../dist/cdn/coder-apply.js', import.meta.url));
    server = createServer((request, reply) => {
      const [, first, to] = new URL(request.url, 'http://localhost').pathname.split('/');
      if (first === 'apply') return give(reply, answer);
      if (first === 'elsewhere') return give(reply, ELSEWHERE[to]);
      if (first === 'stored') return give(reply, json([]));
      if (first === 'script.js') return reply.end(script);
      return give(reply, {
        ...page('<script src="/script.js"></script>'),
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://localhost:${server.address().port}`;
    browser = await launch();
    tab = await browser.newPage();
    await tab.addInitScript(hasten, 60);
    await tab.goto(origin);
    await tab.waitForFunction(() => customElements.get('coder-apply'));
  });
  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  });

  test('the README and these tests know the same rows', async () => {
    const rows = await readmeRows();
    const begins = Object.keys(ROWS);
    assert.deepEqual(
      rows.map(({ answers }) => begins.find((begin) => answers.startsWith(begin)) ?? answers),
      begins,
    );
  });

  for (const [begin, answers] of Object.entries(ROWS)) {
    test(begin, async () => {
      const { reads } = (await readmeRows()).find((row) => row.answers.startsWith(begin));
      const wanted = Object.keys(READS).find((words) => reads.startsWith(words));
      for (const [index, one] of answers.entries()) {
        answer = one;
        const [{ words }] = await tab.evaluate(visit, {
          steps: [['send']],
          email: `${index}@example.com`,
          endpoint: `${origin}/apply`,
          delivery: 'form',
          word: 'queued',
        });
        assert.match(words, READS[wanted], JSON.stringify(one));
      }
    });
  }
});
