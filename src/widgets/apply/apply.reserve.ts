import type { Reserve } from '../../embed/tags.js';

// Absolute: on a page without an address no other leads anywhere, and the form would say so.
const asked = 'endpoint="https://school.example/apply"';
const noticed = `${asked} privacy-href="https://school.example/"`;
const consenting = 'seller="Example Career College" consent-version="2026-11"';

// The consent takes a quarter of the form again, and the notice a line: only who asks for them has room for them.
const CONSENT = ":is([consent-version], :has([slot='consent']))";

export const reserve: Reserve = {
  '': [asked],
  '[privacy-href]': [noticed],
  [CONSENT]: [`${asked} ${consenting}`],
  [`[privacy-href]${CONSENT}`]: [`${noticed} ${consenting}`],
};
