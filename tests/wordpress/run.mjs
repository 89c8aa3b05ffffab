/*
 * npm run test:wordpress: what a real WordPress (Debian's package) makes of the addresses of hosted pages, in
 * posts that it serves, as Chromium shows them. All of it on loopback, in a temporary folder, ended at the end.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../demo/server/server.mjs';
import { launch } from '../node/browser.mjs';
import { command } from '../site/command.mjs';
import { served } from '../site/served.mjs';
import { casesFor } from './cases.mjs';
import { startDatabase } from './database.mjs';
import { look } from './look.mjs';
import { freePort } from './processes.mjs';
import { startWordPress } from './wordpress.mjs';

const NEEDED = ['/usr/share/wordpress/wp-load.php', '/usr/bin/php', '/usr/sbin/mariadbd'];
const missing = NEEDED.filter((path) => !existsSync(path));
if (missing.length) {
  console.error(
    `${missing.join(', ')} is missing. On Debian: apt-get install --no-install-recommends ` +
      'wordpress wordpress-theme-twentytwentythree mini-httpd php php-cgi php-cli php-mysql php-xml mariadb-server-core',
  );
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'coder-widgets-wordpress-'));
const ends = [() => rmSync(folder, { recursive: true, force: true })];
const endAll = async () => {
  for (const end of ends.splice(0).reverse()) await end();
};
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => endAll().then(() => process.exit(130)));
}

/** The pages as plain files, in two languages, with the headers that they ask for. */
async function plainFiles() {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}/guide/`;
  const out = join(folder, 'site');
  const { status, err } = command([
    'site',
    '--base-url',
    base,
    '--out',
    out,
    '--languages',
    'es,ar',
  ]);
  if (status) throw new Error(err);
  const server = await served(out, port);
  ends.push(server.close);
  return base;
}

/** The same pages made when they are asked for, with the settings of their addresses. */
async function madePages() {
  const { address, close } = await serve({ port: 0, database: join(folder, 'applications.db') });
  ends.push(close);
  // WordPress would ask for another of its addresses.
  return address.replace('localhost', '127.0.0.1');
}

try {
  const cases = casesFor(await plainFiles(), await madePages());
  const database = await startDatabase(folder);
  ends.push(database.end);
  const providers = cases.flatMap(({ provider }) => (provider ? [provider] : []));
  const wordpress = await startWordPress(folder, database.socket, cases, providers);
  ends.push(wordpress.end);
  const browser = await launch();
  ends.push(() => browser.close());
  const rows = [];
  for (const one of cases) rows.push(await look(browser, wordpress.addressOf(one.title), one));
  console.log(
    `\nWordPress ${wordpress.version}; unfiltered_html: ${JSON.stringify(wordpress.unfiltered)}\n`,
  );
  console.table(Object.fromEntries(rows.map(({ title, ...row }) => [title, row])));
  for (const { title, wrong } of rows) if (wrong) console.error(`${title}: ${wrong}`);
  process.exitCode = rows.some(({ wrong }) => wrong) ? 1 : 0;
} finally {
  await endAll();
}
