#!/usr/bin/env node
/* The command line `coder-widgets`. */
import { Refused } from './failures.mjs';
import { HELP } from './help.mjs';
import { version } from '../../embed/version.js';

/** Loaded by name: `--help` need not wait for what renders. */
const COMMANDS = {
  site: async () => (await import('./site-command.mjs')).siteCommand,
  render: async () => (await import('./render-command.mjs')).renderCommand,
  check: async () => (await import('./check-command.mjs')).checkCommand,
  snippet: async () => (await import('./snippet-command.mjs')).snippetCommand,
};

/** Where results go, and where what is said about them. */
const say = {
  line: (text) => process.stdout.write(`${text}\n`),
  warning: (text) => process.stderr.write(`${text}\n`),
  progress: (text) => process.stderr.isTTY && process.stderr.write(`${text}\r`),
};

async function main([name, ...args]) {
  if (name === '--version' || name === '-v') return say.line(version);
  if (!name || name === '--help' || name === '-h') return say.line(HELP.all);
  if (!Object.hasOwn(COMMANDS, name)) {
    throw new Refused(
      `There is no command ${JSON.stringify(name)}. There are ${Object.keys(COMMANDS).join(', ')}.`,
    );
  }
  if (args.includes('--help') || args.includes('-h')) return say.line(HELP[name]);
  const command = await COMMANDS[name]();
  return command(args, say);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`coder-widgets: ${error.message}\n`);
  process.exitCode = error instanceof Refused ? 2 : 1;
}
