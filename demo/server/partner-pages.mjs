/*
 * The partner pages: stand-ins for the sites that embed the widgets, friendly and hostile. Each is a
 * file in demo/partners; those that need response headers have them here. `{{nonce}}` in a page is
 * replaced by the nonce of its policy.
 */
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { html } from 'hono/html';

const folder = new URL('../partners/', import.meta.url);

/** Headers by page name, given the nonce of the response. */
const HEADERS = {};

const titleOf = (text) => /<title>(.*?)<\/title>/.exec(text)?.[1] ?? '';

/** A partner page and its headers; undefined when there is no such page. */
export async function partnerPage(name) {
  if (!/^[\w-]+$/.test(name)) return undefined;
  const nonce = randomBytes(16).toString('base64');
  try {
    const text = await readFile(new URL(`${name}.html`, folder), 'utf8');
    return { text: text.replaceAll('{{nonce}}', nonce), headers: HEADERS[name]?.(nonce) ?? {} };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The list of all partner pages. */
export async function partnerIndex() {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  const items = await Promise.all(
    names.map(async (file) => {
      const title = titleOf(await readFile(new URL(file, folder), 'utf8'));
      return html`<li><a href="/partners/${file.replace('.html', '')}">${title}</a></li>`;
    }),
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Partner pages – coder-widgets demo</title>
        <link rel="stylesheet" href="/demo.css" />
      </head>
      <body class="page">
        <header>
          <p><a href="/">← Demo</a></p>
          <h1>Partner pages</h1>
          <p>
            What sites do to embedded widgets, one page each. Pages with a library of somebody
            else’s need <code>npm run test:hosts</code> to have run once.
          </p>
        </header>
        <main>
          <ul>
            ${items}
          </ul>
        </main>
      </body>
    </html>`;
}
