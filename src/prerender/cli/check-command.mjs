/* `coder-widgets check`: what a page's editor has broken. */
import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { pageFaults } from '../../check/page-faults.js';
import { attributesOf } from '../site/known.js';
import { renderToString } from '../ssr.js';
import { Refused, reason } from './failures.mjs';
import { read } from './options.mjs';

const PATIENCE_MS = 20_000;

async function pageAt(source) {
  if (!/^https?:/i.test(source)) return readFileSync(source === '-' ? 0 : source, 'utf8');
  const reply = await fetch(source, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!reply.ok) throw new Error(`it answers ${reply.status}`);
  return reply.text();
}

/** What the tags say of their own values comes last. */
async function faultsAt(source) {
  let html;
  try {
    html = await pageAt(source);
  } catch (error) {
    throw new Refused(`${source}: ${reason(error)}`);
  }
  const faults = pageFaults(parse(html), { attributesOf }).map(
    ({ what, mend }) => `${what} ${mend}`,
  );
  await renderToString(html, { warn: (problem) => faults.push(problem) });
  return [...new Set(faults)];
}

export async function checkCommand(args, say) {
  const { positionals } = read(args, {}, true);
  if (!positionals.length) throw new Refused('FILE or address is missing: the page to check.');
  for (const source of positionals) {
    const faults = await faultsAt(source);
    say.line(`${source}: ${faults.length ? '' : 'nothing is wrong.'}`);
    for (const fault of faults) say.line(`  - ${fault}`);
    if (faults.length) process.exitCode = 1;
  }
}
