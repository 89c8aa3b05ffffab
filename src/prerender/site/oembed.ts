/* How a page is embedded where nothing but its address is pasted: https://oembed.com */
import { attributes, escaped } from '../../embed/snippet.js';
import type { TagName } from '../../embed/tags.js';
import { answerIn, frameIn, pageIn } from './addresses.js';
import type { Site, SitePage } from './site-page.js';
import type { Speaking } from './speaking.js';

/** What most columns have room for, and what each widget is high there; consumers cut it to 200 to 1000. */
const WIDTH = 600;
const HEIGHTS: Readonly<Record<TagName, number>> = {
  salary: 420,
  timeline: 1000,
  requirements: 1000,
  apply: 900,
  guide: 1000,
};

/** A frame with the widget alone. */
export const frameLine = (
  { base }: Site,
  { code }: Speaking,
  page: SitePage,
  width: string,
): string => {
  const settings = {
    src: base + frameIn(code, page),
    title: page.title,
    width,
    height: String(HEIGHTS[page.widget.name]),
    loading: 'lazy',
  };
  return `<iframe${attributes(settings)}></iframe>`;
};

/** The answer, the same to everyone. */
export function oembedAnswer(site: Site, speaking: Speaking, page: SitePage): object {
  const link = `<a href="${escaped(site.base + pageIn(speaking.code, page))}">${escaped(page.title)}</a>`;
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: speaking.guide.whole!.title,
    provider_url: site.base,
    width: WIDTH,
    height: HEIGHTS[page.widget.name],
    html: `<blockquote>${link}</blockquote>${frameLine(site, speaking, page, String(WIDTH))}`,
  };
}

/** What leads from a page, and from that for frames, to the answer. */
export const oembedLink = ({ base }: Site, { code }: Speaking, page: SitePage): string =>
  `<link rel="alternate" type="application/json+oembed" href="${escaped(base + answerIn(code, page))}">`;
