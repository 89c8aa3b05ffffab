import { builtPages } from './built-base.js';
import { own, scriptSays } from './document.js';
import { parseUrl } from './url.js';

/**
 * Where the hosted pages are, unless a site names another address, in one place: `<script src="…/coder-widgets.js"
 * data-pages="https://…/">`. A page for a widget is `<here>/<language>/<widget>/<area>/?…`. By default there are none:
 * that name leads nowhere (RFC 2606), and no snippet holds it.
 */
const HOSTED_PAGES = builtPages ?? 'https://pages.invalid/';

/** The address of the hosted pages, with a slash at its end. */
export const hostedPages = (): string =>
  (parseUrl(scriptSays('pages') ?? HOSTED_PAGES, own('baseURI'))?.href ?? HOSTED_PAGES).replace(
    /\/?$/,
    '/',
  );
