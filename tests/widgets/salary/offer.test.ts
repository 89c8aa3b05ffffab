import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { allMetros, allStates } from '../../../src/facts/areas.js';
import { decodeWages } from '../../../src/facts/decode-wages.js';
import { metros } from '../../../src/facts/generated/metros.js';
import { nationalWages, type Wages } from '../../../src/facts/wages.js';
import { chart } from '../../../src/widgets/salary/chart.js';
import { standing } from '../../../src/widgets/salary/standing.js';

const everywhere: readonly Wages[] = [
  nationalWages.newest,
  ...[...allStates().values(), ...allMetros(metros).values()].map(({ wages }) => wages),
];
const anywhere = fc.constantFrom(...everywhere);
const pay = fc.integer({ min: 1, max: 300_000 });

const about = (share: number) => ({ side: 'about', share });

describe('where an offer stands', () => {
  it('is at a percentile where the pay is that percentile', () => {
    const { newest } = nationalWages;
    expect(standing(51140, newest)).to.deep.equal(about(50));
    expect(standing(37000, newest)).to.deep.equal(about(10));
    expect(standing(81150, newest)).to.deep.equal(about(90));
  });

  it('is in between, in proportion', () => {
    // Half way from 43,490 (25th) to 51,140 (50th).
    expect(standing((43490 + 51140) / 2, nationalWages.newest)).to.deep.equal(about(37.5));
  });

  it('is never beyond what was published', () => {
    fc.assert(
      fc.property(anywhere, pay, (wages, dollars) => {
        const { side, share } = standing(dollars, wages);
        expect(share).to.be.within(10, 90);
        if (dollars < wages.percentiles[10]!)
          expect({ side, share }).to.deep.equal({ side: 'below', share: 10 });
        else if (dollars > wages.percentiles[90]!)
          expect({ side, share }).to.deep.equal({ side: 'above', share: 90 });
        else expect(side).to.equal('about');
      }),
    );
  });

  it('says no more than the figures that there are', () => {
    const median = { ...nationalWages.newest, percentiles: { 50: 50000 } };
    expect(standing(48000, median)).to.deep.equal({ side: 'below', share: 50 });
    expect(standing(52000, median)).to.deep.equal({ side: 'above', share: 50 });
    const limited = decodeWages('3000 500 500 500 1000+');
    expect(standing(90000, limited), 'a limit is no figure').to.deep.equal({
      side: 'above',
      share: 75,
    });
  });

  it('never falls when the pay rises', () => {
    const order = { below: -1, about: 0, above: 1 };
    const rank = ({ side, share }: ReturnType<typeof standing>) => share + order[side];
    fc.assert(
      fc.property(anywhere, pay, pay, (wages, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(rank(standing(less, wages))).to.be.at.most(rank(standing(more, wages)));
      }),
    );
  });

  it('counts equal percentiles as the higher', () => {
    const tied = decodeWages('3670 568 2021 0 1544');
    expect(tied.percentiles).to.deep.equal({
      10: 36700,
      25: 42380,
      50: 62590,
      75: 62590,
      90: 78030,
    });
    expect(standing(62590, tied)).to.deep.equal(about(75));
  });
});

describe('the chart', () => {
  it('keeps the order of all that is on it, and its scale whatever is offered', () => {
    fc.assert(
      fc.property(anywhere, fc.array(pay, { minLength: 1, maxLength: 2 }), (wages, offers) => {
        const drawn = chart(wages, offers)!;
        const { whisker, box = [], median, offer } = drawn;
        const inOrder = [
          0,
          whisker[0],
          ...box.slice(0, 1),
          median,
          ...box.slice(1),
          whisker[1],
          100,
        ];
        expect([...inOrder].sort((a, b) => a - b)).to.deep.equal(inOrder);
        for (const place of offer!.places) expect(place).to.be.within(0, 100);
        expect(chart(wages, [])!.whisker).to.deep.equal(whisker);
      }),
    );
  });

  it('points over its edge at an offer beyond it, and at one end of a range inside it', () => {
    const { guide } = nationalWages;
    const beyond = (...offers: number[]) => chart(guide, offers)!.offer!;
    expect(beyond(200_000)).to.deep.equal({ places: [100], beyond: 'high' });
    expect(beyond(6_000, 7_000)).to.deep.equal({ places: [0, 0], beyond: 'low' });
    expect(beyond(45_240, 200_000).beyond).to.equal('');
    expect(beyond(74_000).beyond, 'just outside is seen to be').to.equal('');
  });

  it('is none where a single figure was published', () => {
    const { guide } = nationalWages;
    expect(chart({ ...guide, percentiles: { 50: 45_240 } }, [])).to.equal(undefined);
  });
});
