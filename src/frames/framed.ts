/* coder-framed.js, in a hosted page that stands in a frame: tells the page around how high it is. */
import { own } from '../embed/document.js';
import { isAsked } from './heights.js';

/** WordPress' own: it hears a frame that knows it, and no other. */
const secretIn = (hash: string): string | undefined => /[#?&]secret=([a-z\d]+)/i.exec(hash)?.[1];

/** Tells the height now, whenever it changes, and when it is asked for. */
export function start(): void {
  const secret = secretIn(location.hash);
  // To whoever it is: a height is no secret.
  const tell = (message: string, value: unknown) =>
    parent.postMessage({ message, value, ...(secret && { secret }) }, '*');
  if (parent !== window) tellHeights(tell);
  if (secret) tellLinks(tell);
}

type Tell = (message: string, value: unknown) => void;

function tellHeights(tell: Tell): void {
  const root = own('documentElement');
  const report = () => tell('height', Math.ceil(root.getBoundingClientRect().height));
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
