import { expect } from '@open-wc/testing';
import { metros } from '../../../src/facts/generated/metros.js';
import { nationalWages } from '../../../src/facts/wages.js';
import { payAt } from '../../../src/widgets/salary/pay.js';
import { salarySettings } from '../../../src/widgets/salary/salary-settings.js';
import { salaryView } from '../../../src/widgets/salary/salary.js';
import { inEnglish, inSpanish } from '../../helpers/model.js';

const silent = () => undefined;
const page = 'https://school.example/';
const settingsOf = (
  given: Parameters<typeof salarySettings>[0],
  warn: (problem: string) => void = silent,
) => salarySettings(given, given.period, page, warn);
const [msg, format] = inEnglish;
const inEnglishContext = { msg, format, metros };
const view = (given: Parameters<typeof salarySettings>[0] = {}) =>
  salaryView(settingsOf(given), inEnglishContext);

describe('salary model', () => {
  it('shows the guide’s figures unless told otherwise', () => {
    const { median, table, group, headline } = view();
    expect(headline).to.deep.equal({ name: 'United States', date: 'May 2020' });
    expect([median, ...table.rows.map(({ pay }) => pay)]).to.deep.equal([
      '$45,240',
      '$28,800',
      '$73,370',
    ]);
    expect(group).to.equal('Medical records specialists and some other technicians (2020 group).');
  });

  it('shows the newest figures with the middle half', () => {
    const { median, table, group, source, headline } = view({ edition: 'newest' });
    expect(median).to.equal('$51,140');
    expect(headline).to.deep.equal({ name: 'United States', date: 'May 2025' });
    expect(table.rows).to.deep.equal([
      { name: '10th percentile', pay: '$37,000', meaning: '1 in 10 earns less' },
      { name: '25th to 75th percentile', pay: '$43,490 – $64,820', meaning: 'the middle half' },
      { name: '90th percentile', pay: '$81,150', meaning: '1 in 10 earns more' },
    ]);
    expect(group).to.equal('Medical records specialists, including medical coders.');
    expect(source.date).to.equal('May 2025');
  });

  it('takes the newest edition by its year, and another year as the newest with a warning', () => {
    const warnings: string[] = [];
    const edition = (value: string) =>
      settingsOf({ edition: value }, (text) => warnings.push(text)).edition;
    expect(edition('2025')).to.equal('newest');
    expect(warnings).to.deep.equal([]);
    expect(edition('2023')).to.equal('newest');
    expect(edition('latest')).to.equal('guide');
    expect(warnings).to.deep.equal([
      'edition="2023" is not carried; using newest (2025).',
      'edition="latest" is not one of guide, newest; using guide.',
    ]);
  });

  it('divides by 12 months and 2,080 hours, and says so', () => {
    expect(view({ period: 'month' }).median).to.equal('$3,770');
    expect(view({ period: 'month' }).notes.join()).to.contain('divided by 12');
    expect(view({ period: 'hour' }).median).to.equal('$21.75');
    expect(view({ period: 'hour' }).table.rows[0]!.pay).to.equal('$13.85');
    expect(view({ period: 'hour' }).notes.join()).to.contain('2,080 hours');
    expect(view({ edition: 'newest' }).notes).to.deep.equal([]);
  });

  it('names both editions with their years and medians, and brings up the other', () => {
    const medians = (given: Parameters<typeof view>[0]) =>
      view(given).editions.both.map(({ date, median, shown }) => [date, median, shown]);
    expect(medians({})).to.deep.equal([
      ['May 2020', '$45,240', true],
      ['May 2025', '$51,140', false],
    ]);
    expect(medians({ edition: 'newest', period: 'hour' })).to.deep.equal([
      ['May 2020', '$21.75', false],
      ['May 2025', '$24.59', true],
    ]);
    const choosable = (given: Parameters<typeof view>[0]) => view(given).editions.choosable;
    expect(choosable({})).to.equal(true);
    expect(choosable({ edition: 'newest' })).to.equal(true);
    expect(choosable({ offer: 52000 }), 'an offer stands beside the newest').to.equal(false);
    expect(medians({ area: 'TX' }), 'of a state there is one').to.deep.equal([]);
  });

  it('has the nation’s figure of the same edition and period beside an area’s, and nowhere else', () => {
    const nation = (given: Parameters<typeof view>[0]) => view(given).nation;
    expect(nation({ area: 'TX' })).to.equal('United States, May 2025: $51,140');
    expect(nation({ area: '26420', picker: '', period: 'hour' })).to.equal(
      'United States, May 2025: $24.59',
    );
    expect(nation({})).to.equal('');
    expect(nation({ area: '99999' }), 'the nation stands in').to.equal('');
    expect(nation({ area: 'TX', p50: 40000 }), 'a page’s own figures').to.equal('');
  });

  it('takes the English names of the nation and the states, in any case', () => {
    const warnings: string[] = [];
    const area = (value: string) => settingsOf({ area: value }, (text) => warnings.push(text)).area;
    expect(area('Texas')).to.equal('TX');
    expect(area(' new york ')).to.equal('NY');
    expect(area('united states')).to.equal('US');
    expect(warnings).to.deep.equal([]);
    expect(area('Houston')).to.equal('Houston');
    expect(warnings).to.deep.equal([
      'area="Houston" is not US, a state or an area code; using US.',
    ]);
  });

  it('says that an area was not understood, and of a known one that there are no figures', () => {
    const notes = (area: string) => view({ area }).notes.join();
    expect(notes('Houston')).to.contain(
      '“Houston” was not understood; these figures are for the United States.',
    );
    expect(notes('99999')).to.contain('There are no figures for “99999”');
  });

  it('says of the guide’s figures what their source itself printed, and links its page', () => {
    const { source, notes } = view();
    expect(source).to.include({
      lead: 'Source: the guide “How to Become a Medical Coder”, citing the',
      name: 'U.S. Bureau of Labor Statistics',
      href: 'https://www.bls.gov/oes/2020/may/oes292098.htm',
    });
    expect(notes).to.deep.equal([
      'The Bureau’s own table for that group and month has a median of $44,090 a year.',
    ]);
    for (const given of [{ edition: 'newest' }, { area: 'TX' }]) {
      expect(view(given).notes.join()).to.not.contain('$44,090');
      expect(view(given).source.href).to.contain('292072');
    }
  });

  it('shows the hourly median as it was published', () => {
    expect(view({ edition: 'newest', period: 'hour' }).median).to.equal('$24.59');
    expect(payAt(nationalWages.newest, 90, 'hour')).to.be.closeTo(81150 / 2080, 1e-9);
  });

  it('has no pay where none was published', () => {
    expect(payAt(nationalWages.guide, 25, 'year')).to.equal(undefined);
    expect(view().chart!.box).to.equal(undefined);
  });

  it('says the range in one sentence', () => {
    expect(view({ period: 'hour' }).spoken[0]).to.equal(
      'United States, May 2020: The median is $21.75 an hour. One worker in ten earns less than $13.85, one in ten more than $35.27.',
    );
  });

  it('speaks Spanish with American figures', () => {
    const spanish = salaryView(settingsOf({}), { msg: inSpanish[0], format: inSpanish[1] });
    expect(spanish.median).to.equal('$45,240');
    expect(spanish.source).to.include({
      date: 'mayo de 2020',
      name: 'Oficina de Estadísticas Laborales de EE. UU.',
    });
  });
});
