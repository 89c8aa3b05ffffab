/*
 * The partner pages: stand-ins for the sites that embed the widgets, friendly and hostile. Each is a
 * file in demo/partners; those that need response headers have them here. `{{nonce}}` in a page is
 * replaced by the nonce of its policy.
 */
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

const folder = new URL('../partners/', import.meta.url);

const policy = (...directives) => ({ 'content-security-policy': directives.join('; ') });

/** What the README prints as the strictest policy that the widgets need. */
const strict = (nonce) => [
  "default-src 'none'",
  `script-src 'nonce-${nonce}'`,
  "style-src 'self'",
  'img-src data:',
];

const requireTrustedTypes = "require-trusted-types-for 'script'";

/** Headers by page name, given the nonce of the response. */
const HEADERS = {
  csp: (nonce) => policy(...strict(nonce), "connect-src 'self'"),
  'csp-module': (nonce) => policy(...strict(nonce)),
  'csp-connect': (nonce) => policy(...strict(nonce), "connect-src 'self'"),
  'trusted-types': (nonce) =>
    policy(...strict(nonce), requireTrustedTypes, 'trusted-types coder-widgets'),
  'trusted-types-refused': (nonce) =>
    policy(...strict(nonce), requireTrustedTypes, 'trusted-types somebody-else'),
  'trusted-types-names': (nonce) => policy(...strict(nonce), 'trusted-types somebody-else'),
};

const titleOf = (text) => /<title>([^]*?)<\/title>/.exec(text)?.[1].trim() ?? '';

/** A partner page and its headers; undefined when there is no such page. */
async function partnerPage(name) {
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

/** The built file under another address: moved away from its neighbours, or as an older version. */
async function builtFile(change = (text) => text) {
  return change(
    await readFile(new URL('../../dist/cdn/coder-widgets.js', import.meta.url), 'utf8'),
  );
}

const { version } = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
);
const older = (text) => text.replaceAll(`"${version}"`, '"0.0.1"');

/** Adds the partner pages, and the files that only they load. */
export function addPartnerPages(app) {
  app.on('GET', ['/partners', '/difficult.html'], async (c) => c.html(await partnerIndex()));
  app.get('/partners/:name', async (c) => {
    const page = await partnerPage(c.req.param('name'));
    return page ? c.html(page.text, 200, page.headers) : c.notFound();
  });
  const script = { 'content-type': 'text/javascript' };
  app.get('/moved/bundle.js', async (c) => c.body(await builtFile(), 200, script));
  app.get('/old/coder-widgets.js', async (c) => c.body(await builtFile(older), 200, script));
}

/** The page that leads to them all: demo/difficult.html, with a line for each. */
async function partnerIndex() {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  const items = await Promise.all(
    names.map(async (file) => {
      const title = titleOf(await readFile(new URL(file, folder), 'utf8'));
      return `<li><a href="/partners/${file.replace('.html', '')}">${title}</a></li>`;
    }),
  );
  const shell = await readFile(new URL('../difficult.html', import.meta.url), 'utf8');
  return shell.replace('<!-- pages -->', () => items.join('\n'));
}
