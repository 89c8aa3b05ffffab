/* What strangers send to the demo server: the endpoint, the page of applications, the pages, the files. */
import { createAdaptorServer } from '@hono/node-server';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createApp } from '../../demo/server/app.mjs';
import { countTries } from '../../demo/server/tries.mjs';
import { openStore } from '../../demo/server/store.mjs';

const EMAIL = 'maria@example.com';
const JSON_TYPE = { 'content-type': 'application/json' };
/** As a browser asks whose form was posted without the script. */
const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

let store;
let app;
beforeEach(() => {
  store = openStore(':memory:');
  app = createApp(store);
});

const post = (body, headers = {}, address = '/apply') =>
  app.request(address, { method: 'POST', body, headers });
const postForm = (answers, headers) => post(new URLSearchParams(answers), headers);
const postJson = (answers) => post(JSON.stringify(answers), JSON_TYPE);
const stored = () => store.list().map(({ answers }) => answers);

/** Refused, with words about this answer, and not stored. */
async function refused(reply, name) {
  assert.equal(reply.status, 422);
  assert.deepEqual(Object.keys((await reply.json()).errors), [name]);
  assert.deepEqual(stored(), []);
}

describe('an answer that is no text', () => {
  test('is stored when it is a number or a yes or no', async () => {
    const answers = { email: EMAIL, 'postal-code': 77002, consent: true, moved: false, hours: 7.5 };
    assert.equal((await postJson({ ...answers, days: [1, 'Friday', true] })).status, 200);
    assert.deepEqual(stored(), [
      {
        email: EMAIL,
        'postal-code': '77002',
        consent: 'true',
        moved: 'false',
        hours: '7.5',
        days: '1, Friday, true',
      },
    ]);
  });

  test('is left out when it is none', async () => {
    assert.equal((await postJson({ email: EMAIL, note: null, days: [] })).status, 200);
    assert.deepEqual(stored(), [{ email: EMAIL }]);
  });

  for (const [what, note] of [
    ['an object', { text: 'Hello' }],
    ['a list within a list', [['Hello']]],
    ['a number that lost digits', 12345678901234567890],
  ]) {
    test(`is refused when it is ${what}`, async () => {
      await refused(await postJson({ email: EMAIL, note }), 'note');
    });
  }

  test('is refused when a number has no end, or lists have none', async () => {
    await refused(await post(`{"email":"${EMAIL}","note":1e999}`, JSON_TYPE), 'note');
    const deep = '['.repeat(30_000) + ']'.repeat(30_000);
    await refused(await post(`{"email":"${EMAIL}","note":${deep}}`, JSON_TYPE), 'note');
  });

  test('is refused when it is a file, and none when no file was chosen', async () => {
    const body = new FormData();
    body.set('email', EMAIL);
    body.set('cv', new File(['Hello'], 'cv.txt'));
    await refused(await post(body), 'cv');
    body.set('cv', new File([], ''));
    assert.equal((await post(body)).status, 200);
    assert.equal(stored()[0].cv || '', '');
  });
});

describe('a submission id', () => {
  test('is one, as a number and as text', async () => {
    for (const [id, repeated] of [
      [1, false],
      ['1', true],
      [2, false],
      [1, true],
    ]) {
      const reply = await postJson({ email: EMAIL, 'submission-id': id });
      assert.deepEqual(await reply.json(), { received: true, repeated });
    }
    const reply = await postForm({ email: EMAIL, 'submission-id': '2' });
    assert.deepEqual(await reply.json(), { received: true, repeated: true });
    assert.equal(stored().length, 2);
  });

  // Each of these could be taken for another's: then one application would be lost.
  for (const [what, id] of [
    ['not whole', 'a\ud800'],
    ['cut off by a sign', 'a\0b'],
    ['longer than any', 'a'.repeat(201)],
    ['a number that lost digits', 12345678901234567890],
    ['several', ['a', 'b']],
  ]) {
    test(`is refused when it is ${what}`, async () => {
      await refused(await postJson({ email: EMAIL, 'submission-id': id }), 'submission-id');
    });
  }
});

