/* What the build knows and the page does not: src/build/demo.mjs writes it beside the page's script. */
import type { Known } from './knowledge.js';

export declare const known: Known;
