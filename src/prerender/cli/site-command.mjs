/* `coder-widgets site`: every page as plain files. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pages from '../site/site.js';
import { languages } from '../../i18n/languages.js';
import { Refused, reason, shown } from './failures.mjs';
import { baseUrl, read } from './options.mjs';
import { gallery } from './pictures.mjs';
import { formSettings } from './settings.mjs';
import { stage } from './staging.mjs';
import { version } from '../../embed/version.js';

export const OPTIONS = {
  'base-url': { type: 'string' },
  out: { type: 'string' },
  languages: { type: 'string' },
  settings: { type: 'string' },
  pictures: { type: 'boolean' },
};

const CDN = fileURLToPath(new URL('../../../cdn/', import.meta.url));

const hash = (text, algorithm, encoding) => createHash(algorithm).update(text).digest(encoding);

/** Some of the languages, as they were given: `en,es`. */
function chosen(given) {
  const codes = given.split(/[\s,]+/).filter(Boolean);
  const known = languages.map(({ code }) => code);
  const wrong = codes.find((code) => !known.includes(code));
  if (wrong || !codes.length) {
    throw new Refused(`--languages ${shown(wrong ?? given)} is none of ${known.join(', ')}.`);
  }
  return codes;
}

/** Where the site will be, with what the school gave. */
function siteOf(values) {
  const sheet = `site.${hash(pages.sheet, 'sha256', 'hex').slice(0, 10)}.css`;
  const form = values.settings && formSettings(values.settings);
  const languages = values.languages && chosen(values.languages);
  return { base: baseUrl(values['base-url']), languages, scripts: `cdn/${version}/`, sheet, form };
}

/** Writes the site; the old one stays whole until then. */
export async function siteCommand(args, say) {
  const { values } = read(args, OPTIONS);
  if (!values.out) throw new Refused('--out is missing: the folder that the pages are written to.');
  const pictures = values.pictures && gallery();
  const site = { ...siteOf(values), pictureAt: pictures?.at };
  const started = performance.now();
  const [first] = await pages.languagesOf(site);
  if (site.form)
    await pages.pageFor(site, { path: `${first.code}/apply`, query: {} }, complain(say));
  const staged = stage(values.out);
  const stop = onInterrupt(() => staged.drop());
  try {
    const count = await fill(site, staged, say);
    if (pictures) await pictures.draw(staged, say);
    const gone = staged.missing();
    staged.finish();
    report({ count, changed: staged.changed, gone, started, out: values.out }, say);
  } catch (error) {
    staged.drop();
    if (!error.code) throw error;
    throw new Error(`${values.out}: ${reason(error)}. What was there is as it was.`, {
      cause: error,
    });
  } finally {
    stop();
  }
}

function onInterrupt(act) {
  const end = () => {
    act();
    process.exit(130);
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  return () => process.off('SIGINT', end).off('SIGTERM', end);
}

/** The day that pages are made on, of the clock or of https://reproducible-builds.org/specs/source-date-epoch/ */
function day() {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  return (seconds ? new Date(seconds * 1000) : new Date()).toISOString().slice(0, 10);
}

/** Puts every file, and returns how many pages there are. */
async function fill(site, staged, say) {
  const today = day();
  const styles = new Set();
  const listed = [];
  let count = 0;
  for await (const file of pages.siteFiles(site, complain(say))) {
    const day = staged.put(
      file.path,
      dated(file),
      file.made || file.listed !== undefined ? today : undefined,
    );
    if (file.listed !== undefined) listed.push([file.listed, day]);
    for (const [, style] of file.text.matchAll(/<style>([^]*?)<\/style>/g)) styles.add(style);
    if (file.path.endsWith('.html') && ++count % 1000 === 0) say.progress(`${count} pages …`);
  }
  await shareFiles(site, staged, { styles, listed, today });
  await keepAddresses(site, staged);
  return count;
}

/** What a page says of the month it was made in. */
const dated =
  ({ text, made }) =>
  (day) =>
    made && day ? text.replace(pages.MADE, () => madeOn(day, made)) : text;

function madeOn(day, made) {
  const [year, month] = day.split('-').map(Number);
  return `<time datetime="${day}">${made(year * 12 + month - 1)}</time>`;
}

/** What is wrong with a form that all visitors get is a reason to make none. */
const complain = (say) => (problem) => {
  if (problem.startsWith('<coder-apply>')) throw new Refused(`--settings: ${problem}`);
  say.warning(problem);
};

/** Style sheet, scripts, and what robots and servers read. */
async function shareFiles(site, staged, { styles, listed, today }) {
  const put = (path, text) => staged.put(path, () => text);
  put(site.sheet, pages.sheet);
  for (const path of scripts()) {
    const content = readFileSync(join(CDN, path));
    put(`cdn/${path}`, content);
    put(site.scripts + path, content);
  }
  const codes = (await pages.languagesOf(site)).map(({ code }) => code);
  const newest = (dates) =>
    dates
      .map(([, day]) => day)
      .sort()
      .at(-1) ?? today;
  const maps = codes.map((code) => {
    const inIt = listed.filter(([path]) => path.startsWith(`${code}/`));
    put(pages.sitemapOf(code), pages.sitemap(site, inIt));
    return [pages.sitemapOf(code), newest(inIt)];
  });
  put('sitemap.xml', pages.sitemapIndex(site, maps));
  put('robots.txt', pages.robots(site));
  const hashes = [...styles].map((style) => `'sha256-${hash(style, 'sha256', 'base64')}'`);
  put('_headers', pages.headers(site, codes, hashes.sort()));
}

const scripts = () =>
  readdirSync(CDN, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(js|css|json)$/.test(path))
    .sort();

/** An address is not given up: scripts of older versions stay, and a page that is gone leads to the nearest. */
async function keepAddresses(site, staged) {
  for (const path of staged.missing()) {
    if (/^cdn\/\d|^site\..*\.css$|^pictures\//.test(path)) staged.keep(path);
    const moved = await pages.retiredFile(site, path);
    if (moved) staged.put(path, () => moved.text);
  }
}

const MOST = 40;

function report({ count, changed, gone, started, out }, say) {
  const seconds = (performance.now() - started) / 1000;
  for (const path of changed.slice(0, MOST)) say.line(`  ${path}`);
  if (changed.length > MOST) say.line(`  … and ${changed.length - MOST} more`);
  for (const path of gone) say.line(`  - ${path}`);
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const busy = (userCPUTime + systemCPUTime) / 1e6;
  say.line(
    `${out}: ${count} pages in ${seconds.toFixed(1)} s (${busy.toFixed(1)} s of CPU, ` +
      `${Math.round(count / seconds)} pages a second, ${Math.round(maxRSS / 1024)} MB at most); ` +
      `${changed.length || 'no'} files written${gone.length ? `, ${gone.length} removed` : ''}.`,
  );
}
