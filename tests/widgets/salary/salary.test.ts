import { expect } from '@open-wc/testing';
import { nationalWages } from '../../../src/guide/wages.js';
import { payAt } from '../../../src/widgets/salary/pay.js';
import { salarySettings } from '../../../src/widgets/salary/salary-settings.js';
import { salaryView } from '../../../src/widgets/salary/salary.js';
import { inEnglish, inSpanish } from '../../helpers/model.js';

const silent = () => undefined;
const view = (given: Parameters<typeof salarySettings>[0] = {}) =>
  salaryView(salarySettings(given, silent), ...inEnglish);

describe('salary model', () => {
  it('shows the guide’s figures unless told otherwise', () => {
    const { median, low, high, middle, group } = view();
    expect([median, low.pay, high.pay]).to.deep.equal(['$45,240', '$28,800', '$73,370']);
    expect(middle).to.equal(undefined);
    expect(group).to.contain('2020 group');
  });

  it('shows the newest figures with the middle half', () => {
    const { median, low, high, middle, group, source } = view({ edition: 'newest' });
    expect([median, low.pay, high.pay]).to.deep.equal(['$51,140', '$37,000', '$81,150']);
    expect(middle?.pay).to.equal('$43,490 – $64,820');
    expect(group).to.equal('Medical records specialists, including medical coders.');
    expect(source.date).to.equal('May 2025');
  });

  it('takes the newest edition by its year, and another year as the newest with a warning', () => {
    const warnings: string[] = [];
    const edition = (value: string) =>
      salarySettings({ edition: value }, (text) => warnings.push(text)).edition;
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
    expect(view({ period: 'month' }).rounding).to.contain('divided by 12');
    expect(view({ period: 'hour' }).median).to.equal('$21.75');
    expect(view({ period: 'hour' }).low.pay).to.equal('$13.85');
    expect(view({ period: 'hour' }).rounding).to.contain('2,080 hours');
    expect(view().rounding).to.equal(undefined);
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
    const spanish = salaryView(salarySettings({}, silent), ...inSpanish);
    expect(spanish.median).to.equal('$45,240');
    expect(spanish.source.date).to.equal('mayo de 2020');
  });
});
