import { hex } from '../hex.js';

/** What names a visit; `crypto.randomUUID` is missing on http pages. */
export const newSecret = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));
