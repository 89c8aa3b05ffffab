import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatFor } from '../../src/i18n/format.js';
import { languages } from '../../src/i18n/languages.js';
import { parseMonth } from '../../src/i18n/month.js';

for (const language of Object.values(languages)) {
  describe(`formats of ${language.code}`, () => {
    const format = formatFor(language);
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

    it('are made once', () => {
      expect(formatFor(language)).to.equal(format);
    });
  });
}

describe('months in words', () => {
  const january = parseMonth('2027-01')!;
  it('are English', () => {
    expect(formatFor(languages['en']!).month(january)).to.equal('January 2027');
    expect(formatFor(languages['en']!).month(january, 'short')).to.equal('Jan 2027');
  });
  it('are Spanish', () => {
    expect(formatFor(languages['es']!).month(january)).to.equal('enero de 2027');
  });
});
