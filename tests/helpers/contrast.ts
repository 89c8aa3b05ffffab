import { colorOf, contrast as contrastOf } from '../../src/check/contrast.js';

/** The contrast ratio of two colors as the browser resolved them, from 1 to 21. */
export const contrast = (one: string, other: string): number =>
  contrastOf(colorOf(one)!, colorOf(other)!);
