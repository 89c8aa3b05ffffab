/* Made by src/build/from-tables.mjs from src/i18n/languages.ts; do not edit. */

import type { PartFiles } from '../../../embed/lazy.js';

export const files: PartFiles = {
  'guide/en': () => import('../text/guide-text.js'),
  'guide/es': async () => ({
    ...(await import('../text/guide-text.js')),
    ...(await import('../../../locales/generated/guide-es.js')),
  }),
};
