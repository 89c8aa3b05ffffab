import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PATHS } from '../../../src/guide/paths.js';
import { isoMonth } from '../../../src/i18n/month.js';
import { estimate, monthsOfStudy } from '../../../src/widgets/timeline/estimate.js';
import { timelineSettings } from '../../../src/widgets/timeline/timeline-settings.js';
import { timelineView } from '../../../src/widgets/timeline/timeline.js';
import { inEnglish, inSpanish, thisMonth } from '../../helpers/model.js';

const silent = () => undefined;
const settings = (given: Parameters<typeof timelineSettings>[0]) =>
  timelineSettings(given, thisMonth, silent);
const view = (given: Parameters<typeof timelineSettings>[0] = {}) =>
  timelineView(settings(given), thisMonth, ...inEnglish);

const paths = fc.constantFrom(...PATHS);
const hours = fc.option(fc.double({ min: 1, max: 60, noNaN: true }), { nil: undefined });

describe('timeline estimate', () => {
  it('is the guide’s range when no hours are given', () => {
    const { training, job } = estimate({ path: 'certificate' });
    expect(training).to.deep.equal({ min: 9, max: 20 });
    expect(job).to.deep.equal({ min: 9, max: 24 });
  });

  it('reproduces the guide’s ends from 780 hours', () => {
    expect(monthsOfStudy(20)).to.equal(9);
    expect(monthsOfStudy(9)).to.equal(20);
    expect(monthsOfStudy(12)).to.equal(15);
  });

  it('gives a degree its two or four years, whatever the hours', () => {
    for (const hoursPerWeek of [undefined, 5, 40]) {
      const given = hoursPerWeek ? { hoursPerWeek } : {};
      expect(estimate({ path: 'associate', ...given }).training).to.deep.equal({
        min: 24,
        max: 24,
      });
      expect(estimate({ path: 'bachelor', ...given }).training).to.deep.equal({ min: 48, max: 48 });
    }
  });

  it('never ends before it starts, and keeps exam and job in order', () => {
    fc.assert(
      fc.property(paths, hours, (path, hoursPerWeek) => {
        const { training, exam, job } = estimate({ path, ...(hoursPerWeek && { hoursPerWeek }) });
        expect(training.min).to.be.at.least(1);
        for (const span of [training, exam, job]) expect(span.min).to.be.at.most(span.max);
        expect(exam.min).to.be.at.most(job.min);
        expect(training.max).to.be.at.most(exam.max);
        expect(exam.max).to.be.at.most(job.max);
      }),
    );
  });

  it('never takes longer with more hours', () => {
    const some = fc.double({ min: 1, max: 60, noNaN: true });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [fewer, more] = a < b ? [a, b] : [b, a];
        expect(monthsOfStudy(more)).to.be.at.most(monthsOfStudy(fewer));
      }),
    );
  });

  it('says when the hours lead outside the guide’s range', () => {
    const outside = (hoursPerWeek: number) =>
      estimate({ path: 'certificate', hoursPerWeek }).outsideGuide;
    expect([outside(9), outside(12), outside(20)]).to.deep.equal([false, false, false]);
    expect([outside(5), outside(40)]).to.deep.equal([true, true]);
  });
});

describe('timeline settings', () => {
  it('start next month unless told otherwise', () => {
    expect(isoMonth(settings({}).start)).to.equal('2026-12');
    expect(isoMonth(settings({ start: '2027-08-15' }).start)).to.equal('2027-08');
  });

  it('warn about a start that is past or no date', () => {
    const warnings: string[] = [];
    for (const start of ['2020-01', 'soon']) {
      const { start: used } = timelineSettings({ start }, thisMonth, (text) => warnings.push(text));
      expect(isoMonth(used)).to.equal('2026-12');
    }
    expect(warnings).to.deep.equal([
      'start="2020-01" is not YYYY-MM, 2026-11 or later; using 2026-12.',
      'start="soon" is not YYYY-MM, 2026-11 or later; using 2026-12.',
    ]);
  });
});

describe('timeline model', () => {
  it('answers in months and in dates', () => {
    const { figure, sentence } = view({ start: '2027-01', hoursPerWeek: '12' });
    expect(figure).to.equal('15–19 months');
    expect(sentence).to.equal(
      'Starting in January 2027, you could be working between April 2028 and August 2028.',
    );
  });

  it('states the guide’s lengths', () => {
    const { lead, paths } = view();
    expect(lead).to.contain('9–20 months').and.contain('2–4 years');
    expect(paths.map(({ length }) => length)).to.deep.equal([
      '9–20 months',
      'about 2 years',
      'about 4 years',
    ]);
  });

  it('lists milestones that agree with the range', () => {
    const when = view({ start: '2027-01' }).milestones.map((milestone) => milestone.when);
    expect(when).to.deep.equal([
      'Jan 2027',
      'Oct 2027 – Sep 2028',
      'Oct 2027 – Oct 2028',
      'Oct 2027 – Jan 2029',
    ]);
  });

  it('draws a bar that is full and has no gap', () => {
    fc.assert(
      fc.property(paths, hours, (path, hoursPerWeek) => {
        const { bar } = view({ path, hoursPerWeek });
        let end = 0;
        for (const { from, length } of bar) {
          expect(from).to.be.closeTo(end, 1e-9);
          end = from + length;
        }
        expect(end).to.be.closeTo(100, 1e-9);
      }),
    );
  });

  it('offers 24 start months, and the author’s own where it is later', () => {
    expect(view().start.options).to.have.length(24);
    const { options } = view({ start: '2031-09' }).start;
    expect(options).to.have.length(25);
    expect(options.at(-1)).to.deep.equal({
      value: '2031-09',
      label: 'September 2031',
      selected: true,
    });
  });

  it('asks for hours only where they matter', () => {
    expect(view({ path: 'certificate' }).hours).to.be.an('object');
    expect(view({ path: 'bachelor' }).hours).to.equal(undefined);
  });

  it('names the source of each assumption', () => {
    expect(view().assumptions.map(({ source }) => source)).to.deep.equal([
      'the guide',
      'the guide',
      'our own estimate',
      'our own estimate',
    ]);
    expect(view().assumptions[2]!.text)
      .to.contain('780')
      .and.contain('9 months at 20')
      .and.contain('20 months at 9');
  });

  it('speaks Spanish', () => {
    const spanish = timelineView(settings({ start: '2027-01' }), thisMonth, ...inSpanish);
    expect(spanish.figure).to.equal('9–24 meses');
    expect(spanish.sentence).to.contain('enero de 2027');
    expect(spanish.phases.map(({ length }) => length)).to.deep.equal([
      '9–20 meses',
      '0–1 mes',
      '0–3 meses',
    ]);
  });
});
