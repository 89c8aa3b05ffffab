/* npm test: installs what is missing, then types, lint, drift, the build and every test. */
import { ensureInstalled, ensureNode } from './bootstrap.mjs';
import { run, tool, toolPath } from './run.mjs';
import { check, closeTally, runTests } from './tally.mjs';

ensureNode();
ensureInstalled();

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
runTests('The integrators’ site', 'node', ['tests/demo/run.mjs', '--sample']);
runTests('Snippets in some CMS', 'node', ['tests/cms/run.mjs', '--sample']);

closeTally();
