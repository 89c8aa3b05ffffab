import { serveStatic } from '@hono/node-server/serve-static';
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { applicationsPage } from './applications-page.mjs';
import { hostedPage } from './hosted-pages.mjs';
import { addPartnerPages } from './partner-pages.mjs';

const MAX_BODY = 64 * 1024;

/** Reads an application that came form-encoded or as JSON; only text is taken. */
async function readAnswers(request) {
  const json = request.header('content-type')?.includes('application/json');
  const body = json ? await request.json() : await request.parseBody();
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string'));
}

const withoutLib = (path) => path.replace(/^\/lib\//, '/');

/**
 * The demo site: its pages, the built files as a partner would load them, and the apply endpoint.
 *
 * @param {ReturnType<import('./store.mjs').openStore>} store
 */
export function createApp(store) {
  const app = new Hono({ strict: false });
  app.use(compress());
  app.use('/cdn/*', cors());
  app.use('/apply', cors());

  app.post(
    '/apply',
    bodyLimit({ maxSize: MAX_BODY, onError: (c) => c.json({ error: 'too large' }, 413) }),
    async (c) => {
      const answers = await readAnswers(c.req).catch(() => ({}));
      if (!answers.email) return c.json({ error: 'an application has an email' }, 422);
      const added = store.add(answers['submission-id'] || randomUUID(), answers);
      return c.json({ received: true, repeated: !added });
    },
  );
  app.get('/applications', (c) => c.html(applicationsPage(store.list())));

  app.get('/:language{[a-z]{2}}/:widget{[a-z]+}/:area?', (c) => {
    const { language, widget, area } = c.req.param();
    const page = hostedPage(language, widget, area, c.req.query());
    return page ? c.html(page) : c.notFound();
  });
  addPartnerPages(app);
  // Other people's libraries, for the partner pages that load one: there once their tests have run.
  app.use(
    '/lib/*',
    serveStatic({ root: 'tests/hosts/node_modules', rewriteRequestPath: withoutLib }),
  );

  app.use('/cdn/*', serveStatic({ root: 'dist' }));
  app.use('/*', serveStatic({ root: 'demo' }));
  return app;
}
