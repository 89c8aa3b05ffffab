/*
 * The addresses that have been published: links to them are on other people's pages, so none is given up. The first
 * line of addresses.txt has the languages, each other line an address, with `<language>` for each of them.
 * `node tests/site/addresses.mjs DIR` adds those of a site that was written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../../src/build/tables.mjs';
import { filesOf, pagesOf } from './checks.mjs';

const list = fileURLToPath(new URL('addresses.txt', import.meta.url));

/** Pages and frames, below the base. */
export const addressesOf = (files) =>
  pagesOf(files).map((file) => file.replace(/index\.html$/, ''));

const ANY = '<language>';

function read() {
  const [codes, ...addresses] = readFileSync(list, 'utf8').trim().split('\n');
  return { codes: codes.split(' '), addresses: addresses.map((line) => line.slice(1)) };
}

/** Those in some languages, all that there are unless said otherwise. */
export function published(languages = read().codes) {
  const every = read().addresses.flatMap((address) =>
    address.includes(ANY) ? languages.map((code) => address.replace(ANY, code)) : [address],
  );
  return [...new Set(every)];
}

/** An address as it is in every language. */
const inAny = (address) => address.replace(/^(embed\/)?[a-z]{2}(-[A-Z]\w+)?(?=\/)/, `$1${ANY}`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const there = addressesOf(filesOf(process.argv[2]));
  const codes = new Set([...read().codes, ...LANGUAGES]);
  const addresses = new Set([...read().addresses, ...there.map(inAny)].map((one) => `/${one}`));
  writeFileSync(list, `${[[...codes].join(' '), ...[...addresses].sort()].join('\n')}\n`);
}
