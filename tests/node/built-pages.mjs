/* Pages that load the built files as a partner's would, in a real browser. */
import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { launch } from './browser.mjs';

/** Serves the built files and opens pages that use them; `close` ends both. */
export async function builtPages() {
  const app = new Hono();
  app.get('/page', (c) => {
    const { html, policy, charset = 'utf-8' } = c.req.query();
    const headers = { 'content-type': `text/html; charset=${charset}` };
    if (policy) headers['content-security-policy'] = policy;
    return c.body(html, 200, headers);
  });
  app.use('/cdn/*', serveStatic({ root: 'dist' }));
  const server = createAdaptorServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${server.address().port}`;
  const browser = await launch();

  /** Opens a page with this markup and collects what goes wrong on it and what it asks for. */
  async function open(html, { hash = '', query = {}, before, waitUntil } = {}) {
    const page = await browser.newPage();
    const seen = { complaints: [], requests: [] };
    page.on('pageerror', (error) => seen.complaints.push(error.message));
    page.on(
      'console',
      (message) => message.type() !== 'log' && seen.complaints.push(message.text()),
    );
    page.on('request', (request) => seen.requests.push(new URL(request.url()).pathname));
    await before?.(page);
    const whole = `<!doctype html><html lang="en"><link rel="icon" href="data:,">${html}`;
    const asked = new URLSearchParams({ html: whole, ...query });
    await page.goto(`${address}/page?${asked}${hash}`, { waitUntil });
    return { page, ...seen };
  }

  async function close() {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }

  return { open, close };
}
