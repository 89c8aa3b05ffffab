/* npm start: installs what is missing, builds, and serves the demo with a working apply endpoint. */
import { ensureInstalled, ensureNode } from './bootstrap.mjs';

ensureNode();
ensureInstalled();
const { build } = await import('./build.mjs');
await build();
const { serve } = await import('../../demo/server/server.mjs');
const { address } = await serve();
console.log(
  `\n  coder-widgets demo   ${address}\n  applications         ${address}applications\n\n  Ctrl+C ends it.`,
);
