import type { PartFiles } from '../embed/lazy.js';

export const files: PartFiles = { words: () => import('./own-words.js') };
