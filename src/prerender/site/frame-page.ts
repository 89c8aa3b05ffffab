/* The widget alone, for a frame: it is read without any script, in a sandbox that allows nothing. */
import { escaped } from '../../embed/snippet.js';
import { FORM_TAG } from '../../embed/tags.js';
import { pageIn } from './addresses.js';
import { cardScript, documentIn, headStart, joined, scriptTag, single } from './head.js';
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
    ...frameScripts(site, page),
  );
  const isForm = page.widget.name === FORM_TAG;
  return documentIn(speaking, head, `<main class="bare">${card}${isForm ? way : ''}</main>`);
}

/** Every script of a page for frames: that of its card, and what tells the page around how high it is. */
const frameScripts = (site: Site, page: SitePage): readonly string[] => [
  cardScript(site, page),
  scriptTag(site, 'coder-framed'),
];
