/* Does to a widget what the page translators of browsers do that enter shadow roots. */
import { cardOf } from './dom.js';

/** Puts every text of a card into `<font>` elements, in another language. */
export function translate(widget: Element): void {
  const walker = document.createTreeWalker(cardOf(widget), NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim())) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `[${text.data}]`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}
