/* Made by src/build/from-tables.mjs from src/i18n/languages.ts; do not edit. */

import type { PartFiles } from '../../embed/lazy.js';

export const files: PartFiles = {
  'locales/es': async () => (await import('../../locales/generated/es.js')).templates,
};
