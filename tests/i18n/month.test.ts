import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isoMonth, monthOf, parseMonth } from '../../src/i18n/month.js';

describe('months', () => {
  const months = fc.integer({ min: 1900 * 12, max: 2200 * 12 });

  it('are written and read back alike', () => {
    fc.assert(fc.property(months, (month) => parseMonth(isoMonth(month)) === month));
  });

  it('take a day and drop it', () => {
    expect(parseMonth('2027-01-31')).to.equal(parseMonth('2027-01'));
  });

  it('refuse what is no date', () => {
    for (const text of ['2027-13', '2027-00', '2027-02-30', '2027', '27-01', 'January 2027', '']) {
      expect(parseMonth(text), text).to.equal(undefined);
    }
  });

  it('never throw on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseMonth(text) !== 'string'));
  });

  it('come from the clock of the visitor', () => {
    expect(isoMonth(monthOf(new Date(2026, 11, 31, 23, 59)))).to.equal('2026-12');
  });
});
