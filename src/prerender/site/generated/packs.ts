/* Made by src/build/from-tables.mjs from src/i18n/languages.ts; do not edit. */

import type { TemplateMap } from '../../../i18n/msg.js';
import { templates as es } from '../../../locales/generated/site-es.js';
import { templates as zh_Hans } from '../../../locales/generated/site-zh-Hans.js';
import { templates as vi } from '../../../locales/generated/site-vi.js';
import { templates as ar } from '../../../locales/generated/site-ar.js';
import { templates as tl } from '../../../locales/generated/site-tl.js';
import { templates as ko } from '../../../locales/generated/site-ko.js';
import { templates as ru } from '../../../locales/generated/site-ru.js';
import { templates as ht } from '../../../locales/generated/site-ht.js';
import { templates as fr } from '../../../locales/generated/site-fr.js';
import { templates as pt } from '../../../locales/generated/site-pt.js';
import { templates as pl } from '../../../locales/generated/site-pl.js';

export const packs: Readonly<Record<string, TemplateMap>> = {
  es: es,
  'zh-Hans': zh_Hans,
  vi: vi,
  ar: ar,
  tl: tl,
  ko: ko,
  ru: ru,
  ht: ht,
  fr: fr,
  pt: pt,
  pl: pl,
};
