import { own } from '../embed/document.js';
import { page, warnOnce } from '../embed/page.js';
import { version } from '../embed/version.js';
import type { CoderElement } from './coder-element.js';

/**
 * Defines a tag unless the page has it already: two copies of the library, or a page's own element
 * of that name. `customElements.define` would throw and stop every tag after it. Of two versions the
 * first stays, and one warning names both.
 */
export function define(tag: string, element: new () => CoderElement): void {
  if (page.refused) return;
  const owner = customElements.get(tag) as { version?: string } | undefined;
  if (!owner) tryToDefine(tag, element);
  else if (!owner.version) {
    warnOnce(tag, `another element has this name; version ${version} leaves it as it is.`);
  } else if (owner.version !== version) {
    const both = `version ${owner.version} of coder-widgets is here already; version ${version}`;
    warnOnce(tag, `${both} leaves its tags as they are.`, both);
  }
}

/** A page may refuse a tag; the fallback of that one stays, and those after it are defined. */
function tryToDefine(tag: string, element: new () => CoderElement): void {
  try {
    customElements.define(tag, element);
  } catch (error) {
    warnOnce(tag, `the tag cannot be defined: ${String(error)}`);
    const detail = { name: 'define', value: tag };
    own('dispatchEvent')(new CustomEvent('coder-error', { detail, bubbles: true }));
  }
}
