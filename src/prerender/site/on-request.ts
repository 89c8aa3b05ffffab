/* Pages that a server makes when they are asked for, with the settings of their address. */
import { ASKED_SETTINGS } from '../../embed/tags.js';
import { parseUrl } from '../../embed/url.js';
import { matchLanguage } from '../../i18n/match-language.js';
import { pageIn } from './addresses.js';
import { cardMarkup } from './card-markup.js';
import { frameMarkup } from './frame-page.js';
import { pageMarkup } from './layout.js';
import { oembedAnswer } from './oembed.js';
import { nearestPage, pagesIn } from './pages.js';
import type { Site, SitePage } from './site-page.js';
import { languagesOf, type Speaking } from './speaking.js';

/** What is asked of a server that makes pages when they are asked for. */
export interface Asked {
  /** Below the base: `en/salary/tx/`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** What it answers: markup, an oEmbed answer, or the path of the nearest page there is. */
export interface Answered {
  readonly markup?: string;
  readonly oembed?: object;
  readonly nearest?: string;
}

/** Settings of an address that show something on a page; where answers go is never among them. */
const shown = (query: Asked['query']): Record<string, string> =>
  Object.fromEntries(
    ASKED_SETTINGS.filter((name) => Object.hasOwn(query, name)).map((name) => [name, query[name]!]),
  );

const ASKED = /^(embed\/)?([a-z]{2,3}(?:-\w+)*)(?:\/(.*?))?\/?(oembed\.json|index\.html)?$/i;

/** The page for an address with its settings; undefined where it is no page's of any language. */
export async function pageFor(
  site: Site,
  { path, query }: Asked,
  warn: (problem: string) => void,
): Promise<Answered | undefined> {
  const [, frame, language, rest, file] = ASKED.exec(path) ?? [];
  if (!language) return undefined;
  const all = await languagesOf(site);
  const speaking = nearestLanguage(language, all);
  const pages = pagesIn(speaking, site.form);
  const wanted = rest ? `${rest.toLowerCase()}/` : '';
  const page = nearestPage(pages, wanted);
  if (page.path !== wanted || speaking.code !== language) {
    return { nearest: (frame ?? '') + pageIn(speaking.code, page) };
  }
  const asked = withSettings(page, query);
  if (file === 'oembed.json') return { oembed: oembedAnswer(site, speaking, asked) };
  const card = await cardMarkup(site, speaking, asked, warn);
  const write = frame ? frameMarkup : pageMarkup;
  return { markup: write(site, speaking, asked, card, all) };
}

/** The answer to those who ask for that of an address, as consumers do of a provider they know: `/oembed?url=…`. */
export async function oembedFor(
  site: Site,
  address: string,
  warn: (problem: string) => void,
): Promise<object | undefined> {
  const url = parseUrl(address);
  if (!url?.href.startsWith(site.base)) return undefined;
  const query = Object.fromEntries(url.searchParams);
  const at = (path: string) => pageFor(site, { path: `${path}oembed.json`, query }, warn);
  const path = (url.origin + url.pathname)
    .slice(site.base.length)
    .replace(/^embed\/|index\.html$/g, '');
  const found = await at(path.replace(/([^/])$/, '$1/'));
  return found?.oembed ?? (found?.nearest ? (await at(found.nearest))?.oembed : undefined);
}

function nearestLanguage(asked: string, all: readonly Speaking[]): Speaking {
  const code = matchLanguage(asked);
  return all.find((one) => one.code === code) ?? all[0]!;
}

/** What the page itself is of stays. */
function withSettings(page: SitePage, query: Asked['query']): SitePage {
  const settings = shown(query);
  return {
    ...page,
    query: new URLSearchParams(settings).toString(),
    widget: { ...page.widget, settings: { ...settings, ...page.widget.settings } },
  };
}
