import { warnOnce } from '../embed/page.js';
import type { CoderElement } from './coder-element.js';
import { version } from '../embed/version.js';

/**
 * Defines a tag unless the page has it already: two copies of the library, or a page's own element
 * of that name. `customElements.define` would throw and stop every tag after it.
 */
export function define(tag: string, element: new () => CoderElement): void {
  const owner = customElements.get(tag) as { version?: string } | undefined;
  if (!owner) customElements.define(tag, element);
  else if (owner.version !== version) {
    const other = owner.version ? `version ${owner.version} of coder-widgets` : 'another element';
    warnOnce(tag, `${other} has this name; version ${version} leaves it as it is.`);
  }
}
