import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { readFile } from 'node:fs/promises';
import { addApplications } from './applications-page.mjs';
import { addApply } from './apply.mjs';
import { addHostedPages } from './hosted-pages.mjs';
import { addPartnerPages } from './partner-pages.mjs';
import { reply } from './replies.mjs';

const { version } = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** Applications that one address may send a minute. */
const PER_MINUTE = 60;

const ofSite = (path) => path.replace(/^\/site\//, '/');
/** A pinned version stands beside the newest one; the demo has only this. */
const withoutVersion = (path) => path.replace(`/${version}/`, '/');
const withoutLib = (path) => path.replace(/^\/lib\//, '/');
const withoutModules = (path) => path.replace(/^\/modules\//, '/');

/** What Hono knows no type of. */
function sayMarkdown(path, c) {
  if (path.endsWith('.md')) c.header('content-type', 'text/markdown; charset=utf-8');
}

/**
 * The demo site: its pages, the built files as a partner would load them, and the apply endpoint.
 *
 * @param {ReturnType<import('./store.mjs').openStore>} store
 */
export function createApp(store, { perMinute = PER_MINUTE } = {}) {
  const app = new Hono({ strict: false });
  app.onError((error, c) => {
    console.error(error);
    return reply(c, { error: 'stumbled' }, 500);
  });
  app.use(compress());
  app.use('/cdn/*', cors());
  app.use(`/cdn/${version}/*`, serveStatic({ root: 'dist', rewriteRequestPath: withoutVersion }));
  // The script of the demo's own page.
  app.get('/site/*', serveStatic({ root: 'dist/demo', rewriteRequestPath: ofSite }));

  addApply(app, store, { perMinute });
  addApplications(app, store);

  addHostedPages(app);
  addPartnerPages(app);
  // Other people's libraries, for the partner pages that load one: there once their tests have run.
  app.use(
    '/lib/*',
    serveStatic({ root: 'tests/hosts/node_modules', rewriteRequestPath: withoutLib }),
  );

  app.use('/cdn/*', serveStatic({ root: 'dist' }));
  // What writes and reads snippets, for the demo's own pages.
  app.get(
    '/modules/:folder{embed|check}/:file{[\\w-]+\\.js}',
    serveStatic({ root: 'dist', rewriteRequestPath: withoutModules }),
  );
  // The files beside the demo's page, not those in folders: one of them is this server.
  app.get('/:file{[\\w.-]+}?', serveStatic({ root: 'demo', onFound: sayMarkdown }));
  return app;
}
