/* The command line, as it is run. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(
  new URL('../../dist/server/prerender/cli/cli.js', import.meta.url),
);

/** Runs it to its end; `through` may wrap the command. */
export function command(args, { input = '', env = {}, through = [] } = {}) {
  const [file, ...rest] = [...through, process.execPath, CLI, ...args];
  const { status, stdout, stderr } = spawnSync(file, rest, {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, CODER_WIDGETS_BASE_URL: '', ...env },
  });
  return { status, out: stdout, err: stderr };
}
