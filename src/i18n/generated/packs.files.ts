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
  'locales/zh-Hans': async () => ({
    language: {
      code: 'zh-Hans',
      dir: 'ltr',
      locale: 'zh-Hans',
      figure: '$1,234.5',
      range: '-',
      plurals: 'other',
    },
    ...(await import('../../locales/generated/zh-Hans.js')),
  }),
  'locales/vi': async () => ({
    language: {
      code: 'vi',
      dir: 'ltr',
      locale: 'vi',
      figure: '1.234,5 $',
      range: '-',
      plurals: 'other',
    },
    ...(await import('../../locales/generated/vi.js')),
  }),
  'locales/ar': async () => ({
    language: {
      code: 'ar',
      dir: 'rtl',
      locale: 'ar-u-nu-latn',
      figure: '⁦$1,234.5⁩',
      range: '–',
      plurals: 'zero one two few many other',
    },
    ...(await import('../../locales/generated/ar.js')),
  }),
  'locales/tl': async () => ({
    language: {
      code: 'tl',
      dir: 'ltr',
      locale: 'fil',
      figure: '$1,234.5',
      range: '-',
      plurals: 'other',
    },
    ...(await import('../../locales/generated/tl.js')),
  }),
  'locales/ko': async () => ({
    language: {
      code: 'ko',
      dir: 'ltr',
      locale: 'ko',
      figure: '$1,234.5',
      range: '~',
      plurals: 'other',
    },
    ...(await import('../../locales/generated/ko.js')),
  }),
  'locales/ru': async () => ({
    language: {
      code: 'ru',
      dir: 'ltr',
      locale: 'ru',
      figure: '1 234,5 $',
      range: '–',
      plurals: 'one few many other',
    },
    ...(await import('../../locales/generated/ru.js')),
  }),
  'locales/ht': async () => ({
    language: {
      code: 'ht',
      dir: 'ltr',
      locale: 'fr',
      figure: '$1,234.5',
      range: '–',
      plurals: 'other',
    },
    ...(await import('../../locales/generated/ht.js')),
  }),
  'locales/fr': async () => ({
    language: {
      code: 'fr',
      dir: 'ltr',
      locale: 'fr',
      figure: '1 234,5 $',
      range: '–',
      plurals: 'one other',
    },
    ...(await import('../../locales/generated/fr.js')),
  }),
  'locales/pt': async () => ({
    language: {
      code: 'pt',
      dir: 'ltr',
      locale: 'pt-BR',
      figure: 'US$ 1.234,5',
      range: '–',
      plurals: 'one other',
    },
    ...(await import('../../locales/generated/pt.js')),
  }),
  'locales/pl': async () => ({
    language: {
      code: 'pl',
      dir: 'ltr',
      locale: 'pl',
      figure: '12 345,6 $',
      range: '–',
      plurals: 'one few many other',
    },
    ...(await import('../../locales/generated/pl.js')),
  }),
};
