/*
 * npm run bench: what the widgets cost, beside static HTML of the same content and beside other libraries,
 * all measured in turn in one run (src/build/bench/report.mjs says how). Writes demo/figures.json.
 *
 * npm run bench -- "1 form" measures what has that in its name, and writes nothing; ROUNDS=3 is quicker than
 * the 15 that the figures are medians of.
 */
import { chromium } from 'playwright-core';
import { build } from './build.mjs';
import { FLAGS, findChromium } from './browser.mjs';
import { COMPACT, FIVE, SALARY, sortCases } from './bench/cases.mjs';
import { version } from './bench/features.mjs';
import { loadsTable, measureLoads, measureSlow, slowTable } from './bench/loads.mjs';
import { measureMemory, memoryTable } from './bench/memory.mjs';
import { countNodes, nodesTable } from './bench/nodes.mjs';
import { opener } from './bench/open.mjs';
import { buildPeers, peerVersions } from './bench/peers.mjs';
import { METHOD, isNoisy, machine, writeReport } from './bench/report.mjs';
import { startServer } from './bench/server.mjs';
import { measureTyping, typingTable } from './bench/typing.mjs';

const rounds = Number(process.env.ROUNDS ?? 15);
const ONLY = process.argv[2] ?? '';
const wanted = ({ name }) => name.includes(ONLY);

const measuredOn = machine();
await build();
const server = await startServer();
const browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS });
const peers = await buildPeers(server);
const bench = {
  browser,
  server,
  peers,
  rounds,
  tab: await browser.newPage(),
  ...opener(browser, server),
};

const { ready, skipped } = sortCases();
const noise = isNoisy(measuredOn)
  ? `NOISY: the machine was busy (load ${measuredOn.loadBefore.toFixed(1)}) when this began.\n`
  : '';
const skips = skipped.map(({ name, why }) => `SKIPPED  ${name}: ${why}\n`).join('');
console.log(`${noise}${skips}`);

/** Measures a part where it is wanted and prints it. */
async function show(title, list, measure, asTable) {
  const rows = [];
  for (const one of list.filter(wanted)) {
    console.log(`(${one.name}, ${title}) …`);
    rows.push(...(await measure(one)));
  }
  if (rows.length) console.log(`\n${title}\n${asTable(rows)}\n`);
  return rows;
}

const cards = [SALARY, COMPACT];
const figures = {
  loads: await show('load', ready, (one) => measureLoads(one, bench), loadsTable),
  slow: await show(
    'slow 4G, 4x slower processor',
    ready.filter(({ slow }) => slow),
    (one) => measureSlow(one, bench),
    slowTable,
  ),
  typing: await show('form', [{ name: 'typing' }], () => measureTyping(bench), typingTable),
  nodes: await show(
    'nodes',
    [{ name: 'nodes' }],
    () => countNodes([...cards, ...FIVE.slice(1)], bench),
    nodesTable,
  ),
  memory: await show('heap', [{ name: 'memory' }], () => measureMemory(cards, bench), memoryTable),
};
const versions = {
  'coder-widgets': version,
  Chromium: browser.version(),
  Node: process.versions.node,
  ...peerVersions(),
};
await browser.close();
server.close();
console.log(`${noise}${skips}`);

if (ONLY) {
  console.log('Not written to demo/figures.json: not everything was measured.');
} else {
  const date = new Date().toISOString().slice(0, 10);
  await writeReport({
    date,
    method: METHOD,
    rounds,
    machine: measuredOn,
    noisy: isNoisy(measuredOn),
    versions,
    skipped,
    ...figures,
  });
}
