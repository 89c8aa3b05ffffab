import type { Reserve } from '../../embed/tags.js';

// Absolute: on a page without an address no other leads anywhere, and the form would say so.
const asked = 'endpoint="https://school.example/apply" privacy-href="https://school.example/"';

export const reserve: Reserve = {
  '': [asked],
  // The consent takes a quarter of the form again: only who asks for it has room for it.
  ":is([consent-version], :has([slot='consent']))": [
    `${asked} seller="Example Career College" consent-version="2026-11"`,
  ],
};
