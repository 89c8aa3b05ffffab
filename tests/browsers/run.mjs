/*
 * npm run test:browsers: the browser tests in Firefox and WebKit. They are not part of `npm test`, which
 * runs on any machine: these browsers have to be installed, and one that is not is a failure here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../src/build/bootstrap.mjs';
import { toolPath } from '../../src/build/run.mjs';
import { check, closeTally, runTests } from '../../src/build/tally.mjs';

ensureInstalled();
ensureInstalled(fileURLToPath(new URL('.', import.meta.url)));
// Loader tests run the built files.
const { build } = await import('../../src/build/build.mjs');
if (!existsSync(new URL('../../dist/cdn/coder-loader.js', import.meta.url))) await build();
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

const found = { FIREFOX_PATH: firefox, CHROME_PATH: await findChromium() };

for (const [browser, { there, install }] of Object.entries(BROWSERS)) {
  if (there) {
    const config = ['--config', 'tests/browsers/config.mjs'];
    runTests(browser, toolPath('web-test-runner'), config, { ...found, BROWSER: browser });
  } else {
    await check(browser, () => {
      throw new Error(`It is not installed. On Debian: apt-get install ${install}`);
    });
  }
}

closeTally();
