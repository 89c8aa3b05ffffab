/* The salary card with a page's own figures: the model. They belong to their source. */
import { expect } from '@open-wc/testing';
import { decodeWages } from '../../../src/facts/decode-wages.js';
import { metros } from '../../../src/facts/generated/metros.js';
import {
  salarySettings,
  type SalaryAttributes,
} from '../../../src/widgets/salary/salary-settings.js';
import { salaryView } from '../../../src/widgets/salary/salary.js';
import { inEnglish, inSpanish } from '../../helpers/model.js';

const page = 'https://school.example/';
const own = { p10: 30000, p50: '40000', p90: '60000' };
const survey = { ...own, source: 'Our survey', sourceHref: '/survey', asOf: 'June 2026' };

describe('a page’s own figures', () => {
  let warnings: string[];
  beforeEach(() => (warnings = []));
  const warn = (problem: string) => warnings.push(problem);
  const settings = (given: SalaryAttributes) => salarySettings(given, given.period, page, warn);
  const view = (given: SalaryAttributes, [msg, format] = inEnglish) =>
    salaryView(settings(given), { metros, msg, format });

  it('stand under their own source and date, of no place of ours', () => {
    const { median, table, source, editions, group, headline, notes } = view(survey);
    expect([median, ...table.rows.map(({ pay }) => pay)]).to.deep.equal([
      '$40,000',
      '$30,000',
      '$60,000',
    ]);
    expect(source).to.include({
      name: 'Our survey',
      href: 'https://school.example/survey',
      date: 'June 2026',
    });
    expect(headline).to.deep.equal({ name: 'Our survey', date: 'June 2026' });
    expect([editions.both, group, notes]).to.deep.equal([[], '', []]);
    expect(warnings).to.deep.equal([]);
  });

  it('have no place and no date where their source says none, whatever the area', () => {
    for (const area of [undefined, 'TX', '26420']) {
      expect(view({ ...own, area }).headline).to.deep.equal({ name: '', date: '' });
      expect(view({ ...own, area }).spoken[0]).to.match(/^The median is \$40,000/);
    }
    expect(view({ ...own, picker: true }).picker, 'no place to pick').to.equal(undefined);
  });

  it('have an offer marked on them and compared with them, under their source', () => {
    for (const edition of ['guide', 'newest']) {
      const { offer, chart, median } = view({ ...survey, edition, area: 'TX', offer: 50000 });
      expect(median).to.equal('$40,000');
      expect(chart!.offer!.places[0]).to.be.greaterThan(chart!.median);
      expect(offer!.sentence).to.equal(
        'Pays more than about 70 of 100 people in these figures earn.',
      );
      expect(offer!.basis).to.equal(
        'Compared with these figures, estimated between them: Our survey, June 2026.',
      );
    }
  });

  it('never speak of medical records specialists', () => {
    for (const words of [inEnglish, inSpanish]) {
      const { offer, group, source, spoken } = view({ ...survey, offer: 50000 }, words);
      const text = JSON.stringify([offer, group, source, spoken]);
      expect(text).to.not.match(/records specialists|registros médicos/);
    }
  });

  it('say no more than they say, and are this site’s where they name no source', () => {
    const { offer } = view({ p50: 50000, offer: 52000 });
    expect(offer!.sentence).to.equal(
      'Pays more than at least 50 of 100 people in these figures earn.',
    );
    expect(offer!.basis).to.contain('This site’s figures');
    expect(view({ p50: 50000, offer: 48000 }).offer!.sentence).to.contain('Fewer than 50 of 100');
  });

  it('are a bar of their own, never in an official row', () => {
    const bars = (given: SalaryAttributes) =>
      view(given).comparison!.bars.map(({ name, pay, kind }) => [name, pay, kind]);
    const occupations = bars({ ...survey, compare: '' });
    expect(occupations.filter(([, , kind]) => kind !== 'other')).to.deep.equal([
      ['Our survey, June 2026', '$40,000', 'stated'],
    ]);
    expect(occupations).to.deep.include([
      'Medical records specialists, including medical coders',
      '$51,140',
      'other',
    ]);
    expect(bars({ ...survey, area: 'TX', compare: 'CA,TX,CA' })).to.deep.equal([
      ['California', '$61,810', 'other'],
      ['Texas', '$48,860', 'other'],
      ['Our survey, June 2026', '$40,000', 'stated'],
    ]);
    expect(bars({ ...own, compare: 'CA' }).map(([name]) => name)).to.include('This site’s figures');
  });

  it('leave official figures beside them to their own source', () => {
    const said = 'The other figures are from the U.S. Bureau of Labor Statistics, May 2025.';
    expect(view({ ...survey, compare: 'CA' }).notes).to.deep.equal([said]);
    expect(view({ ...survey, path: 'bachelor' }).notes).to.deep.equal([said]);
    expect(view(survey).notes).to.deep.equal([]);
  });

  it('are left out without a median or out of order', () => {
    expect(view({ p10: 30000, p90: 60000 }).median).to.equal('$45,240');
    expect(view({ p10: 50000, p50: 40000 }).median).to.equal('$45,240');
    expect(warnings).to.deep.equal([
      'p10 to p90 are left out: p50, the median, is missing.',
      'p10 to p90 are left out: they fall from one to the next.',
    ]);
  });

  it('are shown as a lone median where there is no range', () => {
    const { table, spoken, chart } = view({ p50: 40000 });
    expect(table.rows).to.deep.equal([]);
    expect(spoken).to.deep.equal(['The median is $40,000 a year.']);
    expect(chart).to.equal(undefined);
  });

  it('are at least a limit', () => {
    const pay = decodeWages('3000 500 500 500 19420+');
    const [msg, format] = inEnglish;
    const stated = { pay, source: 'Our survey', date: '' };
    const { table } = salaryView({ ...settings({}), own: stated }, { msg, format });
    expect(table.rows.at(-1)!.pay).to.equal('at least $239,200');
  });
});
