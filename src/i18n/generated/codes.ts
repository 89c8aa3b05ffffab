/* Made by src/build/from-tables.mjs from src/i18n/languages.ts; do not edit. */

export const codes = 'en es zh-Hans vi ar tl fil=tl ko ru ht fr pt pl';
