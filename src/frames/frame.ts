/*
 * coder-frame.js, for a page with frames of the hosted pages: each becomes as high as what stands in it.
 * Heard is only what a frame of those pages says of itself.
 */
import { own } from '../embed/document.js';
import { hostedPages } from '../embed/hosted.js';
import { parseUrl } from '../embed/url.js';
import { ASK, heightIn } from './heights.js';

/** The frames whose address is one of the hosted pages. */
function frames(): HTMLIFrameElement[] {
  const pages = hostedPages();
  const all = [...own('querySelectorAll')('iframe')];
  return all.filter(({ src }) => parseUrl(src)?.href.startsWith(pages));
}

/** A sandboxed frame without `allow-same-origin` has the origin `null`. */
function fit({ source, origin, data }: MessageEvent): void {
  const height = heightIn(data);
  if (!height || (origin !== 'null' && origin !== parseUrl(hostedPages())!.origin)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.style.height = `${height}px`;
}

/** Follows the heights of frames, those that are there and those that come. */
export function start(): void {
  addEventListener('message', fit);
  for (const { contentWindow } of frames()) contentWindow?.postMessage(ASK, '*');
}
