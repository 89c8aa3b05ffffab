import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PATHS } from '../../../src/facts/paths.js';
import { isoMonth } from '../../../src/i18n/month.js';
import { planLink, readPlanLink } from '../../../src/widgets/timeline/plan-link.js';
import { PRIORS, type TimelineSettings } from '../../../src/widgets/timeline/timeline-settings.js';
import { thisMonth } from '../../helpers/model.js';

const settings: TimelineSettings = {
  path: 'bachelor',
  start: thisMonth + 2,
  prior: 'associate',
  hoursPerWeek: 12,
  programMonths: {},
};

describe('the link of a plan', () => {
  it('carries the choices in the fragment, and leaves the rest of the address', () => {
    expect(planLink('https://school.example/coding?ref=1#top', '', settings)).to.equal(
      'https://school.example/coding?ref=1#coder-timeline?path=bachelor&start=2027-01&prior=associate&hours=12',
    );
  });

  it('comes back as it was sent, for its own group only', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PATHS),
        fc.constantFrom(...PRIORS),
        fc.integer({ min: thisMonth, max: thisMonth + 240 }),
        fc.option(fc.double({ min: 1, max: 60, noNaN: true }), { nil: undefined }),
        fc.string(),
        (path, prior, start, hoursPerWeek, group) => {
          const sent = {
            path,
            prior,
            start,
            programMonths: {},
            ...(hoursPerWeek && { hoursPerWeek }),
          };
          const { hash } = new URL(planLink('https://school.example/', group, sent)!);
          expect(readPlanLink(hash, group, thisMonth)).to.deep.equal({
            path,
            start: isoMonth(start),
            prior: prior === 'none' ? '' : prior,
            hours: hoursPerWeek === undefined ? '' : String(hoursPerWeek),
          });
          expect(readPlanLink(hash, `${group}2`, thisMonth)).to.equal(undefined);
        },
      ),
    );
  });

  it('leaves out what makes no sense, and a start that is past', () => {
    const read = (query: string) => readPlanLink(`#coder-timeline?${query}`, '', thisMonth);
    const nothing = { path: '', start: '', prior: '', hours: '' };
    expect(read('path=phd&start=2020-01&prior=x&hours=900')).to.deep.equal(nothing);
    expect(read('')).to.deep.equal(nothing);
    fc.assert(fc.property(fc.string(), (query) => void read(query)));
  });

  it('is not offered where the page routes by its fragment, and reads no other fragment', () => {
    expect(planLink('https://school.example/#/courses', '', settings)).to.equal(undefined);
    expect(planLink('https://school.example/#!courses', '', settings)).to.equal(undefined);
    expect(readPlanLink('#coder-guide-salary', '', thisMonth)).to.equal(undefined);
  });
});
