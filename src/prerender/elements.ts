/* Every tag, defined in a server: what an element asks of itself there, and what is defined after that. */
import { CoderElement } from '../base/coder-element.js';
import { location } from './stand-ins.js';

/** The language that a tag stands in, where it has none of its own: that of what is rendered. */
export const around = { lang: '' };

const empty = {
  querySelector: () => null,
  querySelectorAll: () => [],
  addEventListener: () => undefined,
};

/** An element that stands alone: in a language, with nothing in it. */
const alone = {
  ...empty,
  closest(this: Element) {
    return this.getAttribute('lang') ? this : { getAttribute: () => around.lang };
  },
  getRootNode: () => ({ nodeType: 9 }),
  attachShadow: () => empty,
  contains: () => false,
  // What renders it draws it.
  performUpdate: () => undefined,
  children: [],
  childNodes: [],
  textContent: '',
};

for (const [name, value] of Object.entries(alone)) {
  Object.defineProperty(CoderElement.prototype, name, { value });
}
Object.defineProperty(CoderElement.prototype, 'baseURI', { get: () => location.href });

await import('../index.js');
