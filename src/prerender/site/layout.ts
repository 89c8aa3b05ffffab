/* A page that is read. */
import { escaped, scriptLine, tagLine } from '../../embed/snippet.js';
import { FORM_TAG } from '../../embed/tags.js';
import { pageIn, within } from './addresses.js';
import { documentIn, headStart, joined, linkTo, pageScripts, single, tongue } from './head.js';
import { frameLine, oembedLink } from './oembed.js';
import { mainLinks } from './pages.js';
import type { Links, Site, SitePage } from './site-page.js';
import type { Speaking } from './speaking.js';

/** Stands where the month will be that the page was made in: a page that says the same stays as old as it is. */
export const MADE = '<!--made-->';

/** A page around its card, in one of all languages. */
export function pageMarkup(
  site: Site,
  speaking: Speaking,
  page: SitePage,
  card: string,
  all: readonly Speaking[],
): string {
  const body = joined(
    header(site, speaking, page, all),
    `<main${page.isCards ? ' class="cards"' : ''}><h1>${escaped(page.title)}</h1>`,
    page.lead && `<p class="lead">${escaped(page.lead)}</p>`,
    card,
    ...(page.links ?? []).map((links) => linkList(site, speaking, page, links)),
    page.widget.name !== FORM_TAG && embedCode(site, speaking, page),
    `</main><footer><p>${MADE}</p></footer>`,
  );
  return documentIn(speaking, head(site, speaking, page, all), body);
}

function head(site: Site, speaking: Speaking, page: SitePage, all: readonly Speaking[]): string {
  const path = page.canonical ?? page.path;
  const address = (code: string) => site.base + pageIn(code, { path });
  const { title, description } = page;
  return joined(
    headStart(site, title),
    pageScripts(site, page),
    single('meta', { name: 'description', content: description }),
    single('link', { rel: 'canonical', href: address(speaking.code) }),
    ...all.map(({ code }) =>
      single('link', { rel: 'alternate', hreflang: code, href: address(code) }),
    ),
    single('link', { rel: 'alternate', hreflang: 'x-default', href: address(all[0]!.code) }),
    oembedLink(site, speaking, page),
    pictureLink(site, page),
    page.data && `<script type="application/ld+json">${asData(page.data)}</script>`,
  );
}

/** What services show beside a link to the page; its words they take from the head. https://ogp.me */
function pictureLink({ pictureAt, base }: Site, { picture }: SitePage): string {
  const image = picture && pictureAt?.(picture.name, picture.svg);
  return joined(
    image && single('meta', { property: 'og:image', content: base + image }),
    image && single('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  );
}

/** JSON that cannot end the script that it stands in. */
const asData = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** The ways to the other kinds of pages, and to this one in other languages. */
function header(site: Site, speaking: Speaking, page: SitePage, all: readonly Speaking[]): string {
  const { links } = mainLinks(speaking, site.form);
  const others = all.filter(({ code }) => code !== speaking.code);
  const inOthers = others.map((other) => {
    const address = within(site, pageIn(other.code, page));
    return `<a href="${address}"${tongue(other)}>${escaped(other.words.labels.language)}</a>`;
  });
  return joined(
    `<header><nav aria-label="${escaped(speaking.words.labels.menu)}">`,
    ...links.map(({ path }, index) =>
      linkTo(site, speaking, path, speaking.words.labels.short[index]!),
    ),
    `</nav><nav aria-label="${escaped(speaking.words.labels.languages)}">`,
    ...inOthers,
    '</nav></header>',
  );
}

function linkList(
  site: Site,
  speaking: Speaking,
  { path: here }: SitePage,
  { title, links }: Links,
): string {
  const items = links.map(({ path, words }) => {
    // Of pages below this one the rest of the address does: of fifty states that is a tenth of a kilobyte.
    const below = path.startsWith(here) && path.slice(here.length);
    const link = below
      ? `<a href="${escaped(below)}">${escaped(words)}</a>`
      : linkTo(site, speaking, path, words);
    return `<li>${link}`;
  });
  const name = title || links[0]!.words;
  return joined(
    `<nav aria-label="${escaped(name)}">`,
    title && `<h2>${escaped(title)}</h2>`,
    `<ul>${items.join('')}</ul></nav>`,
  );
}

/** What is pasted to have this very view on a page of one's own. */
function embedCode(site: Site, speaking: Speaking, page: SitePage): string {
  const { notes } = speaking.words;
  const { name, settings } = page.widget;
  const pages = site.base;
  const tag = tagLine(name, { lang: speaking.code, ...settings }, page.title, { pages });
  const lines = `${scriptLine(`${pages}cdn/coder-widgets.js`, pages)}\n${tag}`;
  return joined(
    `<section><h2>${escaped(notes.embed)}</h2><p>${escaped(notes.paste)}</p>`,
    code(lines),
    `<p>${escaped(notes.frame)}</p>`,
    code(frameLine(site, speaking, page, '100%')),
    '</section>',
  );
}

/** Markup as text; quotes are none there. */
const shown = (markup: string): string =>
  markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Reached by the keyboard, since it may be wider than the page; no language is read from right to left in it. */
const code = (lines: string): string =>
  `<pre tabindex="0" dir="ltr"><code>${shown(lines)}</code></pre>`;
