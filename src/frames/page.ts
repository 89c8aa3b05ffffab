/*
 * coder-page.js, in every hosted page, before the script of its card: shows what the address asks for, and in a
 * frame tells the page around how high it is.
 */
import { ASKED_SETTINGS, FULL_TAGS } from '../embed/tags.js';
import { own } from '../embed/document.js';
import { isAsked } from './heights.js';

/** WordPress' own: it hears a frame that knows it, and no other. */
const secretIn = (hash: string): string | undefined => /[#?&]secret=([a-z\d]+)/i.exec(hash)?.[1];

/**
 * Plain files are the same for every address that leads to them. What the page itself is of stays, as where a
 * server makes the page with its settings (prerender/site/on-request.ts).
 */
function showAsked(): void {
  const widget = own('querySelector')(FULL_TAGS.join());
  const asked = new URLSearchParams(location.search);
  for (const name of ASKED_SETTINGS) {
    const value = asked.get(name);
    if (value !== null && widget?.hasAttribute(name) === false) widget.setAttribute(name, value);
  }
}

/** Shows what is asked for; tells the height now, whenever it changes, and when it is asked for. */
export function start(): void {
  showAsked();
  const secret = secretIn(location.hash);
  // To whoever it is: a height is no secret.
  const tell = (message: string, value: unknown) =>
    parent.postMessage({ message, value, ...(secret && { secret }) }, '*');
  if (parent !== window) tellHeights(tell);
  if (secret) tellLinks(tell);
}

/** Milliseconds until a frame without a height looks again. */
const LATER = 100;

type Tell = (message: string, value: unknown) => void;

function tellHeights(tell: Tell): void {
  const root = own('documentElement');
  const report = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height) tell('height', height);
    // The page around has not come to lay out the frame yet.
    else setTimeout(report, LATER);
  };
  // A frame that is out of view is not drawn, and nothing of it observed: WordPress hides it until it has spoken.
  report();
  new ResizeObserver(report).observe(root);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && isAsked(data)) report();
  });
}

/** WordPress' sandbox lets no link lead out of the frame: it follows those to our own pages itself. */
function tellLinks(tell: Tell): void {
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.host !== location.host) return;
    event.preventDefault();
    tell('link', link.href);
  });
}
