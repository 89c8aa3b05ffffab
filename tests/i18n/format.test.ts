import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatFor } from '../../src/i18n/format.js';
import { languages } from '../../src/i18n/languages.js';
import { msgFor, type TemplateMap } from '../../src/i18n/msg.js';
import { templates as es } from '../../src/locales/generated/es.js';

/** The messages of every language but the source's. A new language is added here. */
const packs: Record<string, TemplateMap> = { es };

for (const language of languages) {
  describe(`formats of ${language.code}`, () => {
    const msg = msgFor(packs[language.code]);
    const format = formatFor(language, msg);
    const usd = (minimumFractionDigits: number) =>
      new Intl.NumberFormat(language.locale, {
        style: 'currency',
        currency: 'USD',
        minimumFractionDigits,
        maximumFractionDigits: minimumFractionDigits,
      });

    it('write dollars as Intl does', () => {
      const intl = usd(0);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 10_000_000 }), (dollars) => {
          expect(format.money(dollars)).to.equal(intl.format(dollars));
        }),
      );
    });

    it('write cents as Intl does', () => {
      const intl = usd(2);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 100_000_000 }), (cents) => {
          expect(format.money(cents / 100, true)).to.equal(intl.format(cents / 100));
        }),
      );
    });

    it('write whole numbers as Intl does', () => {
      const intl = new Intl.NumberFormat(language.locale);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 10_000_000 }), (number) => {
          expect(format.number(number)).to.equal(intl.format(number));
        }),
      );
    });

    it('write months as Intl does, in full and short', () => {
      expect(language.code === 'en' || packs[language.code]).to.be.ok;
      for (const month of ['long', 'short'] as const) {
        const intl = new Intl.DateTimeFormat(language.locale, {
          year: 'numeric',
          month,
          timeZone: 'UTC',
        });
        fc.assert(
          fc.property(fc.integer({ min: 1900 * 12, max: 2200 * 12 }), (index) => {
            const date = new Date(Date.UTC(Math.floor(index / 12), index % 12));
            expect(format.month(index, month)).to.equal(intl.format(date));
          }),
          { numRuns: 300 },
        );
      }
    });

    it('are made once', () => {
      expect(formatFor(language, msg)).to.equal(format);
    });
  });
}
