/* What a screen reader meets in a widget: in its reading order, and spoken as it changes. */
import { cardOf } from './dom.js';

const folded = (text: string | null) => text!.replace(/\s+/g, ' ').trim();

/** The text of the reading order. What is closed away or hidden from those who listen is not in it. */
export function heard(widget: Element): string {
  const copy = cardOf(widget).cloneNode(true) as HTMLElement;
  for (const apart of copy.querySelectorAll('[aria-hidden=true], details > :not(summary)'))
    apart.remove();
  return folded(copy.textContent);
}

/** How often a text stands in the reading order. */
export const timesHeard = (widget: Element, text: string): number =>
  heard(widget).split(text).length - 1;

/** Collects what a widget's live regions speak from now on. */
export function listen(widget: Element): readonly string[] {
  const spoken: string[] = [];
  const before = new Map<Element, string>();
  const statuses = () => [...cardOf(widget).querySelectorAll('[role=status]')];
  for (const status of statuses()) before.set(status, folded(status.textContent));
  new MutationObserver(() => {
    for (const status of statuses()) {
      const text = folded(status.textContent);
      if (text && text !== before.get(status)) spoken.push(text);
      before.set(status, text);
    }
  }).observe(cardOf(widget), { subtree: true, childList: true, characterData: true });
  return spoken;
}
