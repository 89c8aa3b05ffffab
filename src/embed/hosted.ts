import { own, scriptSays } from './document.js';
import { parseUrl } from './url.js';

/**
 * Where the project's own pages are. A page for a widget is `<here>/<language>/<widget>/<area>/?…`.
 * A site names another address in one place: `<script src="…/coder-widgets.js" data-pages="https://…/">`.
 */
const HOSTED_PAGES = 'https://coder-widgets.example/';

/** The address of the hosted pages, with a slash at its end. */
export const hostedPages = (): string =>
  (parseUrl(scriptSays('pages') ?? HOSTED_PAGES, own('baseURI'))?.href ?? HOSTED_PAGES).replace(
    /\/?$/,
    '/',
  );
