/*
 * What Lit uses of `document`, for the script build: whatever the page's markup has named, Lit draws
 * (src/build/rollup-plugins.mjs puts it in).
 */
import { own } from './document.js';

export const litDocument = {
  createComment: own('createComment'),
  createElement: own('createElement'),
  importNode: own('importNode'),
  createTextNode: own('createTextNode'),
  createTreeWalker: own('createTreeWalker'),
};
