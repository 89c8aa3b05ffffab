/* The figures as a file that the demo shows, with the machine, the versions and the date they are from. */
import { writeFile } from 'node:fs/promises';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from '../run.mjs';

/** A machine busier than this before the benchmark begins makes the figures noisy. */
const QUIET = 1.5;

export const METHOD =
  'External scripts over HTTP (brotli), each page in a fresh browser context; processor time of the main ' +
  'thread from the request until two frames after everything has drawn; beside static HTML of the same ' +
  'content and styles, all measured in turn in one run; medians.';

/** What the figures were measured on: no names, no paths. */
export const machine = () => ({
  processor: cpus()[0].model.trim(),
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${arch()}`,
  loadBefore: loadavg()[0],
});

/** Whether other work would have disturbed the figures. */
export const isNoisy = ({ loadBefore }) => loadBefore >= QUIET;

const rounded = (_, value) => (typeof value === 'number' ? Number(value.toFixed(2)) : value);

/** Writes `demo/figures.json`. */
export async function writeReport(report) {
  const text = await format(JSON.stringify(report, rounded), { parser: 'json', printWidth: 100 });
  await writeFile(join(root, 'demo/figures.json'), text);
}
