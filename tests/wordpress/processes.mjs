/* Programs that a run starts, and ends. */
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Ends a program, and waits until it is gone. */
export async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** A port that is free now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** What a program said as it failed. */
export const failed = (name, { status, stdout, stderr }) =>
  new Error(`${name} ended with ${status}:\n${stdout}${stderr}`);
