/* A site as a web server gives it out, with the headers that it asks for. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BASE, fileBehind } from './checks.mjs';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Serves what was written for `BASE`, or for this port, below the same path. */
export async function served(root, port = 0) {
  const [, policy] = /Content-Security-Policy: (.*)/.exec(
    readFileSync(join(root, '_headers'), 'utf8'),
  );
  const server = createServer(({ url }, reply) => {
    const file = fileBehind(new URL(url, BASE).href);
    const type = TYPES[extname(file ?? '')] ?? 'text/plain';
    try {
      const content = readFileSync(join(root, file));
      reply.writeHead(200, {
        'content-type': type,
        'content-encoding': 'gzip',
        'content-security-policy': policy,
      });
      reply.end(gzipSync(content));
    } catch {
      reply.writeHead(404).end();
    }
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { pathname } = new URL(BASE);
  return {
    address: `http://127.0.0.1:${server.address().port}${pathname}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
