/*
 * npm run test:hosts: the widgets on other people's pages. Installs the libraries of this folder, builds
 * the framework apps, opens every case in Chromium and prints a table (group, case, result).
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../src/build/bootstrap.mjs';
import { build } from '../../src/build/build.mjs';
import { launch } from '../node/browser.mjs';
import { buildApps } from './build-apps.mjs';
import { runCase } from './case.mjs';
import { startHosts } from './servers.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
/** Runs only the cases whose name holds this: `npm run test:hosts -- "Trusted Types"`. */
const ONLY = process.argv[2] ?? '';
const GROUPS = [
  'loading',
  'loader',
  'beside',
  'links',
  'postings',
  'strangers',
  'styles',
  'policies',
  'lifecycle',
  'languages',
  'checklist',
  'late',
  'prerendered',
  'own-words',
  'forms',
  'frameworks',
  'libraries',
  'strange',
  'editors',
];

ensureInstalled(folder);
if (!existsSync(new URL('../../dist/cdn/coder-widgets.js', import.meta.url))) await build();
await buildApps();

const hosts = await startHosts();
const browser = await launch();
const results = [];
try {
  for (const file of GROUPS) {
    const { group, cases } = (await import(`./cases/${file}.mjs`)).default;
    for (const one of cases.filter(({ name }) => (group + name).includes(ONLY))) {
      const failure = await runCase(one, { browser, hosts });
      results.push({ group, name: one.name, failure });
      console.log(`${failure ? 'FAIL' : 'ok  '}  ${group.padEnd(12)} ${one.name}`);
      if (failure)
        console.error(`      ${String(failure.stack ?? failure).replaceAll('\n', '\n      ')}`);
    }
  }
} finally {
  await browser.close();
  await hosts.close();
}

const failed = results.filter(({ failure }) => failure).length;
const passed = results.length - failed;
const groups = new Set(results.map(({ group }) => group));
console.log(
  `\n${results.length} cases in ${groups.size} groups: ${passed} passed, ${failed} failed`,
);
if (process.env.TEST_COUNTS) {
  writeFileSync(process.env.TEST_COUNTS, JSON.stringify({ passed, failed, skipped: 0 }));
}
process.exitCode = failed ? 1 : 0;
