/* Runs every tests/**\/*.test.ts in Chromium; src/build/test.mjs gives the browser and takes the counts. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { fileURLToPath } from 'node:url';
import { FLAGS, findChromium } from '../src/build/browser.mjs';
import { countReporter } from './helpers/count-reporter.mjs';

const executablePath = await findChromium();

export default {
  // A slow machine, or one that does more at once, still finishes: the time says nothing of the tests.
  testsFinishTimeout: 600_000,
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: [fileURLToPath(new URL('**/*.test.ts', import.meta.url)), '!**/node_modules/**'],
  nodeResolve: true,
  hostname: '127.0.0.1',
  concurrency: 2,
  plugins: [
    esbuildPlugin({
      ts: true,
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args: FLAGS } }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { timeout: 20_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
