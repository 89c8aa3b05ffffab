/* Debian's WordPress in a copy of this run alone, on loopback. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ended, failed, freePort } from './processes.mjs';

const PACKAGE = '/usr/share/wordpress';
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const config = (socket) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('WP_DEBUG', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Runs a file of PHP beside this one; what it prints is JSON. */
function php(file, input) {
  const run = spawnSync('php', [here(file)], { encoding: 'utf8', input: JSON.stringify(input) });
  if (run.status) throw failed(file, run);
  return JSON.parse(run.stdout);
}

async function answers(address) {
  try {
    return (await fetch(address)).status < 500;
  } catch {
    return false;
  }
}

/**
 * Installs WordPress, writes posts and serves them.
 *
 * @param {{title: string, author: string, content: string}[]} posts
 * @param {string[]} providers Address patterns of providers, and what answers for them, in turn.
 */
export async function startWordPress(folder, socket, posts, providers) {
  const root = join(folder, 'wordpress');
  cpSync(PACKAGE, root, {
    recursive: true,
    dereference: true,
    filter: (path) => !/htaccess$/.test(path),
  });
  writeFileSync(join(root, 'wp-config.php'), config(socket));
  mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
  copyFileSync(here('loopback.php'), join(root, 'wp-content/mu-plugins/loopback.php'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const installed = php('install.php', { root, socket, address, posts, providers });
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root], { stdio: 'ignore' });
  while (!(await answers(address))) {
    if (server.exitCode !== null) throw new Error(`php ended with ${server.exitCode}`);
    await pause(50);
  }
  return {
    ...installed,
    addressOf: (title) => `${address}?p=${installed.posts[title]}`,
    end: () => ended(server),
  };
}
