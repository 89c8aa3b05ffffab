import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { createApp } from '../../demo/server/app.mjs';
import { FAULTS } from '../../demo/server/faults.mjs';
import { openStore } from '../../demo/server/store.mjs';

describe('the demo’s endpoint', () => {
  let store;
  let app;
  before(() => {
    store = openStore(':memory:');
    app = createApp(store);
  });
  after(() => store.close());

  const post = (body, headers = {}) => app.request('/apply', { method: 'POST', body, headers });
  const answers = {
    'submission-id': 'a1',
    email: 'maria@example.com',
    'first-name': '<b>María</b>',
  };

  test('stores an application that came as a form', async () => {
    const reply = await post(new URLSearchParams(answers));
    assert.equal(reply.status, 200);
    assert.deepEqual(await reply.json(), { received: true, repeated: false });
    assert.deepEqual(store.list()[0].answers, answers);
  });

  test('stores a repeat only once', async () => {
    const reply = await post(new URLSearchParams(answers));
    assert.deepEqual(await reply.json(), { received: true, repeated: true });
    assert.equal(store.list().length, 1);
  });

  test('takes JSON, and every origin', async () => {
    const headers = { 'content-type': 'application/json', origin: 'https://school.example' };
    const reply = await post(JSON.stringify({ ...answers, 'submission-id': 'b2' }), headers);
    assert.equal(reply.status, 200);
    assert.equal(reply.headers.get('access-control-allow-origin'), '*');
    assert.equal(store.list().length, 2);
    const asked = await app.request('/apply', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://school.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    assert.equal(asked.status, 204);
    assert.match(asked.headers.get('access-control-allow-headers'), /content-type/i);
  });

  test('takes multipart, and several answers to one question', async () => {
    const body = new FormData();
    for (const [name, value] of Object.entries(answers)) body.append(name, value);
    body.set('submission-id', 'c3');
    body.append('days', 'Monday');
    body.append('days', 'Friday');
    assert.equal((await post(body)).status, 200);
    assert.equal(store.list()[0].answers.days, 'Monday, Friday');
  });

  test('refuses what is no application', async () => {
    assert.equal((await post(new URLSearchParams({ hello: 'there' }))).status, 422);
    assert.equal((await post('{', { 'content-type': 'application/json' })).status, 422);
    assert.equal((await post(new URLSearchParams({ email: 'x'.repeat(70_000) }))).status, 413);
    assert.equal(store.list().length, 3);
  });

  test('says what is wrong with which answer', async () => {
    const reply = await post(
      new URLSearchParams({
        email: 'maria',
        phone: '12',
        'postal-code': '',
        note: 'x'.repeat(6000),
      }),
    );
    assert.equal(reply.status, 422);
    assert.deepEqual(await reply.json(), {
      errors: {
        email: 'Enter a full email address.',
        phone: 'Enter a phone number with its area code.',
        note: 'Write a shorter answer.',
      },
    });
  });

  test('answers a form posted without the script with a page', async () => {
    const body = new URLSearchParams({ ...answers, 'submission-id': 'a1' });
    const reply = await post(body, { accept: 'text/html,*/*' });
    assert.match(reply.headers.get('content-type'), /text\/html/);
    assert.match(await reply.text(), /received/);
  });

  test('lets one address send so often a minute, and says when to come back', async () => {
    const strict = createApp(openStore(':memory:'), { perMinute: 2 });
    const send = (id) =>
      strict.request('/apply', {
        method: 'POST',
        body: new URLSearchParams({ ...answers, 'submission-id': id }),
        headers: { origin: 'https://school.example' },
      });
    for (const id of ['e1', 'e2', 'e1']) assert.equal((await send(id)).status, 200);
    const reply = await send('e3');
    assert.equal(reply.status, 429);
    assert.ok(Number(reply.headers.get('retry-after')) >= 1);
    assert.match(reply.headers.get('access-control-expose-headers'), /retry-after/i);
    assert.equal((await send('e1')).status, 200, 'what is stored is never "too many"');
  });

  test('misbehaves as the address says, try by try', async () => {
    const before = store.list().length;
    const send = () =>
      app.request('/apply?fault=503,500-after,wrong-json,none', {
        method: 'POST',
        body: new URLSearchParams({ ...answers, 'submission-id': 'd4' }),
      });
    assert.equal((await send()).status, 503);
    assert.equal(store.list().length, before);
    assert.equal((await send()).status, 500);
    assert.equal(store.list().length, before + 1);
    assert.equal(await (await send()).text(), '{"received":tr');
    for (let again = 0; again < 2; again++) {
      assert.deepEqual(await (await send()).json(), { received: true, repeated: true });
    }
    assert.equal(store.list().length, before + 1);
  });

  test('shows what arrived, its markup as text', async () => {
    const page = await (await app.request('/applications')).text();
    assert.match(page, /maria@example\.com/);
    assert.match(page, /&lt;b&gt;María&lt;\/b&gt;/);
    assert.doesNotMatch(page, /<b>María/);
  });
});

test('the page for trying out names every fault of the endpoint', async () => {
  const page = await readFile(
    new URL('../../demo/partners/apply-faults.html', import.meta.url),
    'utf8',
  );
  for (const name of Object.keys(FAULTS)) assert.ok(page.includes(`value="${name}"`), name);
});
