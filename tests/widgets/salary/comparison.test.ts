/* The comparison and the step up: one thing varies in a chart, and management is another job. */
import { expect } from '@open-wc/testing';
import { metros } from '../../../src/facts/generated/metros.js';
import {
  salarySettings,
  type SalaryAttributes,
} from '../../../src/widgets/salary/salary-settings.js';
import { salaryView } from '../../../src/widgets/salary/salary.js';
import { inEnglish, inSpanish } from '../../helpers/model.js';

describe('the comparison', () => {
  let warnings: string[];
  beforeEach(() => (warnings = []));
  const warn = (problem: string) => warnings.push(problem);
  const view = (given: SalaryAttributes, [msg, format] = inEnglish) =>
    salaryView(salarySettings(given, given.period, 'https://school.example/', warn), {
      metros,
      msg,
      format,
    });
  const chart = (given: SalaryAttributes) => view(given).comparison!;
  const pays = (given: SalaryAttributes) => chart(given).bars.map(({ pay }) => pay);

  it('is of occupations in the nation, of one year, and titled so', () => {
    expect(chart({ compare: '' }).title).to.equal(
      'Median pay by occupation in the United States, May 2020',
    );
    expect(pays({ compare: '' })).to.deep.equal([
      '$51,840',
      '$45,240',
      '$39,590',
      '$37,350',
      '$35,270',
    ]);
    const newest = chart({ compare: '', edition: 'newest' });
    expect(newest.title).to.contain('in the United States, May 2025');
    expect(newest.bars.map(({ pay }) => pay)).to.deep.equal([
      '$68,020',
      '$66,800',
      '$51,140',
      '$48,500',
      '$45,930',
      '$40,410',
    ]);
    expect(Math.max(...newest.bars.map(({ length }) => length))).to.equal(100);
  });

  it('calls the coders’ bar what the official group is called', () => {
    const own = (given: SalaryAttributes) => chart(given).bars.find(({ kind }) => kind === 'own')!;
    expect(own({ compare: '' }).name).to.equal(
      'Medical records specialists and some other technicians (2020 group)',
    );
    expect(own({ compare: '', edition: 'newest' }).name).to.equal(
      'Medical records specialists, including medical coders',
    );
  });

  it('of occupations holds no figure of a state or a metro area', () => {
    for (const area of ['TX', 'PR', '26420']) {
      expect(chart({ compare: '', area })).to.deep.equal(chart({ compare: '', edition: 'newest' }));
    }
  });

  it('is of places for one occupation, and titled so', () => {
    const { title, bars } = chart({ area: 'TX', compare: 'ca, ny ZZ' });
    expect(title).to.equal('Median pay of medical records specialists by place, May 2025');
    expect(bars.map(({ name, pay }) => `${name} ${pay}`)).to.deep.equal([
      'California $61,810',
      'New York $61,720',
      'Texas $48,860',
    ]);
    expect(warnings).to.deep.equal(['compare: ZZ left out: no such area.']);
    expect(pays({ compare: 'CA' }), 'never two series').to.deep.equal(['$61,810', '$51,140']);
  });

  it('of places brings up the newest figures, as an offer does, and says so', () => {
    const { median, headline, source, notes, editions } = view({ compare: 'CA,NY' });
    expect([median, headline.date, source.date]).to.deep.equal(['$51,140', 'May 2025', 'May 2025']);
    expect(notes).to.deep.equal([
      'Places are compared by the newest figures, so the card shows those.',
    ]);
    expect(editions.choosable).to.equal(false);
    expect(view({ compare: 'CA', edition: 'newest' }).notes).to.deep.equal([]);
    expect(view({ compare: 'CA', area: 'TX' }).notes).to.deep.equal([]);
    expect(view({ compare: '' }).editions.choosable, 'of occupations it is either').to.equal(true);
  });

  it('takes places by their names, and reports what it leaves out', () => {
    const names = (compare: string) => chart({ area: 'TX', compare }).bars.map(({ name }) => name);
    expect(names('california, New York')).to.deep.equal(['California', 'New York', 'Texas']);
    expect(names('US,AL,AK,AZ,AR,CO,CT,DE,FL,GA')).to.have.length(9);
    expect(warnings).to.deep.equal(['compare: FL, GA left out: 8 areas at most.']);
    expect(names('California, Atlantis')).to.deep.equal(['California', 'Texas']);
    expect(warnings.at(-1)).to.equal('compare: ATLANTIS left out: no such area.');
  });

  it('holds no place twice', () => {
    expect(pays({ area: 'TX', compare: 'CA,TX,CA' })).to.deep.equal(['$61,810', '$48,860']);
    expect(pays({ area: 'TX', compare: 'TX' })).to.deep.equal(['$48,860']);
    expect(pays({ area: '99999', compare: 'US' }), 'the nation stands in').to.deep.equal([
      '$51,140',
    ]);
  });

  it('has the step up beside it: another job, with its place and year', () => {
    expect(view({ compare: '' }).step).to.equal(
      'With experience and a bachelor’s degree, some coders move into another job, in management: the median pay of medical and health services managers is $104,280 a year (United States, May 2020).',
    );
    expect(view({ path: 'bachelor' }).step).to.equal(view({ compare: '' }).step);
    expect(view({ path: 'certificate' }).step).to.equal(undefined);
    expect(view({ compare: '' }, inSpanish).step).to.contain('Con experiencia y una licenciatura');
  });

  it('names for the step up the state, a metro’s first one, else the nation', () => {
    const step = (area: string) => view({ compare: '', area }).step;
    expect(step('TX')).to.contain('$114,150 a year (Texas, May 2025)');
    expect(step('26420')).to.contain('$114,150 a year (Texas, May 2025)');
    expect(step('28140')).to.contain('(Missouri, May 2025)');
    expect(step('0100001')).to.contain('(Alabama, May 2025)');
    expect(step('GU')).to.contain('$123,860 a year (United States, May 2025)');
  });
});
