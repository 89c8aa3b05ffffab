import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { languages } from '../../src/i18n/languages.js';
import { isTraditional, matchLanguage } from '../../src/i18n/match-language.js';

describe('languages', () => {
  it('match their regions, in any case', () => {
    for (const tag of ['es', 'ES', 'es-MX', 'es-419', 'es-Latn-US', ' es ']) {
      expect(matchLanguage(tag), tag).to.equal('es');
    }
  });

  it('match the tags that pages really have', () => {
    const tags = {
      'es-419': 'es',
      es_MX: 'es',
      'zh-CN': 'zh-Hans',
      'zh-SG': 'zh-Hans',
      'zh-Hant': 'zh-Hans',
      'zh-TW': 'zh-Hans',
      fil: 'tl',
      'fil-PH': 'tl',
      tl: 'tl',
      'pt-BR': 'pt',
      'pt-PT': 'pt',
      ht: 'ht',
      'ar-EG': 'ar',
      'en-GB': 'en',
      he: undefined,
    };
    for (const [tag, code] of Object.entries(tags)) expect(matchLanguage(tag), tag).to.equal(code);
  });

  it('match tags as other systems write them', () => {
    for (const tag of ['es_MX', 'ES_419', 'es_MX.UTF-8', 'es@latin', 'es;q=0.9', 'es, en']) {
      expect(matchLanguage(tag), tag).to.equal('es');
    }
  });

  it('match nothing they do not speak', () => {
    for (const tag of ['', 'he', 'est', 'constructor', '__proto__', 'toString-x', '_es', 'x-es']) {
      expect(matchLanguage(tag), tag).to.equal(undefined);
    }
  });

  it('are each found by their own code', () => {
    for (const { code, also = [] } of languages) {
      for (const tag of [code, code.toLowerCase(), ...also]) {
        expect(matchLanguage(tag), tag).to.equal(code);
      }
    }
  });

  it('never throw', () => {
    const known = [undefined, ...languages.map(({ code }) => code)];
    fc.assert(fc.property(fc.string(), (tag) => known.includes(matchLanguage(tag))));
  });

  it('know the tags of Chinese in traditional characters', () => {
    for (const tag of ['zh-Hant', 'zh-TW', 'zh_HK', 'zh-Hant-HK', 'ZH-MO', 'zh-yue-Hant']) {
      expect(isTraditional(tag), tag).to.equal(true);
    }
    for (const tag of ['zh', 'zh-CN', 'zh-Hans', 'zh-SG', 'zh-Hans-HK', 'en-HK', 'es-TW', '']) {
      expect(isTraditional(tag), tag).to.equal(false);
    }
  });
});
