import { hex } from '../hex.js';

/** A new id for an attempt; `crypto.randomUUID` is missing on http pages. */
export const submissionId = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));
