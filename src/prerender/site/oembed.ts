/* How a page is embedded where nothing but its address is pasted: https://oembed.com */
import { attributes, escaped } from '../../embed/snippet.js';
import { answerIn, frameIn, pageIn } from './addresses.js';
import { HEIGHTS, WIDTH } from './generated/heights.js';
import type { Site, SitePage } from './site-page.js';
import type { Speaking } from './speaking.js';

/** Pixels: consumers cut heights to these. */
const [LOWEST, HIGHEST] = [200, 1000];

/** What the widget of a page takes in its language, as it was measured at `WIDTH`. */
function heightOf({ widget }: SitePage, code: string): number {
  const measured: Readonly<Record<string, number>> = HEIGHTS[widget.name];
  const height = measured[code] ?? Math.max(...Object.values(measured));
  return Math.min(HIGHEST, Math.max(LOWEST, height));
}

const withQuery = (address: string, { query }: SitePage): string =>
  query ? `${address}?${query}` : address;

/** A frame with the widget alone. */
export const frameLine = (
  { base }: Site,
  { code }: Speaking,
  page: SitePage,
  width: string,
): string => {
  const settings = {
    src: withQuery(base + frameIn(code, page), page),
    title: page.title,
    width,
    height: String(heightOf(page, code)),
    loading: 'lazy',
  };
  return `<iframe${attributes(settings)}></iframe>`;
};

/** The answer, the same to everyone. */
export function oembedAnswer(site: Site, speaking: Speaking, page: SitePage): object {
  const address = withQuery(site.base + pageIn(speaking.code, page), page);
  const link = `<a href="${escaped(address)}">${escaped(page.title)}</a>`;
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: speaking.guide.whole!.title,
    provider_url: site.base,
    width: WIDTH,
    height: heightOf(page, speaking.code),
    html: `<blockquote>${link}</blockquote>${frameLine(site, speaking, page, String(WIDTH))}`,
  };
}

/** What leads from a page, and from that for frames, to the answer. */
export const oembedLink = ({ base }: Site, { code }: Speaking, page: SitePage): string =>
  `<link rel="alternate" type="application/json+oembed" href="${escaped(withQuery(base + answerIn(code, page), page))}">`;
