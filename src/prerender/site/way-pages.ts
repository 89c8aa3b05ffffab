/* Pages without a widget: the choice of a language, what is shown where no page is, and what leads on. */
import { escaped } from '../../embed/snippet.js';
import { within } from './addresses.js';
import { documentIn, headStart, joined, linkTo, single, tongue } from './head.js';
import { mainLinks } from './pages.js';
import type { Moved, Site } from './site-page.js';
import type { Speaking } from './speaking.js';

const ways = (site: Site, speaking: Speaking): string => {
  const { words } = speaking;
  const items = mainLinks(speaking, site.form).links.map(
    (link) => `<li>${linkTo(site, speaking, link.path, link.words)}`,
  );
  return joined(
    `<nav${tongue(speaking)} aria-label="${escaped(words.labels.language)}">`,
    `<h2>${linkTo(site, speaking, '', words.labels.language)}</h2>`,
    `<ul>${items.join('')}</ul></nav>`,
  );
};

/** The page at the base: every language, with its pages. */
export function rootMarkup(site: Site, all: readonly Speaking[]): string {
  const [first] = all as [Speaking];
  const { title, lead } = first.guide.whole!;
  const head = joined(
    headStart(site, title),
    single('meta', { name: 'description', content: lead }),
    single('link', { rel: 'canonical', href: site.base }),
    ...all.map(({ code }) =>
      single('link', { rel: 'alternate', hreflang: code, href: `${site.base}${code}/` }),
    ),
    single('link', { rel: 'alternate', hreflang: 'x-default', href: site.base }),
  );
  const body = `<main><h1>${escaped(title)}</h1>${all.map((one) => ways(site, one)).join('')}</main>`;
  return documentIn(first, head, body);
}

/** What web servers show for an address that there is no page of: in all languages, since it may be in any. */
export function missingMarkup(site: Site, all: readonly Speaking[]): string {
  const [first] = all as [Speaking];
  const titles = all.map(
    (speaking) => `<span${tongue(speaking)}>${escaped(speaking.words.titles.missing)}</span>`,
  );
  const head = joined(
    headStart(site, first.words.titles.missing),
    single('meta', { name: 'robots', content: 'noindex' }),
  );
  const body = `<main><h1>${titles.join('<br>')}</h1>${all.map((one) => ways(site, one)).join('')}</main>`;
  return documentIn(first, head, body);
}

/** An address that leads to another: published ones are never given up. */
export function movedMarkup(site: Site, speaking: Speaking, { to, title }: Moved): string {
  const address = within(site, to);
  const head = joined(
    headStart(site, title),
    single('meta', { 'http-equiv': 'refresh', content: `0; url=${address}` }),
    single('link', { rel: 'canonical', href: site.base + to }),
  );
  const { moved } = speaking.words.labels;
  const link = `<a href="${escaped(address)}">${escaped(title)}</a>`;
  const body = `<main><h1>${escaped(title)}</h1><p>${escaped(moved)} ${link}</p></main>`;
  return documentIn(speaking, head, body);
}
