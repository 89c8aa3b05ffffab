import type { Reserve } from '../../embed/tags.js';

export const reserve: Reserve = { '': ['', 'hours-per-week="12"'] };
