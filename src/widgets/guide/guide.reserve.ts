import type { Reserve } from '../../embed/tags.js';
import { CHAPTERS } from './chapters.js';

/**
 * Running text is as high as its language and place make it, and space that is reserved in vain stays
 * empty. So the guide gets a little less than it takes anywhere: all of it, or a chapter on a telephone, is
 * longer than the screen, and what follows is off it before and after.
 */
export const least = true;

export const reserve: Reserve = {
  ':not([chapter])': [''],
  ...Object.fromEntries(
    CHAPTERS.map((name) => [`[chapter='${name}']`, [`chapter="${name}"`]] as const),
  ),
};