describe('a strange form', () => {
  test('may name its fields as objects name their parts', async () => {
    const fields = { __proto: 'a', constructor: 'b', toString: 'c', hasOwnProperty: 'd' };
    const given = Object.entries({ ...fields, email: EMAIL }).concat([['__proto__', 'e']]);
    assert.equal((await postForm(given)).status, 200);
    assert.equal((await post(JSON.stringify(Object.fromEntries(given)), JSON_TYPE)).status, 200);
    for (const answers of stored()) assert.deepEqual(Object.entries(answers).sort(), given.sort());
    assert.equal({}.polluted, undefined);
    assert.match(await (await app.request('/applications')).text(), /__proto__/);
  });

  test('has a bounded number of answers, with bounded names', async () => {
    const many = Array.from({ length: 200 }, (_, number) => [`q${number}`, 'x']);
    await refused(await postForm([['email', EMAIL], ...many]), 'q199');
    const name = 'n'.repeat(101);
    await refused(await postForm({ email: EMAIL, [name]: 'x' }), name);
  });

  test('counts as JSON however its type is written, and as nothing when it has another', async () => {
    const body = JSON.stringify({ email: EMAIL });
    await refused(await post(body, { 'content-type': 'text/plain' }), 'email');
    await refused(await post('"email"', JSON_TYPE), 'email');
    await refused(await post('null', JSON_TYPE), 'email');
    const type = { 'content-type': 'Application/JSON; charset=UTF-8' };
    assert.equal((await post(body, type)).status, 200);
  });

  test('shows as text on the page of applications, names and all', async () => {
    const markup = '"><img src=x onerror=alert(1)>';
    await postForm({ email: EMAIL, [markup]: markup, '</dl><script>': "'</script>" });
    const page = await (await app.request('/applications')).text();
    assert.doesNotMatch(page, /<img|<script|<\/script/);
    assert.match(page, /&lt;img/);
  });
});

describe('without the script, a person is told in a page', () => {
  /** A page with a title, a heading and these words. */
  async function isPage(reply, status, words) {
    assert.equal(reply.status, status);
    assert.match(reply.headers.get('content-type'), /^text\/html/);
    const page = await reply.text();
    assert.match(page, /<html lang="en">[^]*<title>[^<]+<\/title>[^]*<h1>[^<]+<\/h1>/);
    assert.match(page, words);
    return page;
  }
  async function isJson(reply, status, body) {
    assert.equal(reply.status, status);
    assert.deepEqual(await reply.json(), body);
  }

  test('that it has been received', async () => {
    await isPage(await postForm({ email: EMAIL }, BROWSER), 200, /has been received/);
  });

  test('which answer is wrong, its name as text', async () => {
    const answers = { email: 'maria', '<b>note': 'x'.repeat(6000) };
    const page = await isPage(await postForm(answers, BROWSER), 422, /email: Enter a full email/);
    assert.match(page, /&lt;b&gt;note: Write a shorter answer/);
  });

  test('that it is too large', async () => {
    const large = { email: EMAIL, note: 'x'.repeat(70_000) };
    await isPage(await postForm(large, BROWSER), 413, /was not stored/);
    await isJson(await postForm(large), 413, { error: 'too large' });
  });

  test('that there were too many, and when to send it again', async () => {
    app = createApp(store, { perMinute: 1 });
    await postForm({ email: EMAIL });
    const reply = await postForm({ email: EMAIL }, BROWSER);
    const wait = reply.headers.get('retry-after');
    await isPage(reply, 429, new RegExp(`in ${wait} seconds`));
    await isJson(await postForm({ email: EMAIL }), 429, { error: 'too many' });
  });

  test('that the server stumbled, readable to scripts of any origin', async (t) => {
    const log = t.mock.method(console, 'error', () => undefined);
    store.add = () => {
      throw new Error('disk full');
    };
    await isPage(await postForm({ email: EMAIL }, BROWSER), 500, /cannot tell/);
    const reply = await postForm({ email: EMAIL }, { origin: 'https://school.example' });
    assert.equal(reply.headers.get('access-control-allow-origin'), '*');
    await isJson(reply, 500, { error: 'stumbled' });
    assert.match(String(log.mock.calls[0].arguments[0]), /disk full/);
  });

  test('when it misbehaves as it is told, too', async () => {
    for (const status of [429, 500, 503]) {
      const body = new URLSearchParams({ email: EMAIL });
      const address = `/apply?fault=${status}`;
      await isPage(await post(body, BROWSER, address), status, /./);
      assert.match((await post(body, {}, address)).headers.get('content-type'), /json/);
    }
  });

  test('but whoever prefers JSON gets JSON', async () => {
    const accept = 'application/json, text/html;q=0.5';
    await isJson(await postForm({ email: EMAIL }, { accept }), 200, {
      received: true,
      repeated: false,
    });
  });
});

