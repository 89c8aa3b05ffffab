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
    const { median, labels, group } = view();
    expect([median, ...labels.map(({ pay }) => pay)]).to.deep.equal([
      '$45,240',
      '$28,800',
      '$73,370',
    ]);
    expect(group).to.contain('2020 group');
  });

  it('shows the newest figures with the middle half', () => {
    const { median, labels, group, source } = view({ edition: 'newest' });
    expect(median).to.equal('$51,140');
    expect(labels.map(({ pay }) => pay)).to.deep.equal(['$37,000', '$43,490 – $64,820', '$81,150']);
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
    expect(view({ period: 'hour' }).labels[0]!.pay).to.equal('$13.85');
    expect(view({ period: 'hour' }).notes.join()).to.contain('2,080 hours');
    expect(view().notes).to.deep.equal([]);
  });

  it('shows the hourly median as it was published', () => {
    expect(view({ edition: 'newest', period: 'hour' }).median).to.equal('$24.59');
    expect(payAt(nationalWages.newest, 90, 'hour')).to.be.closeTo(81150 / 2080, 1e-9);
  });

  it('has no pay where none was published', () => {
    expect(payAt(nationalWages.guide, 25, 'year')).to.equal(undefined);
    expect(view().marks.map(({ percentile }) => percentile)).to.deep.equal([10, 50, 90]);
  });

  it('places the percentiles in order from end to end', () => {
    for (const edition of ['guide', 'newest']) {
      const places = view({ edition }).marks.map(({ at }) => at);
      expect(places[0]).to.equal(0);
      expect(places.at(-1)).to.equal(100);
      expect([...places].sort((a, b) => a - b)).to.deep.equal(places);
    }
  });

  it('says the range in one sentence', () => {
    expect(view({ period: 'hour' }).sentence).to.equal(
      'The median is $21.75 an hour. One worker in ten earns less than $13.85, one in ten more than $35.27.',
    );
  });

  it('speaks Spanish with American figures', () => {
    const spanish = salaryView(settingsOf({}), { msg: inSpanish[0], format: inSpanish[1] });
    expect(spanish.median).to.equal('$45,240');
    expect(spanish.source.date).to.equal('mayo de 2020');
  });
});
