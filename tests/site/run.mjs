/*
 * npm run test:site: writes the whole site, checks every page of it, and prints a table. Through the HTML checker
 * go all pages of one language of each direction, and every tenth of the others, which have the same markup. One
 * page is loaded through slow 4G on a slow processor, beside plain HTML; that is printed, and fails nothing.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressesOf, published } from './addresses.mjs';
import * as checks from './checks.mjs';
import { LANGUAGES } from '../../src/build/tables.mjs';
import { command } from './command.mjs';
import { speedOf } from './speed.mjs';

const out = join(mkdtempSync(join(tmpdir(), 'coder-widgets-site-')), 'site');
const { BASE } = checks;

/** What the last line of a run says. */
const FIGURES = /(\d+) pages in ([\d.]+) s \(([\d.]+) s of CPU, (\d+) pages a second, (\d+) MB/;

function written(what) {
  const { status, out: said, err } = command(['site', '--base-url', BASE, '--out', out]);
  if (status) throw new Error(err);
  const [, pages, seconds, cpu, rate, memory] = FIGURES.exec(said).map(Number);
  const [, files] = /; (\w+) files written/.exec(said);
  return {
    run: what,
    pages,
    seconds,
    'CPU seconds': cpu,
    'pages a second': rate,
    'peak MB': memory,
    files,
  };
}

const runs = [written('all'), written('again, unchanged')];
console.table(runs);
/** Of two languages with all areas ten. */
const SECONDS = 5 * LANGUAGES.length;

const files = checks.filesOf(out);
const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
const WHOLE = /^(?:embed\/)?(?:en|ar)\//;
const sample = checks.pagesOf(files).filter((page, index) => WHOLE.test(page) || index % 10 === 0);
const there = new Set(addressesOf(files));
const faults = {
  'dead links': checks.deadLinks(out, files),
  'addresses that are read as something else': checks.strangeAddresses(out, files),
  'structured data': checks.wrongData(out, files),
  'oEmbed answers': checks.wrongAnswers(out, files),
  'salary pages over 4.5 KB': checks.heavyPages(out, files, 4500),
  'addresses given up': published().filter((address) => !there.has(address)),
  [`over ${SECONDS} s of CPU`]: runs.filter((run) => run['CPU seconds'] > SECONDS),
  'HTML checker': await checks.invalid(out, sample),
};
console.table(
  Object.fromEntries(
    Object.entries(faults).map(([what, found]) => [what, { faults: found.length }]),
  ),
);
console.table(await speedOf(out));
console.log(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
for (const found of Object.values(faults))
  for (const fault of found.slice(0, 20)) console.error(fault);
rmSync(join(out, '..'), { recursive: true });
process.exitCode = Object.values(faults).some((found) => found.length) ? 1 : 0;