describe('the page of applications', () => {
  test('says who can read it', async () => {
    const page = await (await app.request('/applications')).text();
    assert.match(page, /can read this page/);
  });

  test('is there under the names of this computer only', async () => {
    await postForm({ email: EMAIL });
    for (const host of ['localhost', 'localhost:8000', '127.0.0.1:8000', '[::1]:8000']) {
      const reply = await app.request(`http://${host}/applications`);
      assert.match(await reply.text(), /maria@/, host);
    }
    // A name of a stranger's that leads here: the stranger's page would be of the same origin.
    for (const host of [
      'evil.example:8000',
      'localhost.evil.example',
      '127.0.0.1.nip.io',
      '0.0.0.0',
    ]) {
      for (const path of ['applications', 'applications/']) {
        const reply = await app.request(`http://${host}/${path}`);
        assert.equal(reply.status, 403, host);
        assert.doesNotMatch(await reply.text(), /maria@/);
      }
    }
  });

  test('is neither kept, framed, nor given to pages of other origins', async () => {
    const { headers } = await app.request('/applications', {
      headers: { origin: 'https://evil.example' },
    });
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('access-control-allow-origin'), null);
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(
      headers.get('content-security-policy'),
      /default-src 'none'.*frame-ancestors 'none'/,
    );
  });
});

describe('a hosted page', () => {
  const tagIn = async (address) =>
    /<main[^]*?<(coder-.*?)>/.exec(await (await app.request(address)).text())[1];

  const FOREIGN = new URLSearchParams({
    endpoint: 'https://evil.example/collect',
    'endpoint-params': 'a=b',
    delivery: 'hubspot',
    'apply-href': 'https://evil.example/',
    'privacy-href': 'https://evil.example/',
    'source-href': 'https://evil.example/',
    source: 'Evil',
    p50: '1',
    seller: 'Evil',
    contact: 'evil@evil.example',
    widgets: '',
    onclick: 'alert(1)',
    style: 'color:red',
    lang: 'fr',
  });

  for (const widget of ['salary', 'timeline', 'requirements', 'guide']) {
    test(`takes how to show it from its address, and nothing else (${widget})`, async () => {
      const tag = await tagIn(`/en/${widget}/?${FOREIGN}&theme=dark`);
      assert.equal(tag, `coder-${widget} heading-level="2" theme="dark"`);
    });
  }

  test('of the form sends to the demo’s own endpoint only', async () => {
    for (const address of [
      `/en/apply/?${FOREIGN}`,
      '/en/apply/?endpoint=%2Fapply&endpoint=//evil',
    ]) {
      assert.equal(await tagIn(address), 'coder-apply heading-level="2" endpoint="/apply"');
    }
  });

  test('is the nearest there is, and repeats nothing of a strange address', async () => {
    for (const [address, nearest] of [
      ['/en/salary/zz/', '/en/salary/'],
      ['/de/salary/tx/?period=hour', '/en/salary/tx/'],
      ['/en/nothing/at/all/', '/en/'],
      ['/embed/es/salary/zz/', '/embed/es/salary/'],
      ['/en/salary/%22%3E%3Cscript%3E/', '/en/salary/'],
      ['/en//evil.example/', '/en/'],
    ]) {
      const reply = await app.request(address);
      assert.equal(reply.status, 302, address);
      assert.equal(reply.headers.get('location'), nearest, address);
    }
    const evil = '/en/salary/?theme=%22%3E%3Cscript%3Ealert(1)%3C/script%3E';
    const page = await (await app.request(`http://evil.example${evil}`)).text();
    assert.doesNotMatch(page, /<script>alert|evil\.example/);
  });

  test('takes the settings that are there to be shared', async () => {
    assert.equal(
      await tagIn('/en/salary/tx/?area=ca&period=hour&heading-level=3&offer=52000'),
      'coder-salary heading-level="3" period="hour" offer="52000" area="TX"',
    );
  });
});

