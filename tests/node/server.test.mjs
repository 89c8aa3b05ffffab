import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createApp } from '../../demo/server/app.mjs';
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
  });

  test('refuses what is no application', async () => {
    assert.equal((await post(new URLSearchParams({ hello: 'there' }))).status, 422);
    assert.equal((await post('{', { 'content-type': 'application/json' })).status, 422);
    assert.equal((await post(new URLSearchParams({ email: 'x'.repeat(70_000) }))).status, 413);
    assert.equal(store.list().length, 2);
  });

  test('shows what arrived, its markup as text', async () => {
    const page = await (await app.request('/applications')).text();
    assert.match(page, /maria@example\.com/);
    assert.match(page, /&lt;b&gt;María&lt;\/b&gt;/);
    assert.doesNotMatch(page, /<b>María/);
  });
});
