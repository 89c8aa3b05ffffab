/* What holds for every page of a site that was written, whichever way it was. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { load, TAG_NAMES } from '../../src/build/tables.mjs';

const { readAddress } = await load('embed/link-address.ts');

export const BASE = 'https://pages.example/guide/';

/** The files of a site, as paths below it. */
export const filesOf = (root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();

export const pagesOf = (files) => files.filter((file) => file.endsWith('.html'));

export const textOf = (root, file) => readFileSync(join(root, file), 'utf8');

const unescaped = (text) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** What is not markup of the page: code to copy. */
const withoutCode = (text) => text.replace(/<code>[^]*?<\/code>/g, '');

/** Every address that a page has, as it is resolved there. */
export function addressesIn(text, at) {
  const found = withoutCode(text).matchAll(/ (?:href|src)="([^"]*)"|content="0; url=([^"]*)"/g);
  return [...found].map(([, href, url]) => new URL(unescaped(href ?? url), at).href);
}

/** The file behind an address of the site; undefined for one of another. */
export function fileBehind(address) {
  if (!address.startsWith(BASE)) return undefined;
  const path = address.slice(BASE.length).replace(/[?#].*/, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const addressOf = (file) => BASE + file.replace(/index\.html$/, '');

/** Links that lead nowhere. */
export function deadLinks(root, files) {
  const there = new Set(files);
  return pagesOf(files).flatMap((page) =>
    addressesIn(textOf(root, page), addressOf(page))
      .filter((address) => fileBehind(address) && !there.has(fileBehind(address)))
      .map((address) => `${page}: ${address}`),
  );
}

/** Pages that a link to them would not become, or not as they are. */
export function strangeAddresses(root, files) {
  const wanted = new RegExp(`^[\\w-]+/(${TAG_NAMES.join('|')})/.*index\\.html$`);
  return files
    .filter((file) => wanted.test(file) && !textOf(root, file).includes('http-equiv="refresh"'))
    .filter((file) => {
      const [, tag, settings] = /<(coder-\w+)([^>]*)>/.exec(textOf(root, file));
      const named = readAddress(addressOf(file), BASE);
      const shown = (name) => new RegExp(` ${name}="([^"]*)"`).exec(settings)?.[1].toLowerCase();
      return (
        named?.tag !== tag ||
        ['area', 'chapter'].some((name) => named.attributes.get(name) !== shown(name))
      );
    });
}

const PERCENTILES = ['percentile10', 'percentile25', 'median', 'percentile75', 'percentile90'];

/** What schema.org and search engines ask of these types; returns what is wrong. */
function faultsOfData(data) {
  const pay = data.estimatedSalary;
  const given = PERCENTILES.filter((name) => name in pay).map((name) => pay[name]);
  const rising = given.every((value, index) => !index || value >= given[index - 1]);
  const expected = [
    data['@context'] === 'https://schema.org',
    data['@type'] === 'Occupation',
    data.name,
    /^\d\d-\d{4}$/.test(data.occupationalCategory),
    /^(Country|State|AdministrativeArea)$/.test(data.occupationLocation['@type']),
    data.occupationLocation.name,
    pay['@type'] === 'MonetaryAmountDistribution',
    pay.currency === 'USD' && pay.duration === 'P1Y' && pay.median > 0,
    rising && given.every(Number.isInteger),
  ];
  return expected.flatMap((holds, index) => (holds ? [] : [`rule ${index}`]));
}

const DATA = /<script type="application\/ld\+json">(.*?)<\/script>/;

/** Salary pages without true structured data. */
export const wrongData = (root, files) =>
  files
    .filter((file) => /^[\w-]+\/salary\/.*index\.html$/.test(file))
    .flatMap((file) => {
      const [, json] = DATA.exec(textOf(root, file)) ?? [];
      const faults = json ? faultsOfData(JSON.parse(json)) : ['none'];
      return faults.map((fault) => `${file}: ${fault}`);
    });

/** What WordPress takes of an answer of the type rich. */
const TAKEN =
  /^<blockquote><a href="([^"]+)">[^<]+<\/a><\/blockquote><iframe src="([^"]+)" title="[^"]+"( [a-z]+="[^"]*")*><\/iframe>$/;

/** oEmbed answers that break a rule of https://oembed.com, or that nothing leads to. */
export function wrongAnswers(root, files) {
  const there = new Set(files);
  return files
    .filter((file) => file.endsWith('oembed.json'))
    .filter((file) => {
      const answer = JSON.parse(textOf(root, file));
      const [, page, frame] = TAKEN.exec(answer.html) ?? [];
      const link = `<link rel="alternate" type="application/json+oembed" href="${BASE}${file}">`;
      return !(
        answer.version === '1.0' &&
        answer.type === 'rich' &&
        Number.isInteger(answer.width) &&
        answer.height >= 200 &&
        answer.height <= 1000 &&
        answer.title &&
        [page, frame].every(
          (address) =>
            there.has(fileBehind(unescaped(address))) &&
            textOf(root, fileBehind(unescaped(address))).includes(link),
        )
      );
    });
}

/** Enough to have the heaviest among them. */
const LONGEST = 20;

/** Salary pages that are heavier than they may be, brotli; the longest of all are looked at. */
export function heavyPages(root, files, most) {
  return files
    .filter((file) => /^[\w-]+\/salary\/.*index\.html$/.test(file))
    .map((file) => [file, textOf(root, file)])
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, LONGEST)
    .map(([file, text]) => [file, brotliCompressSync(text).length])
    .filter(([, size]) => size > most);
}

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    elements: [
      'html5',
      {
        template: { attributes: { shadowrootmode: { enum: ['open', 'closed'] } } },
        iframe: { attributes: { loading: { enum: ['lazy', 'eager'] } } },
      },
    ],
    rules: {
      // A card has the heading level that its author gives it, and a table that is no grid.
      'prefer-native-element': 'off',
      'long-title': 'off',
      // Where its rows are stacked, a table's own roles are lost.
      'no-redundant-role': 'off',
    },
  }),
);

/** What an HTML checker says of pages. */
export async function invalid(root, pages) {
  const reports = [];
  for (const page of pages) {
    const { results } = await validator.validateString(textOf(root, page), page);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages) {
        reports.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  return reports;
}
