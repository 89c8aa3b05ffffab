/* What every page begins with. */
import { attributes, escaped } from '../../embed/snippet.js';
import { within } from './addresses.js';
import type { Site, SitePage } from './site-page.js';
import type { Speaking } from './speaking.js';

/** Joins the pieces that are there. */
export const joined = (...pieces: readonly (string | false | undefined)[]): string =>
  pieces.filter(Boolean).join('');

/** An element without an end. */
export const single = (name: string, settings: Readonly<Record<string, string>>): string =>
  `<${name}${attributes(settings)}>`;

/** A link to a page of the language. */
export const linkTo = (site: Site, { code }: Speaking, path: string, words: string): string =>
  `<a href="${escaped(within(site, `${code}/${path}`))}">${escaped(words)}</a>`;

/** From the start of the document to what only some pages say of themselves. */
export const headStart = (site: Site, title: string): string =>
  joined(
    '<meta charset="utf-8">',
    single('meta', { name: 'viewport', content: 'width=device-width' }),
    `<title>${escaped(title)}</title>`,
    single('link', { rel: 'stylesheet', href: within(site, site.sheet) }),
    single('link', { rel: 'icon', href: 'data:,' }),
  );

/** The scripts of a page, in order: what shows what its address asks for, and what makes its card live. */
export const pageScripts = (site: Site, { widget }: SitePage): string =>
  scriptTag(site, 'coder-page') + scriptTag(site, `coder-${widget.name}`);

/** One of the scripts of this version. */
const scriptTag = (site: Site, name: string): string =>
  `<script src="${escaped(within(site, `${site.scripts}${name}.js`))}" defer></script>`;

/** The language of an element, and its direction where that is not the usual one. */
export const tongue = ({ code, dir }: Pick<Speaking, 'code' | 'dir'>): string =>
  ` lang="${code}"${dir === 'rtl' ? ' dir="rtl"' : ''}`;

/** A document in a language. */
export const documentIn = (
  { code, dir }: Pick<Speaking, 'code' | 'dir'>,
  head: string,
  body: string,
): string => `<!doctype html>
<html${tongue({ code, dir })}><head>${head}</head>
<body>${body}</body></html>
`;
