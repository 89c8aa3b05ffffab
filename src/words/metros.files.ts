import type { PartFiles } from '../embed/lazy.js';

export const files: PartFiles = {
  'areas/metros': () => import('../facts/generated/metros.js'),
};
