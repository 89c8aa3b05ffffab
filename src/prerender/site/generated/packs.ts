/* Made by src/build/from-tables.mjs from src/i18n/languages.ts; do not edit. */

import type { TemplateMap } from '../../../i18n/msg.js';
import { templates as es } from '../../../locales/generated/site-es.js';

export const packs: Readonly<Record<string, TemplateMap>> = {
  es: es,
};
