/*
 * Finds a Chromium for the tests, or brings one: CHROME_PATH, an installed Chrome, Chromium or Edge,
 * on Linux the one inside an npm package (tests/chromium), with root Debian's package.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './bootstrap.mjs';
import { fromDebian, pathOf } from './debian.mjs';
import { root } from './run.mjs';

/** Flags for a quiet browser that works as root and asks nothing of the network. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const PROGRAMS = {
  linux: [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((folder) => [
    `${process.env[folder]}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env[folder]}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

/** The program's path when it is there and runs. Windows browsers print no version: being there is all. */
function working(program) {
  if (!program) return undefined;
  if (process.platform === 'win32') return existsSync(program) ? program : undefined;
  const path = program.includes('/') ? program : pathOf(program);
  if (!path || !existsSync(path)) return undefined;
  const { status } = spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000 });
  return status === 0 ? path : undefined;
}

const installed = () => (PROGRAMS[process.platform] ?? []).map(working).find(Boolean);

/** The Chromium of @sparticuz/chromium, unpacked into a folder of its own for each version. */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(root, 'tests/chromium');
  ensureInstalled(folder);
  const modules = join(folder, 'node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(modules, 'package.json'), 'utf8'));
  process.env.TMPDIR = join(tmpdir(), `coder-widgets-chromium-${version}`);
  mkdirSync(process.env.TMPDIR, { recursive: true });
  const { default: chromium } = await import(pathToFileURL(join(modules, 'build/index.js')));
  return working(await chromium.executablePath());
}

const debians = () => (fromDebian('chromium') ? working('chromium') : undefined);

const attempt = async (find) => {
  try {
    return await find();
  } catch (error) {
    console.log(`(${error.message})`);
    return undefined;
  }
};

/** The path of a Chromium that runs; throws with what to install where there is none. */
export async function findChromium() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !working(CHROME_PATH))
    throw new Error(`CHROME_PATH does not run: ${CHROME_PATH}`);
  const path = CHROME_PATH || installed() || (await attempt(packaged)) || (await attempt(debians));
  if (path) return path;
  throw new Error('No browser: install Chrome or Chromium, or set CHROME_PATH to one.');
}
