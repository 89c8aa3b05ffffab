import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { once } from 'node:events';
import { createApp } from '../../demo/server/app.mjs';
import { openStore } from '../../demo/server/store.mjs';

async function listen(app) {
  const server = createAdaptorServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${server.address().port}`, close };
}

/** A host that serves the built files without CORS headers, as many file servers do. */
function withoutCors() {
  const app = new Hono();
  app.use('/cdn/*', serveStatic({ root: 'dist' }));
  return app;
}

/** Starts the partner's site (the demo server with the framework apps) and a host on another origin. */
export async function startHosts() {
  const store = openStore(':memory:');
  const app = createApp(store);
  app.use(
    '/apps/*',
    serveStatic({
      root: 'tests/hosts/.built',
      rewriteRequestPath: (path) => path.replace('/apps', ''),
    }),
  );
  const [site, elsewhere] = await Promise.all([listen(app), listen(withoutCors())]);
  return {
    site: site.address,
    elsewhere: elsewhere.address,
    store,
    close: () => {
      site.close();
      elsewhere.close();
      store.close();
    },
  };
}
