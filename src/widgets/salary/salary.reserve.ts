import type { Reserve } from '../../embed/tags.js';

/** In a list of postings: a place with a long name, and what may be said of an offer. */
const LISTED = 'compact area="26420"';

export const reserve: Reserve = {
  '': ['', 'edition="newest"'],
  '[compact]': [LISTED],
  '[compact][offer]': [`${LISTED} offer="52000"`, `${LISTED} offer="25000"`],
  '[compact][offer-max]': [`${LISTED} offer="44000" offer-max="60000"`],
};
