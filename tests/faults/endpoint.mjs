/* An endpoint that stores each submission id once and meets each application with the faults it is told. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { ELSEWHERE, FAULTS } from './faults.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Apply</title>
<link rel="icon" href="data:,"><script src="/cdn/coder-apply.js"></script>`;

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

async function answersIn(request) {
  const body = await bodyOf(request);
  const isJson = request.headers['content-type']?.includes('json');
  return isJson ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
}

/** Starts it on loopback, with the built script and a page to send from. */
export async function serveEndpoint() {
  /** By submission id. */
  const stored = new Map();
  const met = new Map();
  let arrived = 0;

  async function apply(request, reply, { searchParams }) {
    const answers = await answersIn(request);
    arrived++;
    const visitor = answers.email;
    const time = met.get(visitor) ?? 0;
    met.set(visitor, time + 1);
    const faults = searchParams.get('faults').split(',');
    const fault = FAULTS[faults[time] ?? faults.at(-1)];
    const id = answers['submission-id'];
    if (fault.before && !(fault.ifNew && stored.has(id))) return fault.before(request, reply);
    const repeated = stored.has(id);
    if (!repeated) stored.set(id, answers);
    if (fault.after) return fault.after(request, reply);
    reply.writeHead(200, { 'content-type': 'application/json' });
    return reply.end(JSON.stringify({ received: true, repeated }));
  }

  const storedOf = (email) => [...stored.values()].filter((answers) => answers.email === email);

  const server = createServer(async (request, reply) => {
    const address = new URL(request.url, 'http://localhost');
    const [, first, ...rest] = address.pathname.split('/');
    if (first === 'apply') return apply(request, reply, address);
    if (first === 'elsewhere') {
      await bodyOf(request);
      return ELSEWHERE[rest[0]](request, reply);
    }
    if (first === 'stored') {
      const zips = storedOf(address.searchParams.get('email')).map((one) => one['postal-code']);
      return reply.end(JSON.stringify(zips));
    }
    if (first === 'cdn') {
      reply.setHeader('content-type', 'text/javascript; charset=utf-8');
      return reply.end(await readFile(`${dist}${address.pathname}`));
    }
    reply.setHeader('content-type', 'text/html; charset=utf-8');
    return reply.end(PAGE);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${server.address().port}`,
    stored,
    arrived: () => arrived,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
