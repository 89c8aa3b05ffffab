import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PATHS } from '../../../src/facts/paths.js';
import { estimate, monthsOfStudy, type Given } from '../../../src/widgets/timeline/estimate.js';
import { PRIORS } from '../../../src/widgets/timeline/timeline-settings.js';

const plain: Given = { prior: 'none', programMonths: {} };

const span = (most: number, least = 0) =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }))
    .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
const pace = fc.double({ min: 1, max: 60, noNaN: true });
const paths = fc.constantFrom(...PATHS);
const given: fc.Arbitrary<Given> = fc.record(
  {
    prior: fc.constantFrom(...PRIORS),
    programMonths: fc.record(
      { certificate: span(120, 1), associate: span(120, 1), bachelor: span(120, 1) },
      { requiredKeys: [] },
    ),
    hoursPerWeek: pace,
    programHours: fc.integer({ min: 40, max: 5000 }),
    examMonths: span(36),
    searchMonths: span(36),
  },
  { requiredKeys: ['prior', 'programMonths'] },
);

describe('timeline estimate', () => {
  it('is the guide’s range when no hours are given', () => {
    const { training, job } = estimate('certificate', plain);
    expect(training).to.deep.equal({ min: 9, max: 20 });
    expect(job).to.deep.equal({ min: 9, max: 24 });
  });

  it('reproduces the guide’s ends from 780 hours', () => {
    expect(monthsOfStudy(20)).to.equal(9);
    expect(monthsOfStudy(9)).to.equal(20);
    expect(monthsOfStudy(12)).to.equal(15);
  });

  it('gives a degree its two or four years, whatever the hours', () => {
    for (const hoursPerWeek of [5, 12, 40]) {
      const paced = { ...plain, hoursPerWeek };
      expect(estimate('associate', paced).training).to.deep.equal({ min: 24, max: 24 });
      expect(estimate('bachelor', paced).training).to.deep.equal({ min: 48, max: 48 });
    }
  });

  it('counts an associate’s degree towards a bachelor’s, and nothing else', () => {
    for (const prior of PRIORS) {
      const months = PATHS.map((path) => estimate(path, { ...plain, prior }).training.max);
      expect(months).to.deep.equal([20, 24, prior === 'associate' ? 24 : 48]);
    }
  });

  it('takes a school’s own months, or its own hours, in place of the guide’s', () => {
    const own = { ...plain, programMonths: { certificate: { min: 10, max: 14 } } };
    expect(estimate('certificate', own).job).to.deep.equal({ min: 10, max: 18 });
    expect(estimate('associate', own).training.min).to.equal(24);
    expect(estimate('certificate', { ...plain, programHours: 400 }).training).to.deep.equal({
      min: 5,
      max: 10,
    });
    const waits = { ...plain, examMonths: { min: 2, max: 2 }, searchMonths: { min: 0, max: 6 } };
    expect(estimate('certificate', waits).job).to.deep.equal({ min: 11, max: 28 });
  });

  it('never ends before it starts, and keeps exam and job in order', () => {
    fc.assert(
      fc.property(paths, given, (path, settings) => {
        const { training, exam, job } = estimate(path, settings);
        expect(training.min).to.be.at.least(1);
        for (const stage of [training, exam, job]) expect(stage.min).to.be.at.most(stage.max);
        for (const end of ['min', 'max'] as const) {
          expect(training[end]).to.be.at.most(exam[end]);
          expect(exam[end]).to.be.at.most(job[end]);
        }
      }),
    );
  });

  it('never takes longer with more hours a week', () => {
    fc.assert(
      fc.property(given, pace, pace, (settings, a, b) => {
        const [fewer, more] = a < b ? [a, b] : [b, a];
        const job = (hoursPerWeek: number) =>
          estimate('certificate', { ...settings, hoursPerWeek }).job;
        expect(job(more).min).to.be.at.most(job(fewer).min);
        expect(job(more).max).to.be.at.most(job(fewer).max);
      }),
    );
  });

  it('never takes longer for what a visitor has already', () => {
    fc.assert(
      fc.property(paths, given, (path, settings) => {
        const without = estimate(path, { ...settings, prior: 'none' }).job;
        const { job } = estimate(path, settings);
        expect(job.min).to.be.at.most(without.min);
        expect(job.max).to.be.at.most(without.max);
      }),
    );
  });

  it('says when the hours a week leave the guide’s 9 to 20, also where rounding hides it', () => {
    const outside = (hoursPerWeek: number) =>
      estimate('certificate', { ...plain, hoursPerWeek }).outsideGuide;
    expect([9, 12, 20].map(outside)).to.deep.equal([undefined, undefined, undefined]);
    expect([5, 8.9, 20.5, 40].map(outside)).to.deep.equal(['pace', 'pace', 'pace', 'pace']);
    expect(estimate('bachelor', { ...plain, hoursPerWeek: 40 }).outsideGuide).to.equal(undefined);
  });

  it('says when a school’s own program leaves the guide’s months, and only then', () => {
    fc.assert(
      fc.property(given, (settings) => {
        const own = { programHours: 700, ...settings };
        const { training, outsideGuide } = estimate('certificate', own);
        expect(outsideGuide === 'length').to.equal(training.min < 9 || training.max > 20);
        expect(outsideGuide).not.to.equal('pace');
      }),
    );
  });
});
