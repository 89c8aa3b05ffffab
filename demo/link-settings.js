/* Made by src/build/from-tables.mjs from src/embed/tags.ts; do not edit. */

export const LINK_SETTINGS = [
  'lang',
  'heading-level',
  'theme',
  'area',
  'zip',
  'place',
  'edition',
  'period',
  'path',
  'offer',
  'offer-max',
  'compare',
  'picker',
  'compact',
  'credential',
  'prior',
  'start',
  'hours-per-week',
  'chapter',
];
export const FORM_TAG = 'apply';
