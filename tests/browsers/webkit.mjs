/*
 * WebKitGTK's small browser, driven by WebDriver: https://www.w3.org/TR/webdriver2/. No ready launcher
 * of the test runner knows it. Needs a display: without one it hangs, so it gets a virtual one.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';

const LIBRARIES = '/usr/lib';

/** Keys by name, as WebDriver writes them. */
const KEYS = {
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Control: '\uE009',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Space: ' ',
  Tab: '\uE004',
};

/** Where Debian keeps the browser: in the folder of the machine's architecture. */
export const miniBrowser = () =>
  readdirSync(LIBRARIES)
    .map((folder) => `${LIBRARIES}/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path));

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Asks a driver; rejects with what it says is wrong. */
async function ask(address, method, body) {
  const reply = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = await reply.json();
  if (!reply.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** Waits until a driver takes sessions. */
async function ready(address, tries = 100) {
  try {
    await ask(`${address}/status`, 'GET');
  } catch (error) {
    if (!tries) throw error;
    await new Promise((resolve) => setTimeout(resolve, 100));
    await ready(address, tries - 1);
  }
}

const capabilities = () => ({
  alwaysMatch: {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  },
});

export function webkitLauncher() {
  const pages = new Map();
  let driver;
  let session;
  const act = (source) => ask(`${session}/actions`, 'POST', { actions: [source] });
  const pointer = (x, y, actions) =>
    act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, ...actions],
    });
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {
      const address = `http://127.0.0.1:${await freePort()}`;
      const port = `--port=${new URL(address).port}`;
      driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', port], {
        detached: true,
        stdio: 'ignore',
      });
      await ready(address);
      const { sessionId } = await ask(`${address}/session`, 'POST', {
        capabilities: capabilities(),
      });
      session = `${address}/session/${sessionId}`;
    },
    async startSession(id, url) {
      pages.set(id, url);
      await ask(`${session}/url`, 'POST', { url });
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id),
    async stopSession(id) {
      pages.delete(id);
      await ask(`${session}/url`, 'POST', { url: 'about:blank' });
      return {};
    },
    async stop() {
      await ask(session, 'DELETE').catch(() => undefined);
      process.kill(-driver.pid);
    },
    async sendKeys(_id, keys) {
      for (const key of keys) {
        const value = KEYS[key] ?? key;
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
        await act({ type: 'key', id: 'keys', actions });
      }
    },
    sendMouseClick: (_id, x, y) =>
      pointer(
        x,
        y,
        ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 })),
      ),
    sendMouseMove: (_id, x, y) => pointer(x, y, []),
    resetMouse: () => ask(`${session}/actions`, 'DELETE'),
  };
}
