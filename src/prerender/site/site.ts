/* The hosted pages as plain files, one after the other; writing them is the command line's. */
import { answerIn, frameIn, pageIn } from './addresses.js';
import { cardMarkup } from './card-markup.js';
import { frameMarkup } from './frame-page.js';
import { pageMarkup } from './layout.js';
import { oembedAnswer } from './oembed.js';
import { movedIn, nearestPage, pagesIn } from './pages.js';
import type { Moved, Site, SitePage } from './site-page.js';
import { languagesOf, type Speaking } from './speaking.js';
import { missingMarkup, movedMarkup, rootMarkup } from './way-pages.js';

export { headers, robots, sitemap, sitemapIndex, sitemapOf } from './for-robots.js';
export { MADE } from './layout.js';
export { oembedFor, pageFor } from './on-request.js';
export { sheet } from './sheet.js';
export { languagesOf };
export type { Site };

/** A file of the site. */
export interface SiteFile {
  /** Below the base. */
  readonly path: string;
  readonly text: string;
  /** Of a page that search engines are to know: its address, below the base. */
  readonly listed?: string;
  /** What the page says of a month in its own language, in place of `MADE`. */
  readonly made?: (month: number) => string;
}

type Warn = (problem: string) => void;

/** Every page of a site, each made when it is asked for. Addresses with `/` at their end are of folders. */
export async function* siteFiles(site: Site, warn: Warn): AsyncGenerator<SiteFile> {
  const all = await languagesOf(site);
  yield { path: 'index.html', text: rootMarkup(site, all), listed: '' };
  yield { path: '404.html', text: missingMarkup(site, all) };
  for (const speaking of all) {
    for (const page of pagesIn(speaking, site.form).values()) {
      yield* filesOf(site, speaking, page, all, warn);
    }
    for (const moved of movedIn(speaking)) yield movedFile(site, speaking, moved);
  }
}

const movedFile = (site: Site, speaking: Speaking, moved: Moved): SiteFile => ({
  path: `${moved.path}index.html`,
  text: movedMarkup(site, speaking, moved),
});

/** A page, the one for frames, and the answer that leads from one to the other. */
async function* filesOf(
  site: Site,
  speaking: Speaking,
  page: SitePage,
  all: readonly Speaking[],
  warn: Warn,
): AsyncGenerator<SiteFile> {
  const { code } = speaking;
  const card = await cardMarkup(site, speaking, page, warn);
  const path = pageIn(code, page);
  yield {
    path: `${path}index.html`,
    text: pageMarkup(site, speaking, page, card, all),
    made: madeIn(speaking),
    ...(!page.canonical && { listed: path }),
  };
  yield {
    path: `${frameIn(code, page)}index.html`,
    text: frameMarkup(site, speaking, page, card),
  };
  yield {
    path: answerIn(code, page),
    text: answer(site, speaking, page),
  };
}

const madeIn =
  ({ words, format }: Speaking) =>
  (month: number): string =>
    words.notes.made(format.month(month));

/**
 * A file for an address that was published once, and is of no page any more: it leads to the nearest there
 * is. Undefined where it is no page's.
 */
export async function retiredFile(site: Site, path: string): Promise<SiteFile | undefined> {
  const [, frame = '', code = '', rest = '', file = ''] =
    /^(embed\/)?([\w-]+)\/(.*\/)?(index\.html|oembed\.json)$/.exec(path) ?? [];
  // Where the site is no longer in that language, to the first that it is in.
  const all = await languagesOf(site);
  const speaking = all.find((one) => one.code === code) ?? all[0]!;
  if (!code) return undefined;
  const page = nearestPage(pagesIn(speaking, site.form), rest);
  if (file !== 'index.html') return { path, text: answer(site, speaking, page) };
  const to = frame + pageIn(speaking.code, page);
  return movedFile(site, speaking, { path: `${frame}${code}/${rest}`, to, title: page.title });
}

const answer = (site: Site, speaking: Speaking, page: SitePage): string =>
  JSON.stringify(oembedAnswer(site, speaking, page));
