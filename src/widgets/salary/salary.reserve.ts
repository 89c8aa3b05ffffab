import type { Reserve } from '../../embed/tags.js';

export const reserve: Reserve = { '': ['', 'edition="newest"'] };
