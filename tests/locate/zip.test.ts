import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Located } from '../../src/locate/located.js';
import { locate, readZip } from '../../src/locate/zip.js';
import { testTools } from './tools.js';

const locateZip = (zip: string) => {
  const { tools, warnings, asked } = testTools();
  const located = locate({ area: '', zip, place: '' }, tools) as Located;
  return { ...located, warnings, asked };
};

describe('a ZIP code', () => {
  for (const [written, zip] of [
    ['77002', '77002'],
    [' 77002 ', '77002'],
    ['77002-1234', '77002'],
    ['77002–1234', '77002'],
    ['77002 - 1234', '77002'],
    ['77002 1234', '77002'],
    ['770021234', '77002'],
    ['77 002', '77002'],
    ['2108', '02108'],
    ['2108-1234', '02108'],
    ['601', '00601'],
    ['', ''],
    ['12', ''],
    ['123456', ''],
    ['5600006', ''],
    ['77002-12', ''],
    ['7700a', ''],
    ['-77002', ''],
    ['Houston', ''],
    ['٧٧٠٠٢', ''],
  ] as const) {
    it(`written "${written}" is ${zip || 'none'}`, () => expect(readZip(written)).to.equal(zip));
  }

  it('leads to its area', () => {
    const { area, missing, lines, warnings, asked } = locateZip('77002');
    expect([area, missing, lines, warnings]).to.deep.equal(['26420', undefined, undefined, []]);
    expect(asked).to.deep.equal(['areas/zips']);
  });

  it('of an area without figures leads to its state, and says so', () => {
    const { area, lines, warnings } = locateZip('55901');
    expect(area).to.equal('MN');
    expect(lines).to.deep.equal([
      'There are no figures for “55901” itself; these are for its state.',
    ]);
    expect(warnings).to.deep.equal([
      'zip="55901" is in an area without published figures; using MN.',
    ]);
  });

  for (const [zip, why] of [
    ['00802', 'is in an area without published figures'],
    ['09012', 'is military, and in no area'],
    ['34001', 'is military, and in no area'],
    ['96201', 'is military, and in no area'],
    ['00000', 'is no ZIP code that there is'],
    ['99999', 'is no ZIP code that there is'],
    ['Houston', 'is not a ZIP code'],
  ]) {
    it(`${zip} leads to the nation, since it ${why}`, () => {
      const { area, missing, warnings } = locateZip(zip!);
      expect([area, missing]).to.deep.equal(['US', zip]);
      expect(warnings).to.deep.equal([`zip="${zip}" ${why}; using US.`]);
    });
  }

  it('waits for the table, and does without it where it cannot be had', () => {
    const coming = Promise.resolve();
    const { tools, warnings } = testTools();
    const asked = { area: '', zip: '77002', place: '' };
    expect(locate(asked, { ...tools, part: () => coming })).to.equal(coming);
    expect(locate(asked, { ...tools, part: () => null })).to.deep.equal({
      area: 'US',
      missing: '77002',
    });
    expect(warnings[0]).to.contain('could not be loaded');
  });

  it('never throws, and leads somewhere', () => {
    const zip = fc.oneof(
      fc.string(),
      fc.integer({ max: 1e6 }).map(String),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(zip, (written) => {
        expect(locateZip(written).area).to.match(/^(US|[A-Z]{2}|\d{5}|\d{7})$/);
      }),
    );
  });
});
