import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PATHS } from '../../../src/facts/paths.js';
import { isoMonth } from '../../../src/i18n/month.js';
import { assumptions } from '../../../src/widgets/timeline/assumptions.js';
import { marks } from '../../../src/widgets/timeline/scale.js';
import { PRIORS, timelineSettings } from '../../../src/widgets/timeline/timeline-settings.js';
import { timelineEvents, timelineView } from '../../../src/widgets/timeline/timeline.js';
import { inEnglish, inSpanish, thisMonth } from '../../helpers/model.js';

const silent = () => undefined;
const settings = (given: Parameters<typeof timelineSettings>[0]) =>
  timelineSettings(given, thisMonth, silent);
const view = (given: Parameters<typeof timelineSettings>[0] = {}) =>
  timelineView(settings(given), thisMonth, ...inEnglish);

const assumed = (given: Parameters<typeof timelineSettings>[0]) =>
  assumptions(settings(given), ...inEnglish)
    .map(({ text }) => text)
    .join(' ');

const paths = fc.constantFrom(...PATHS);
const hours = fc.option(fc.double({ min: 1, max: 60, noNaN: true }), { nil: undefined });

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

describe('timeline settings of a school', () => {
  const read = (given: Parameters<typeof timelineSettings>[0]) => {
    const warnings: string[] = [];
    return [timelineSettings(given, thisMonth, (text) => warnings.push(text)), warnings] as const;
  };

  it('read the length of one program, of several, and as a range', () => {
    expect(read({ programMonths: '12' })[0].programMonths).to.deep.equal({
      certificate: { min: 12, max: 12 },
    });
    const [several, warnings] = read({ programMonths: 'certificate = 10-14 | associate=21' });
    expect(several.programMonths).to.deep.equal({
      certificate: { min: 10, max: 14 },
      associate: { min: 21, max: 21 },
    });
    expect(warnings).to.deep.equal([]);
  });

  it('keep the day of a start', () => {
    expect(read({ start: '2027-01-31' })[0]).to.include({ start: thisMonth + 2, startDay: 31 });
    expect(read({ start: '2027-01' })[0]).not.to.have.property('startDay');
  });

  it('warn about what they cannot use, and leave it out', () => {
    const [settings, warnings] = read({
      prior: 'phd',
      programHours: 'lots',
      programMonths: 'certificate=20-10|phd=3|associate=|bachelor=999',
      examMonths: '-1',
      searchMonths: 'soon',
    });
    expect(settings).to.deep.equal({
      path: 'certificate',
      start: thisMonth + 1,
      prior: 'none',
      programMonths: {},
    });
    expect(warnings).to.have.length(7);
    expect(read({ programHours: 500, programMonths: '12' })[1][0]).to.contain('both given');
  });

  it('never throw, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (given) => {
        const [settings] = read({ programMonths: given, examMonths: given, prior: given });
        expect(() => timelineView(settings, thisMonth, ...inEnglish)).not.to.throw();
      }),
    );
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

  it('names one month, and one of a thing, where there is only one', () => {
    const given = { start: '2027-01', programMonths: '12', examMonths: '1', searchMonths: '0' };
    const { sentence, note } = view(given);
    expect(sentence).to.equal('Starting in January 2027, you could be working in February 2028.');
    expect(note).to.equal('');
    expect(assumed(given)).to.not.match(/\b1 months|\b1 hours/);
    const short = { programHours: '80', hoursPerWeek: '1' };
    expect(view(short).note).to.contain('Weekly study hours: 1.');
    expect(assumed(short)).to.contain('1 month at 20 hours');
  });

  it('states the guide’s lengths, and what each path opens', () => {
    const { lead, paths } = view();
    expect(lead).to.contain('9\u2060–\u206020 months').and.contain('2\u2060–\u20604 years');
    expect(paths.map(({ length }) => length)).to.deep.equal(['9–24', '24–28', '48–52']);
    expect(view().unit).to.equal('months to a first job');
    const opens = paths.map((path) => path.opens);
    expect(opens[0]).to.contain('CPC and CCA');
    expect(opens[1]).to.contain('RHIT');
    expect(opens[2])
      .to.contain('RHIA')
      .and.contain('with experience, management')
      .and.contain('another job that some coders move into');
  });

  it('draws the three paths on one scale', () => {
    fc.assert(
      fc.property(hours, fc.constantFrom(...PRIORS), (hoursPerWeek, prior) => {
        const { paths } = view({ hoursPerWeek, prior });
        expect(Math.max(...paths.map(({ to }) => to))).to.equal(100);
        for (const { from, to } of paths) expect(from).to.be.within(0, to);
      }),
    );
  });

  it('marks the scale of the paths in whole years', () => {
    expect(view().scale.map(({ label }) => label)).to.deep.equal(['0', '12', '24', '36', '48']);
  });

  it('marks a scale evenly, within it and never more than has room', () => {
    const lengths = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(
        lengths,
        fc.nat(30_000),
        fc.integer({ min: 2, max: 6 }),
        (length, first, most) => {
          const found = marks(first, length, most, String);
          expect(found.length).to.be.within(1, most + 1);
          found.forEach(({ at, label }, index) => {
            expect(at).to.be.within(0, 100);
            expect(Number(label)).to.be.closeTo(first + (at / 100) * length, 1e-6);
            if (index) expect(at - found[index - 1]!.at).to.be.at.least(100 / most - 1e-9);
          });
        },
      ),
    );
  });

  it('names the months of the axis: its start, those between, earliest and latest of each milestone', () => {
    const { start, marks, rows } = view({ start: '2027-01' }).milestones;
    expect(start).to.deep.equal({ name: 'Training starts', date: 'Jan 2027' });
    expect(marks.map(({ label }) => label)).to.deep.equal(['Jan 2028']);
    expect(rows.map(({ name, dates }) => [name, dates])).to.deep.equal([
      ['Training done', 'Oct 2027 – Sep 2028'],
      ['Certification exam', 'Oct 2027 – Oct 2028'],
      ['First job', 'Oct 2027 – Jan 2029'],
    ]);
    const [done] = view({ start: '2027-01', hoursPerWeek: 12 }).milestones.rows;
    expect(done!.dates).to.equal('Apr 2028');
  });

  it('draws the milestones on one axis, which ends with the latest month', () => {
    fc.assert(
      fc.property(paths, hours, (path, hoursPerWeek) => {
        const { rows, marks } = view({ path, hoursPerWeek }).milestones;
        for (const { from, to } of rows) expect(from).to.be.within(0, to - 1e-9);
        const [done, exam, job] = rows;
        expect([done!.sure, exam!.sure, job!.sure]).to.deep.equal([done!.from, 0, 0]);
        expect(job!.to).to.be.closeTo(100, 1e-9);
        for (const { at } of marks) expect(at).to.be.within(8, 92);
      }),
    );
  });

  it('says on what condition milestones fall into one month', () => {
    const condition = (examMonths: string, searchMonths: string) =>
      view({ examMonths, searchMonths }).milestones.condition;
    expect(condition('0-1', '0-3')).to.contain('if you pass at once and are hired at once');
    expect(condition('0-1', '1-3')).to.equal(
      'Training done and exam in one month: only if you pass at once.',
    );
    expect(condition('1', '0')).to.equal(
      'Exam and first job in one month: only if you are hired at once.',
    );
    expect(condition('1', '1')).to.equal('');
  });

  it('says how long each phase takes, a number never torn from its unit', () => {
    const given = { examMonths: '1-2', hoursPerWeek: 40 };
    const assumed = assumptions(settings(given), ...inEnglish).map(({ text }) => text);
    const { lead, note, phases: long } = view(given);
    expect([lead, note, long, ...assumed].join()).to.not.match(/\d[-–]|[-–]\d/);
    const { phases } = view({ hoursPerWeek: 12 });
    expect(phases.replaceAll('\u2060', '').replaceAll('\u00a0', ' ')).to.equal(
      'Training: 15 months · Certification exam: 0–1 month · Finding work: 0–3 months',
    );
    expect(phases).to.match(/0\u2060–\u20601\u00a0month/);
  });

  it('never puts the exam after the job, in either course', () => {
    fc.assert(
      fc.property(paths, hours, fc.constantFrom(...PRIORS), (path, hoursPerWeek, prior) => {
        const { events } = timelineEvents(settings({ path, hoursPerWeek, prior }), ...inEnglish);
        const day = (id: string) => events.find((event) => event.id === id)!.day;
        expect(day('exam') <= day('job')).to.equal(true);
        expect(day('exam-latest') <= day('job-latest')).to.equal(true);
      }),
    );
  });

  it('tells what study before changes, and what it does not', () => {
    const advice = (path: string, prior: string) => view({ path, prior }).advice;
    expect(advice('certificate', 'none')).to.equal('');
    expect(advice('bachelor', 'associate')).to.contain('is counted');
    expect(advice('certificate', 'associate')).to.contain('RHIT');
    for (const path of PATHS) {
      expect(advice(path, 'some-college')).to.contain('does not count on it');
      expect(advice(path, 'health')).to.contain('does not count on it');
    }
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
    expect(view({ programMonths: '12' }).hours).to.equal(undefined);
  });

  it('names the source of each assumption, and its numbers', () => {
    const all = assumptions(settings({}), ...inEnglish);
    expect(all.map(({ about, source }) => [about, source])).to.deep.equal([
      ['certificate', 'the guide'],
      ['hours', 'our own estimate'],
      ['degrees', 'the guide'],
      ['exam', 'our own estimate'],
      ['search', 'our own estimate'],
    ]);
    const hours = all[1]!;
    expect(hours.values).to.deep.equal([780, 9, 20, 20, 9, 4.345]);
    expect(hours.text)
      .to.contain('780')
      .and.contain('9 months at 20')
      .and.contain('20 months at 9');
  });

  it('names the school as the source of its own figures', () => {
    const given = {
      path: 'bachelor',
      prior: 'associate',
      programHours: 400,
      programMonths: 'associate=21',
      examMonths: '2',
    };
    const all = assumptions(settings(given), ...inEnglish);
    expect(all.map(({ about, source }) => [about, source])).to.deep.equal([
      ['associate', 'stated by this site'],
      ['hours', 'stated by this site'],
      ['degrees', 'the guide'],
      ['prior', 'our own estimate'],
      ['exam', 'stated by this site'],
      ['search', 'our own estimate'],
    ]);
    expect(all[0]!.text).to.equal('Associate’s degree: 21 months of training here.');
    expect(all[1]!.values[0]).to.equal(400);
  });

  it('speaks Spanish', () => {
    const spanish = timelineView(settings({ start: '2027-01' }), thisMonth, ...inSpanish);
    expect(spanish.figure).to.equal('9-24 meses');
    expect(spanish.sentence).to.contain('enero de 2027');
    expect(spanish.lead).to.contain('de 9 a 20 meses').and.contain('de 2 a 4 años');
    expect(spanish.phases).to.contain('Búsqueda de empleo');
    expect(spanish.milestones.condition).to.contain('si aprueba a la primera');
  });
});
