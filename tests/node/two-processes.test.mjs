/* Two demo servers on one database: both take applications at the same time, and none is lost or refused. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../demo/server/store.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const APPLICATIONS = 600;
/** How many applications are under way at the same time. */
const AT_ONCE = 40;

const SERVE = `
  import { serve } from './demo/server/server.mjs';
  const { address } = await serve({ port: 0, perMinute: 1_000_000 });
  console.log('at ' + address);
`;

/** Starts a server in a process of its own; resolves with it and its address. */
async function start(database) {
  const server = spawn('node', ['--input-type=module', '--eval', SERVE], {
    cwd: root,
    env: { ...process.env, CODER_WIDGETS_DB: database },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const text of server.stdout) {
    output += text;
    const address = /at (http:\S+)/.exec(output)?.[1];
    if (address) return { server, address };
  }
  throw new Error(`the server did not start: ${output}`);
}

async function send(address, id) {
  const reply = await fetch(`${address}apply`, {
    method: 'POST',
    body: new URLSearchParams({ 'submission-id': id, email: `${id}@example.com` }),
  });
  return { status: reply.status, ...(await reply.json()) };
}

const modeOf = (file) => (statSync(file).mode & 0o777).toString(8);

describe('two servers on one file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'coder-widgets-two-'));
  const database = join(folder, 'applications.db');
  let servers;

  before(async () => {
    // Both at once, so that both find no database and make it.
    servers = await Promise.all([start(database), start(database)]);
  });

  after(async () => {
    for (const { server } of servers ?? []) {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    }
    rmSync(folder, { recursive: true });
  });

  test('store every application once, whichever takes it', async () => {
    const ids = Array.from({ length: APPLICATIONS }, (_, number) => `load-${number}`);
    const queue = [...ids];
    const replies = [];
    const worker = async () => {
      for (let id = queue.shift(); id; id = queue.shift()) {
        // The same application to both: one stores it, the other has it already.
        replies.push(...(await Promise.all(servers.map(({ address }) => send(address, id)))));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    assert.equal(replies.length, 2 * APPLICATIONS);
    assert.deepEqual(
      replies.filter(({ status, received }) => status !== 200 || !received),
      [],
    );
    assert.equal(replies.filter(({ repeated }) => !repeated).length, APPLICATIONS);

    const store = openStore(database);
    const stored = store.list(2 * APPLICATIONS).map(({ submissionId }) => submissionId);
    store.close();
    assert.deepEqual(stored.sort(), ids.sort());
  });

  test('keep what they store from other accounts of the computer', () => {
    const files = readdirSync(folder);
    assert.ok(files.includes('applications.db-wal'), 'they write side by side');
    for (const file of files) assert.equal(modeOf(join(folder, file)), '600', file);
  });
});

test('a database that others could read is closed to them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'coder-widgets-open-'));
  const database = join(folder, 'within', 'applications.db');
  openStore(database).close();
  assert.equal(modeOf(join(folder, 'within')), '700');
  writeFileSync(`${database}-journal`, '');
  for (const file of readdirSync(join(folder, 'within'))) {
    chmodSync(join(folder, 'within', file), 0o644);
  }
  const store = openStore(database);
  for (const file of readdirSync(join(folder, 'within'))) {
    assert.equal(modeOf(join(folder, 'within', file)), '600', file);
  }
  store.close();
  rmSync(folder, { recursive: true });
});
