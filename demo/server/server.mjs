import { createAdaptorServer } from '@hono/node-server';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.mjs';
import { openStore } from './store.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const DATABASE = fileURLToPath(new URL('../../.data/applications.db', import.meta.url));
const PORT = 8000;

/** Listens on loopback; takes any free port when the wanted one is taken, and says so. */
async function listen(server, port) {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken; using a free one.`);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
}

/**
 * Serves the demo. `PORT` and `CODER_WIDGETS_DB` in the environment choose another port and database;
 * further options are those of `createApp`.
 *
 * @returns its address and a function that ends it.
 */
export async function serve({
  port = Number(process.env.PORT ?? PORT),
  database = process.env.CODER_WIDGETS_DB ?? DATABASE,
  ...options
} = {}) {
  process.chdir(root);
  const store = openStore(database);
  const server = createAdaptorServer(createApp(store, options));
  await listen(server, port);
  const close = () => {
    server.closeAllConnections();
    server.close();
    store.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      close();
      process.exit(0);
    });
  }
  return { address: `http://localhost:${server.address().port}/`, close };
}
