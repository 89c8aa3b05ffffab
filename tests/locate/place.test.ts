import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Located } from '../../src/locate/located.js';
import { locate } from '../../src/locate/place.js';
import { inSpanish } from '../helpers/model.js';
import { testTools } from './tools.js';

const locatePlace = (place: string, spoken?: typeof inSpanish) => {
  const { tools, warnings, asked } = testTools(spoken);
  const located = locate({ area: '', zip: '', place }, tools) as Located;
  return { ...located, warnings, asked };
};

/** Places as people write them, and what is shown without a warning. */
const KNOWN: Record<string, string> = {
  'Houston, TX': '26420',
  'houston,tx': '26420',
  'HOUSTON, TEXAS': '26420',
  'Houston TX': '26420',
  'Houston tx': '26420',
  'Houston Texas': '26420',
  'Houston (TX)': '26420',
  'Houston - TX': '26420',
  'TX - Houston': '26420',
  'US-TX, Houston': '26420',
  'Houston, TX, USA': '26420',
  'Houston, Texas, United States': '26420',
  'Houston, Texas, Estados Unidos': '26420',
  'Houston, Harris County, TX': '26420',
  'Houston, TX 77002': '26420',
  'Houston, TX 77002-1234': '26420',
  'Houston, TX 77002, USA': '26420',
  '77002': '26420',
  'TX 77002': '26420',
  'Houston, TX (Remote)': '26420',
  'St. Louis, MO': '41180',
  'Saint Louis, Missouri': '41180',
  'Ft Worth, TX': '19100',
  'Fort Worth, TX': '19100',
  'Mt. Vernon, NY': '35620',
  'New York, NY': '35620',
  'New York, New York': '35620',
  'New York New York': '35620',
  'Washington, DC': '47900',
  'Washington, D.C.': '47900',
  'Washington DC': '47900',
  'Santa Fe New Mexico': '42140',
  'Mayagüez, Puerto Rico': '32420',
  'San Juan, PR': '41980',
  TX: 'TX',
  tx: 'TX',
  Texas: 'TX',
  'US-TX': 'TX',
  'Texas, USA': 'TX',
  'New York': 'NY',
  Washington: 'WA',
  'Washington, USA': 'WA',
  'West Virginia': 'WV',
  'District of Columbia': 'DC',
  'D.C.': 'DC',
  'Puerto Rico': 'PR',
  'Remote, TX': 'TX',
  'Remote - Texas': 'TX',
  Remote: 'US',
  remote: 'US',
  'Remote, USA': 'US',
  'Remote (US)': 'US',
  '100% Remote': 'US',
  Nationwide: 'US',
  Remoto: 'US',
  'United States': 'US',
  'United States of America': 'US',
  US: 'US',
  USA: 'US',
  'U.S.': 'US',
  'Estados Unidos': 'US',
  'EE. UU.': 'US',
};

describe('a place', () => {
  for (const [written, area] of Object.entries(KNOWN)) {
    it(`written "${written}" is ${area}`, () => {
      const found = locatePlace(written);
      expect(found.area).to.equal(area);
      expect(found.missing).to.equal(undefined);
      expect(found.warnings).to.deep.equal([]);
    });
  }

  it('may name a state in the language of the card', () => {
    expect(locatePlace('Nueva York', inSpanish).area).to.equal('NY');
    expect(locatePlace('New York', inSpanish).area).to.equal('NY');
  });

  for (const written of [
    'Houston',
    'Port Washington',
    'Lake Texas',
    'Toronto, ON',
    'London, UK',
    '!?',
  ]) {
    it(`written "${written}" names no state, and leads to the nation`, () => {
      const { area, missing, warnings } = locatePlace(written);
      expect([area, missing]).to.deep.equal(written === '!?' ? ['US', '!?'] : ['US', written]);
      expect(warnings).to.deep.equal([`place="${written}" names no state; using US.`]);
    });
  }

  for (const [written, state] of [
    ['Laurel, MD', 'MD'],
    ['Nowhere at all, TX', 'TX'],
  ]) {
    it(`"${written}", which is not known, leads to its state`, () => {
      const { area, lines, warnings } = locatePlace(written!);
      expect(area).to.equal(state);
      expect(lines).to.deep.equal([
        `There are no figures for “${written}” itself; these are for its state.`,
      ]);
      expect(warnings).to.have.length(1);
    });
  }

  it('in an area without figures leads to its state, by its name in our tables', () => {
    const { area, lines } = locatePlace('ROCHESTER, MN');
    expect(area).to.equal('MN');
    expect(lines![0]).to.contain('“Rochester, MN”');
    expect(locatePlace('Charlotte Amalie, VI').area).to.equal('US');
    expect(locatePlace('VI')).to.deep.include({ area: 'US', missing: 'VI' });
  });

  it('asks for the places of its state alone, and for none where it needs none', () => {
    expect(locatePlace('Houston, TX').asked).to.deep.equal(['areas/places/TX']);
    expect(locatePlace('Houston, TX 77002').asked).to.deep.equal(['areas/zips']);
    expect(locatePlace('Texas').asked).to.deep.equal([]);
  });

  it('with a ZIP code that is none is read by its names', () => {
    expect(locatePlace('Houston, TX 00000').area).to.equal('26420');
  });

  it('never throws, and leads somewhere', () => {
    const word = fc.constantFrom(
      'Houston',
      'TX',
      ',',
      'Remote',
      '77002',
      '-',
      '(',
      'St.',
      'New York',
      '\u0301',
    );
    const place = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(place, (written) => {
        expect(locatePlace(written).area).to.match(/^(US|[A-Z]{2}|\d{5}|\d{7})$/);
      }),
    );
  });
});
