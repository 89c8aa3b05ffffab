import type { LitElement } from 'lit';
import { onceOutOfView } from '../out-of-view.js';

/**
 * Keeps a card as high as it is now until it is out of view: a form that has been sent takes less room, and
 * nothing moves under the reader.
 *
 * @param whole Whether the form stands outside the card, in the tag.
 */
export function keepHeight(host: LitElement, whole: boolean): void {
  const card = host.renderRoot.querySelector<HTMLElement>('#root');
  if (!card) return;
  const { style } = card;
  style.minHeight = `${(whole ? host : card).offsetHeight}px`;
  onceOutOfView(host, () => {
    style.minHeight = '';
    // Ends what coder-widgets.css reserves.
    host.style.setProperty('--coder-_reserve', 'none');
  });
}
