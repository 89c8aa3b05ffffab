import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { matchLanguage } from '../../src/i18n/languages.js';

describe('languages', () => {
  it('match their regions, in any case', () => {
    for (const tag of ['es', 'ES', 'es-MX', 'es-419', 'es-Latn-US', ' es ']) {
      expect(matchLanguage(tag)?.code, tag).to.equal('es');
    }
  });
  it('match tags as other systems write them', () => {
    for (const tag of ['es_MX', 'ES_419', 'es_MX.UTF-8', 'es@latin', 'es;q=0.9', 'es, en']) {
      expect(matchLanguage(tag)?.code, tag).to.equal('es');
    }
  });
  it('match nothing they do not speak', () => {
    for (const tag of ['', 'fr', 'est', 'constructor', '__proto__', 'toString-x', '_es', 'x-es']) {
      expect(matchLanguage(tag), tag).to.equal(undefined);
    }
  });
  it('never throw', () => {
    fc.assert(
      fc.property(fc.string(), (tag) => ['en', 'es', undefined].includes(matchLanguage(tag)?.code)),
    );
  });
});
