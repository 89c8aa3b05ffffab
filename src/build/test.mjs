/* npm test: installs what is missing, then types, lint, drift, the build and every test. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, ensureNode } from './bootstrap.mjs';
import { root, run, tool, toolPath } from './run.mjs';

ensureNode();
ensureInstalled();

const folder = mkdtempSync(join(tmpdir(), 'coder-widgets-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

/** A step that has to hold; it counts as one test. */
async function check(name, action) {
  console.log(`\n— ${name}`);
  try {
    await action();
    total.passed++;
  } catch (error) {
    total.failed++;
    console.error(error.message);
  }
}

/** A runner of tests that writes its counts to the file it is told. */
function runTests(name, command, args) {
  console.log(`\n— ${name}`);
  const counts = join(folder, `${name.replace(/\W+/g, '-')}.json`);
  const env = { ...process.env, TEST_COUNTS: counts };
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env });
  const result = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : {};
  for (const key of Object.keys(total)) total[key] += result[key] ?? 0;
  if (status !== 0 && !result.failed) total.failed++;
}

const { findChromium } = await import('./browser.mjs');
process.env.CHROME_PATH = await findChromium();
console.log(`Browser: ${process.env.CHROME_PATH}`);

await check('Types', () => {
  tool('tsc', '--noEmit');
  tool('tsc', '--noEmit', '-p', 'tests/tsconfig.json');
});
await check('Lint', () => run('node', ['src/build/lint.mjs']));
await check('Generated files are current', () => run('node', ['src/build/drift.mjs']));
await check('Lock file', () =>
  run('npm', ['ci', '--dry-run', '--loglevel=error'], { stdio: 'pipe' }),
);
await check('Build', () => run('node', ['src/build/build.mjs']));
runTests('Browser tests', toolPath('web-test-runner'), [
  '--config',
  'tests/web-test-runner.config.mjs',
]);
runTests('Node tests', 'node', ['tests/node/run.mjs']);
runTests('Host tests', 'node', ['tests/hosts/run.mjs']);

rmSync(folder, { recursive: true });
const { passed, failed, skipped } = total;
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed ? 1 : 0;
