/* Small helpers of the Node tools. Built-in modules only: the bootstrap uses them before an install. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a command in the project's folder with its output shown; throws when it fails. */
export function run(command, args, options = {}) {
  const { status, error, signal } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${signal ?? status}`);
}

/** Runs a tool of node_modules. */
export const tool = (name, ...args) => run(toolPath(name), args);

/** Where a tool of node_modules is. */
export const toolPath = (name) => join(root, 'node_modules/.bin', name);
