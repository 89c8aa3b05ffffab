/*
 * The addresses that have been published, each a line of addresses.txt: links to them are on other people's
 * pages, so none is given up. `node tests/site/addresses.mjs DIR` adds those of a site that was written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesOf, pagesOf } from './checks.mjs';

const list = fileURLToPath(new URL('addresses.txt', import.meta.url));

/** Pages and frames, below the base. */
export const addressesOf = (files) =>
  pagesOf(files).map((file) => file.replace(/index\.html$/, ''));

export const published = () =>
  readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.slice(1));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = new Set([...published(), ...addressesOf(filesOf(process.argv[2]))]);
  writeFileSync(
    list,
    [...all]
      .sort()
      .map((address) => `/${address}\n`)
      .join(''),
  );
}
