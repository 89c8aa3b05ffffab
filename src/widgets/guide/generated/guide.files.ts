/* Made by src/build/from-tables.mjs from src/i18n/languages.ts; do not edit. */

import type { PartFiles } from '../../../embed/lazy.js';

export const files: PartFiles = {
  'guide/en': () => import('../text/guide-text.js'),
  'guide/es': async () => ({
    ...(await import('../text/guide-text.js')),
    ...(await import('../../../locales/generated/guide-es.js')),
  }),
  'guide/zh-Hans': async () => ({
    ...(await import('../text/guide-text.js')),
    ...(await import('../../../locales/generated/guide-zh-Hans.js')),
  }),
  'guide/vi': async () => ({
    ...(await import('../text/guide-text.js')),
    ...(await import('../../../locales/generated/guide-vi.js')),
  }),
  'guide/ar': async () => ({
    ...(await import('../text/guide-text.js')),
    ...(await import('../../../locales/generated/guide-ar.js')),
  }),
  'guide/tl': async () => ({
    ...(await import('../text/guide-text.js')),
    ...(await import('../../../locales/generated/guide-tl.js')),
  }),
  'guide/ko': async () => ({
    ...(await import('../text/guide-text.js')),
    ...(await import('../../../locales/generated/guide-ko.js')),
  }),
  'guide/ru': async () => ({
    ...(await import('../text/guide-text.js')),
    ...(await import('../../../locales/generated/guide-ru.js')),
  }),
  'guide/ht': async () => ({
    ...(await import('../text/guide-text.js')),
    ...(await import('../../../locales/generated/guide-ht.js')),
  }),
  'guide/fr': async () => ({
    ...(await import('../text/guide-text.js')),
    ...(await import('../../../locales/generated/guide-fr.js')),
  }),
  'guide/pt': async () => ({
    ...(await import('../text/guide-text.js')),
    ...(await import('../../../locales/generated/guide-pt.js')),
  }),
  'guide/pl': async () => ({
    ...(await import('../text/guide-text.js')),
    ...(await import('../../../locales/generated/guide-pl.js')),
  }),
};
