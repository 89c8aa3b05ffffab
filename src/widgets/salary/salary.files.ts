import type { PartFiles } from '../../embed/lazy.js';

export const files: PartFiles = {
  'salary/compact': () => import('./compact-parts.js'),
  'salary/find': () => import('./find-parts.js'),
};
