/* The widget alone, for a frame: it is read without any script, in a sandbox that allows nothing. */
import { escaped } from '../../embed/snippet.js';
import { FORM_TAG } from '../../embed/tags.js';
import { pageIn } from './addresses.js';
import { documentIn, headStart, joined, pageScripts, single } from './head.js';
import { oembedLink } from './oembed.js';
import type { Site, SitePage } from './site-page.js';
import type { Speaking } from './speaking.js';

/** A form may not be sent from a frame that does not allow it: there the way to the whole page stands. */
export function frameMarkup(site: Site, speaking: Speaking, page: SitePage, card: string): string {
  const address = site.base + pageIn(speaking.code, page);
  const way = `<p><a href="${escaped(address)}">${escaped(page.title)}</a></p>`;
  const head = joined(
    headStart(site, page.title),
    // What a visitor follows from a frame opens beside the page around it.
    '<base target="_blank">',
    single('link', { rel: 'canonical', href: address }),
    single('meta', { name: 'robots', content: 'noindex' }),
    oembedLink(site, speaking, page),
    pageScripts(site, page),
  );
  const isForm = page.widget.name === FORM_TAG;
  // The card says its own title; this is heard, and what its headings stand below.
  const title = `<h1>${escaped(page.title)}</h1>`;
  const body = `<main class="bare">${title}${card}${isForm ? way : ''}</main>`;
  return documentIn(speaking, head, body);
}
