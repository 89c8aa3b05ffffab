/* The widget of a page, as the script will find it. */
import { attributes, escaped } from '../../embed/snippet.js';
import { renderToString } from '../ssr.js';
import { pageIn } from './addresses.js';
import type { Site, SitePage } from './site-page.js';
import type { Speaking } from './speaking.js';
import { withUsedRules } from './used-rules.js';

/** Below the title of the page. */
const LEVEL = { 'heading-level': '2' };

/** The tag with its card. Where shadow roots are not read, its description stands there. */
export async function cardMarkup(
  { base }: Site,
  { code }: Speaking,
  page: SitePage,
  warn: (problem: string) => void,
): Promise<string> {
  const { name, settings } = page.widget;
  const tag = `coder-${name}`;
  const markup = `<${tag}${attributes({ ...LEVEL, ...settings })}>${escaped(page.description)}</${tag}>`;
  const url = base + pageIn(code, page);
  return withUsedRules(await renderToString(markup, { url, lang: code, warn }));
}
