import type { PartFiles } from '../embed/lazy.js';
import { files as places } from './generated/places.files.js';

export const files: PartFiles = {
  'areas/zips': async () => ({
    ...(await import('../facts/generated/zips.js')),
    ...(await import('./zip.js')),
  }),
  'locate/place': () => import('./place.js'),
  'locate/posting': () => import('./posting.js'),
  ...places,
};
