/* A database of this run alone: in a temporary folder, reached through a socket there and by no port. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ended, failed } from './processes.mjs';

const SERVER = '/usr/sbin/mariadbd';

/** Starts it, and returns the socket and how to end it. */
export async function startDatabase(folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'sql.sock');
  const common = ['--no-defaults', `--datadir=${data}`, `--user=${userInfo().username}`];
  const made = spawnSync(
    'mariadb-install-db',
    [...common, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { encoding: 'utf8' },
  );
  if (made.status) throw failed('mariadb-install-db', made);
  const server = spawn(SERVER, [...common, `--socket=${socket}`, '--skip-networking'], {
    stdio: 'ignore',
  });
  while (!existsSync(socket)) {
    if (server.exitCode !== null) throw new Error(`${SERVER} ended with ${server.exitCode}`);
    await pause(50);
  }
  return { socket, end: () => ended(server) };
}
