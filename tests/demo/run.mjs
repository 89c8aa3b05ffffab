/*
 * npm run test:demo: the integrators' site in Chromium. Every piece of code that it shows is run, and has to
 * come to the card of the preview. `-- "part of a name"` runs some cases, `-- --sample` what `npm test` runs: each
 * place with one choice, under a minute (44 s of processor time, on two cores).
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../src/build/bootstrap.mjs';
import { build } from '../../src/build/build.mjs';
import { runCase } from '../hosts/case.mjs';
import { startHosts } from '../hosts/servers.mjs';
import { launch } from '../node/browser.mjs';
import { pageCases } from './page.mjs';
import { typedCases } from './typed-cases.mjs';
import { walkCases } from './walk.mjs';
import { codeCases } from './code.mjs';

const options = process.argv.slice(2);
const isSample = options.includes('--sample');
const wanted = options.find((option) => !option.startsWith('--')) ?? '';

// The frameworks that code is compiled with are those of the host tests.
if (!isSample) ensureInstalled(fileURLToPath(new URL('../hosts', import.meta.url)));
if (!existsSync(new URL('../../dist/demo/main.js', import.meta.url))) await build();

const started = Date.now();
const hosts = await startHosts();
const browser = await launch();
const counts = { passed: 0, failed: 0, skipped: 0 };
try {
  const all = [...walkCases, ...pageCases, ...typedCases, ...codeCases];
  const chosen = all.filter(({ name, sample }) => name.includes(wanted) && (sample || !isSample));
  for (const one of chosen) {
    const failure = await runCase(one, { browser, hosts });
    counts[failure ? 'failed' : 'passed']++;
    console.log(`${failure ? 'FAIL' : 'ok  '}  ${one.name}`);
    if (failure) console.error(`      ${failure.stack.replaceAll('\n', '\n      ')}`);
  }
} finally {
  await browser.close();
  await hosts.close();
}

const seconds = Math.round((Date.now() - started) / 1000);
console.log(`\n${counts.passed} passed, ${counts.failed} failed, in ${seconds} s`);
if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
process.exitCode = counts.failed ? 1 : 0;
