import { parse, parseFragment } from 'parse5';
import type { Node } from '../check/tree.js';

const OPTIONS = { sourceCodeLocationInfo: true };

/** A page, or a piece of one. */
export const parsed = (markup: string): Node =>
  /^\s*(<!--.*?-->\s*)*<(!doctype|html)/is.test(markup)
    ? parse(markup, OPTIONS)
    : parseFragment(markup, OPTIONS);
