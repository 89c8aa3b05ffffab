/* npm run size: the brotli size of each file of the script build, beside its goal. 1 KB is 1000 bytes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { cdnFiles } from './build.mjs';
import { root } from './run.mjs';

/** Goals in bytes, from the design; a file without one is only reported. */
const goals = new Map([
  ['coder-widgets.js', 16_000],
  ['coder-salary.js', 8_000],
  ['coder-widgets.es.js', 17_500],
  ['locales/es.js', 1_500],
  ['guide/en.js', 6_000],
  ['guide/es.js', 6_000],
]);

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`.padStart(9);

console.log('file'.padEnd(26), 'minified'.padStart(9), 'brotli'.padStart(9), 'goal'.padStart(9));
for (const file of await cdnFiles()) {
  const content = await readFile(join(root, 'dist/cdn', file));
  const brotli = brotliCompressSync(content).length;
  const goal = goals.get(file);
  const verdict = goal
    ? `${kilobytes(goal)}  ${brotli <= goal ? 'met' : `${kilobytes(brotli - goal).trim()} over`}`
    : '';
  console.log(file.padEnd(26), kilobytes(content.length), kilobytes(brotli), verdict);
}
