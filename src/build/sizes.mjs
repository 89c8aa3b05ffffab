/* npm run size: the brotli size of each file of the script build, beside its goal. 1 KB is 1000 bytes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { cdnFiles } from './build.mjs';
import { root } from './run.mjs';

/** Goals in bytes, from the design; a file without one is only reported. */
const goals = new Map([
  ['coder-loader.js', 2_500],
  ['coder-widgets.js', 38_000],
  ['coder-salary.js', 16_500],
  ['coder-apply.js', 19_000],
  ['locales/es.js', 4_500],
  ['guide/en.js', 6_000],
  ['guide/es.js', 6_000],
  ['areas/metros.js', 14_000],
  ['areas/zips.js', 17_000],
  ['areas/places/*.js', 8_000],
  ['locate/place.js', 3_000],
  ['locate/posting.js', 7_000],
  ['salary/compact.js', 2_000],
  ['salary/find.js', 4_000],
  ['words.js', 3_000],
]);

/** Of the places of the states only the largest file is shown: a page loads one or two. */
const PLACES = /^areas\/places\/.*/;

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`.padStart(9);

console.log('file'.padEnd(26), 'minified'.padStart(9), 'brotli'.padStart(9), 'goal'.padStart(9));
const largest = new Map();
for (const file of await cdnFiles()) {
  const content = await readFile(join(root, 'dist/cdn', file));
  const name = file.replace(PLACES, 'areas/places/*.js');
  const sizes = { minified: content.length, brotli: brotliCompressSync(content).length };
  if (sizes.brotli > (largest.get(name)?.brotli ?? 0)) largest.set(name, sizes);
}
for (const [name, { minified, brotli }] of largest) {
  const goal = goals.get(name);
  const verdict = goal
    ? `${kilobytes(goal)}  ${brotli <= goal ? 'met' : `${kilobytes(brotli - goal).trim()} over`}`
    : '';
  console.log(name.padEnd(26), kilobytes(minified), kilobytes(brotli), verdict);
}
