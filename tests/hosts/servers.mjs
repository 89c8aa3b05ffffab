import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
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

/** A host that serves the built files without CORS headers, as many file servers do, or with them. */
function filesOnly(...headers) {
  const app = new Hono();
  if (headers.length) app.use(...headers);
  app.use('/cdn/*', serveStatic({ root: 'dist' }));
  return app;
}

/** Starts the partner's site (the demo server with the framework apps) and a host on another origin. */
export async function startHosts() {
  const store = openStore(':memory:');
  const app = createApp(store);
  app.get('/isolated', (c) =>
    c.html(c.req.query('page'), 200, {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    }),
  );
  // As package hosts do: the address names a package, and leads to its file.
  app.get('/pkg', (c) => c.redirect('/cdn/coder-widgets.js'));
  app.use(
    '/apps/*',
    serveStatic({
      root: 'tests/hosts/.built',
      rewriteRequestPath: (path) => path.replace('/apps', ''),
    }),
  );
  const [site, elsewhere, sharing] = await Promise.all([
    listen(app),
    listen(filesOnly()),
    listen(filesOnly(cors())),
  ]);
  return {
    site: site.address,
    elsewhere: elsewhere.address,
    sharing: sharing.address,
    store,
    close: () => {
      site.close();
      elsewhere.close();
      sharing.close();
      store.close();
    },
  };
}
