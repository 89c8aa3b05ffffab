/* What search engines, and the servers that give out the files, read. */
import { escaped } from '../../embed/snippet.js';
import { within } from './addresses.js';
import type { Site } from './site-page.js';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The address of a language's site map, below the base. */
export const sitemapOf = (code: string): string => `sitemap-${code}.xml`;

/** One page: its address below the base, and the day it was made, `YYYY-MM-DD`. */
export type Dated = readonly [path: string, day: string];

const entry = (name: string, { base }: Site, [path, day]: Dated): string =>
  `<${name}><loc>${escaped(base + path)}</loc><lastmod>${day}</lastmod></${name}>`;

/** The pages of a language. */
export const sitemap = (site: Site, pages: readonly Dated[]): string =>
  `${XML}<urlset xmlns="${SITEMAPS}">${pages.map((page) => entry('url', site, page)).join('\n')}</urlset>\n`;

/** The site maps of all languages. */
export const sitemapIndex = (site: Site, maps: readonly Dated[]): string =>
  `${XML}<sitemapindex xmlns="${SITEMAPS}">${maps.map((map) => entry('sitemap', site, map)).join('\n')}</sitemapindex>\n`;

export const robots = ({ base }: Site): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${base}sitemap.xml\n`;

/** All that a page needs; a form sends to its endpoint. */
function policy({ base, form }: Site, styles: readonly string[]): string {
  const endpoint = form?.['endpoint'];
  const sent = ["'self'", ...(endpoint ? [new URL(endpoint, base).origin] : [])].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...styles].join(' ')}`,
    'img-src data:',
    `connect-src ${sent}`,
    `form-action ${sent}`,
    "base-uri 'none'",
  ].join('; ');
}

const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * Headers, as Netlify, Cloudflare Pages and others read them from the file.
 *
 * @param styles The hashes of the style sheets within pages: `'sha256-…'`.
 */
export function headers(site: Site, codes: readonly string[], styles: readonly string[]): string {
  const rule = (path: string, ...lines: readonly string[]) =>
    `${within(site, path)}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
  return [
    rule(
      '*',
      `Content-Security-Policy: ${policy(site, styles)}`,
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
    ),
    // Those for frames are under embed/.
    ...codes.map((code) => rule(`${code}/*`, 'X-Frame-Options: SAMEORIGIN')),
    rule('embed/*', 'Access-Control-Allow-Origin: *'),
    rule('cdn/*', 'Access-Control-Allow-Origin: *'),
    rule(`${site.scripts}*`, `Cache-Control: ${IMMUTABLE}`),
    rule(site.sheet, `Cache-Control: ${IMMUTABLE}`),
  ].join('\n');
}
