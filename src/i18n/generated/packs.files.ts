/* Made by src/build/from-tables.mjs from src/i18n/languages.ts; do not edit. */

import type { PartFiles } from '../../embed/lazy.js';

export const files: PartFiles = {
  'locales/es': async () => ({
    language: {
      code: 'es',
      dir: 'ltr',
      locale: 'es-US',
      figure: '$1,234.5',
      range: '-',
      plurals: 'one other',
    },
    ...(await import('../../locales/generated/es.js')),
  }),
};
