/*
 * npm run test:cms: every snippet through editors, filters and converters, as a matrix of what remains and what
 * a visitor sees without and with the script. `-- "part of a name"` runs the systems of that name,
 * `-- --sample` the few that `npm test` runs, `-- --stored` prints the stored texts too.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../src/build/bootstrap.mjs';
import { build } from '../../src/build/build.mjs';
import { startHosts } from '../hosts/servers.mjs';
import { launch } from '../node/browser.mjs';

ensureInstalled(fileURLToPath(new URL('.', import.meta.url)));
if (!existsSync(new URL('../../dist/cdn/coder-widgets.js', import.meta.url))) await build();

// What they import is there only now.
const { openEditors } = await import('./editors.mjs');
const { outcomes } = await import('./matrix.mjs');
const { systems } = await import('./systems.mjs');

const options = process.argv.slice(2);
const wanted = options.find((option) => !option.startsWith('--')) ?? '';
const isWanted = ({ name, sample }) =>
  name.includes(wanted) && (sample || !options.includes('--sample'));

/** Runs the matrix and prints it as it goes. */
async function runMatrix(hosts, browser) {
  const context = await browser.newContext();
  const chosen = systems(openEditors(browser)).filter(isWanted);
  const rows = [];
  for await (const one of outcomes(chosen, context, hosts.site)) {
    if (one.system !== rows.at(-1)?.system) console.log(`\n${one.system}`);
    const fault = one.fault ? `  FAIL: ${one.fault}` : '';
    console.log(`  ${one.snippet.padEnd(12)} ${one.remains.padEnd(20)} ${one.seen}${fault}`);
    if (fault || options.includes('--stored')) {
      console.log(`    ${one.stored.replaceAll('\n', '\n    ')}`);
    }
    rows.push(one);
  }
  return rows;
}

const hosts = await startHosts();
const browser = await launch();
let rows;
try {
  rows = await runMatrix(hosts, browser);
} finally {
  await browser.close();
  await hosts.close();
}

const failed = rows.filter(({ fault }) => fault).length;
const passed = rows.length - failed;
const count = new Set(rows.map(({ system }) => system)).size;
console.log(
  '\nEach line: the snippet, what remains of it, what a visitor sees without the script → with it.',
);
console.log('* By rules written from the documentation; all others by their own engines.');
console.log(`${rows.length} outcomes of ${count} systems: ${passed} right, ${failed} wrong`);
if (process.env.TEST_COUNTS) {
  writeFileSync(process.env.TEST_COUNTS, JSON.stringify({ passed, failed, skipped: 0 }));
}
process.exitCode = failed ? 1 : 0;