describe('over the network', () => {
  let server;
  let port;
  before(async () => {
    server = createAdaptorServer(createApp(openStore(':memory:')));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address());
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Asks for a path exactly as written, which fetch would tidy. */
  async function ask(path, headers = {}) {
    const [reply] = await once(request({ port, path, headers }).end(), 'response');
    const chunks = await reply.toArray();
    return { status: reply.statusCode, text: Buffer.concat(chunks).toString() };
  }

  test('the pages’ own files are there, and no others', async () => {
    for (const path of ['/', '/index.html', '/demo.css', '/site/main.js', '/partners/bare']) {
      assert.equal((await ask(path)).status, 200, path);
    }
    for (const path of [
      '/server/app.mjs',
      '/server/',
      '/SERVER/app.mjs',
      '//server/app.mjs',
      '/./server/app.mjs',
      '/%73erver/app.mjs',
      '/server%2fapp.mjs',
      '/server%5capp.mjs',
      '/partners/../server/app.mjs',
      '/site/../../demo/server/app.mjs',
      '/site/..%2f..%2fdemo/server/app.mjs',
      '/cdn/0.1.0/..%2f..%2fdemo/server/app.mjs',
      '/partners/..%2fserver%2fapp.mjs',
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/package.json',
      '/cdn/../../package.json',
      '/cdn/..%2f..%2f.data/applications.db',
      '/lib/..%2f..%2f..%2fpackage.json',
      '/.data/applications.db',
    ]) {
      const { status, text } = await ask(path);
      assert.equal(status, 404, path);
      assert.doesNotMatch(text, /import|coder-widgets"/, path);
    }
  });

  test('the name that a browser was led here by is looked at', async () => {
    assert.equal((await ask('/applications', { host: `localhost:${port}` })).status, 200);
    assert.equal((await ask('/applications', { host: `evil.example:${port}` })).status, 403);
    const forwarded = {
      host: 'evil.example',
      'x-forwarded-host': 'localhost',
      forwarded: 'host=localhost',
    };
    assert.equal((await ask('/applications', forwarded)).status, 403);
  });

  test('megabytes are refused, readably, told beforehand or not', async () => {
    const note = 'x'.repeat(5_000_000);
    const streamed = () =>
      new ReadableStream({
        pull(controller) {
          controller.enqueue(new TextEncoder().encode(note));
          controller.close();
        },
      });
    for (const body of [note, streamed()]) {
      const reply = await fetch(`http://127.0.0.1:${port}/apply`, {
        method: 'POST',
        body,
        duplex: 'half',
        headers: JSON_TYPE,
      });
      assert.equal(reply.status, 413);
      assert.deepEqual(await reply.json(), { error: 'too large' });
    }
  });
});

describe('the tries of applications', () => {
  test('are counted one by one', () => {
    const count = countTries({ most: 10, ms: 1000 });
    assert.deepEqual(['a', 'a', 'b', 'a', undefined].map(count), [0, 1, 0, 2, 0]);
  });

  test('are remembered of so many applications, those heard of last', () => {
    const count = countTries({ most: 2, ms: 1000 });
    for (const id of ['a', 'b', 'a', 'c']) count(id);
    assert.deepEqual(['a', 'c', 'b'].map(count), [2, 1, 0]);
  });

  test('are remembered for so long', () => {
    let now = 0;
    const count = countTries({ most: 10, ms: 1000 }, () => now);
    count('a');
    now = 1000;
    assert.equal(count('a'), 1);
    now = 2001;
    assert.equal(count('a'), 0);
  });
});
