/* The browser tests in another browser than Chromium: BROWSER is `firefox` or `webkit` (run.mjs). */
import chromiumConfig from '../web-test-runner.config.mjs';
import { firefoxLauncher } from './firefox.mjs';
import { webkitLauncher } from './webkit.mjs';

const LAUNCHERS = { firefox: firefoxLauncher, webkit: webkitLauncher };

export default {
  ...chromiumConfig,
  // One window at a time: neither is driven in two at once.
  concurrency: 1,
  browsers: [LAUNCHERS[process.env.BROWSER]()],
};
