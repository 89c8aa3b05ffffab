/* Where the files of a site are. */
import type { Site, SitePage } from './site-page.js';

/** A path within the site as an address on it, whatever folder it is in: `/guide/en/salary/tx/`. */
export const within = ({ base }: Site, path: string): string => new URL(base).pathname + path;

/** The page of a language. */
export const pageIn = (code: string, { path }: Pick<SitePage, 'path'>): string => `${code}/${path}`;

/** The same widget alone, for a frame. */
export const frameIn = (code: string, page: Pick<SitePage, 'path'>): string =>
  `embed/${pageIn(code, page)}`;

/** What the page answers to those that ask how to embed it. */
export const answerIn = (code: string, page: Pick<SitePage, 'path'>): string =>
  `${frameIn(code, page)}oembed.json`;
