import type { Reserve } from '../../embed/tags.js';

export const reserve: Reserve = { '': ['', 'path="certificate"'] };
