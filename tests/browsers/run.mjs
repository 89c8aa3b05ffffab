/*
 * npm run test:browsers: the browser tests in Firefox and WebKit. They are not part of `npm test`, which
 * runs on any machine: these browsers have to be installed, and one that is not is a failure here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../src/build/bootstrap.mjs';
import { root, toolPath } from '../../src/build/run.mjs';

ensureInstalled();
ensureInstalled(fileURLToPath(new URL('.', import.meta.url)));
const { findChromium } = await import('../../src/build/browser.mjs');
const { miniBrowser } = await import('./webkit.mjs');

const which = (name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim();
const firefox = process.env.FIREFOX_PATH ?? (which('firefox-esr') || which('firefox'));
const BROWSERS = {
  firefox: { there: firefox, install: 'firefox-esr' },
  webkit: {
    there: miniBrowser() && which('WebKitWebDriver') && which('xvfb-run'),
    install: 'webkit2gtk-driver xvfb xauth',
  },
};

const folder = mkdtempSync(join(tmpdir(), 'coder-widgets-browsers-'));
const total = { passed: 0, failed: 0, skipped: 0 };

for (const [browser, { there, install }] of Object.entries(BROWSERS)) {
  console.log(`\n— ${browser}`);
  if (!there) {
    console.error(`It is not installed. On Debian: apt-get install ${install}`);
    total.failed++;
    continue;
  }
  const counts = join(folder, `${browser}.json`);
  const env = {
    ...process.env,
    BROWSER: browser,
    FIREFOX_PATH: firefox,
    TEST_COUNTS: counts,
    CHROME_PATH: await findChromium(),
  };
  const args = ['--config', 'tests/browsers/config.mjs'];
  const { status } = spawnSync(toolPath('web-test-runner'), args, {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  const result = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : {};
  for (const key of Object.keys(total)) total[key] += result[key] ?? 0;
  if (status !== 0 && !result.failed) total.failed++;
}

rmSync(folder, { recursive: true });
const { passed, failed, skipped } = total;
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed ? 1 : 0;
