/* Serves the built files, the peers and the pages of the benchmark, brotli-compressed as a CDN does. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../run.mjs';

const TYPES = {
  '': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Starts it. `put` gives some content an address. */
export async function startServer() {
  const files = new Map();
  const put = (path, content) => {
    files.set(path, brotliCompressSync(content));
    return address + path;
  };
  const find = async (path) => {
    if (!files.has(path) && path.startsWith('/cdn/')) {
      put(path, await readFile(join(root, 'dist', path)));
    }
    return files.get(path);
  };
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, address);
    const content = await find(pathname).catch(() => undefined);
    response.writeHead(content ? 200 : 404, {
      'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
      'content-encoding': 'br',
    });
    response.end(content);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = `http://127.0.0.1:${server.address().port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { put, close, blank: put('/blank', page({})) };
}

/** A whole page. Its own line is there in every page, so that there is something to paint at once. */
export const page = ({ head = '', body = '' }) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title>` +
  `<link rel="icon" href="data:,">${head}</head>` +
  `<body><p>A page about work in health care.</p>${body}</body></html>`;

/** A script of the page's head, as the documentation has it. */
export const script = (path) => `<script defer src="${path}"></script>`;
