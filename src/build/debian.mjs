/* What a machine with Debian or one of its kin can install by itself. */
import { spawnSync } from 'node:child_process';
import { run } from './run.mjs';

/** Where a program is. */
export const pathOf = (name) =>
  spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim().split('\n')[0];

/** Installs packages where that is allowed; false where it is not. */
export function fromDebian(...packages) {
  if (process.getuid?.() !== 0 || !pathOf('apt-get')) return false;
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  run('apt-get', [...wait, 'update']);
  run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages]);
  return true;
}
