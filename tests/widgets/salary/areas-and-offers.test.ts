/* The salary card with areas, offers, comparisons and a page's own figures: the model. */
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

describe('salary model', () => {
  let warnings: string[];
  beforeEach(() => (warnings = []));
  const warn = (problem: string) => warnings.push(problem);

  const view = (given: SalaryAttributes, [msg, format] = inEnglish) =>
    salaryView(salarySettings(given, given.period, page, warn), { metros, msg, format });

  it('shows a state in any case, always with the newest figures', () => {
    const texas = view({ area: 'tx', edition: 'guide' });
    expect([texas.place, texas.median, texas.source.date]).to.deep.equal([
      'Texas',
      '$48,860',
      'May 2025',
    ]);
    expect(texas.otherEdition).to.equal(undefined);
    expect(view({ area: 'NY' }, inSpanish).place).to.equal('Nueva York');
  });

  it('shows a metro area and a nonmetropolitan one', () => {
    expect(view({ area: '26420' }).median).to.equal('$51,250');
    expect(view({ area: '0100001' }).place).to.equal('Northwest Alabama (nonmetropolitan area)');
  });

  it('shows the nation for an area there is none of, and says so', () => {
    const { place, median, notes } = view({ area: 'Atlantis' });
    expect([place, median]).to.deep.equal(['United States', '$45,240']);
    expect(notes.join()).to.contain('There are no figures for “ATLANTIS”');
    expect(warnings).to.have.length(1);
    expect(view({ area: '99999' }).notes.join()).to.contain('99999');
  });

  it('says how a yearly offer stands in Houston, by the newest figures', () => {
    const { offer, offered } = view({ area: '26420', offer: '52000' });
    expect(offer!.label).to.equal('This job: $52,000');
    expect(offer!.sentence).to.match(/^Pays more than about 5[12] of 100 earn in Houston/);
    expect(offer!.basis).to.contain('May 2025').and.contain('estimated');
    expect(offered).to.have.length(1);
  });

  it('compares by the newest figures also where it shows the guide’s', () => {
    const { median, offer } = view({ offer: '51140' });
    expect(median).to.equal('$45,240');
    expect(offer!.sentence).to.equal('Pays more than about 50 of 100 earn in the United States.');
    expect(offer!.basis).to.contain('May 2025');
  });

  it('points at an offer only on the figures it is compared with', () => {
    expect(view({ offer: '51140' }).offered).to.deep.equal([]);
    expect(view({ offer: '51140', edition: 'newest' }).offered).to.have.length(1);
  });

  it('says no more of own figures than they say, and names no year', () => {
    const { offer } = view({ p50: 50000, offer: 52000, asOf: 'March 2026' });
    expect(offer!.sentence).to.equal(
      'Pays more than at least 50 of 100 earn in the United States.',
    );
    expect(offer!.basis).to.equal(
      'Compared with the figures on this card, estimated between them.',
    );
    expect(view({ p50: 50000, offer: 48000 }).offer!.sentence).to.contain('Fewer than 50 of 100');
  });

  it('takes an amount as people write it, and refuses one of another period', () => {
    expect(view({ offer: '$52,000' }).offer!.label).to.equal('This job: $52,000');
    expect(view({ offer: '25' }).offer).to.equal(undefined);
    expect(view({ offer: '52000', period: 'hour' }).offer).to.equal(undefined);
    expect(warnings).to.have.length(2);
  });

  it('takes a switch as pages write it', () => {
    for (const on of ['', 'true', true])
      expect(view({ picker: on }).picker, String(on)).to.not.equal(undefined);
    for (const off of [undefined, null, false, 'false']) {
      expect(view({ picker: off, compare: off }).picker, String(off)).to.equal(undefined);
      expect(view({ compare: off }).comparison, String(off)).to.equal(undefined);
    }
    expect(view({ compare: 'true' }).comparison!.bars).to.have.length(6);
  });

  it('compares a page’s own median, and no place twice', () => {
    const { bars } = view({ p50: 60000, area: 'TX', compare: 'CA,TX,CA' }).comparison!;
    expect(bars.map(({ pay }) => pay)).to.deep.equal(['$60,000', '$61,810', '$114,150']);
  });

  it('compares a place with itself as one place, never with occupations', () => {
    const { bars } = view({ area: 'TX', compare: 'TX' }).comparison!;
    expect(bars.map(({ pay }) => pay)).to.deep.equal(['$48,860', '$114,150']);
  });

  it('keeps the state that the visitor chose, where an area lies in several', () => {
    const [msg, format] = inEnglish;
    const settings = salarySettings({ picker: true, area: '28140' }, undefined, page, warn);
    const chosen = (lastState?: string) =>
      salaryView(settings, { metros, msg, format, lastState }).picker!.states.find(
        ({ selected }) => selected,
      )!.value;
    expect([chosen(), chosen('KS'), chosen('TX')]).to.deep.equal(['MO', 'KS', 'MO']);
  });

  it('lists the states by the alphabet of the language', () => {
    const labels = view({ picker: true }, inSpanish)
      .picker!.states.slice(1)
      .map(({ label }) => label);
    expect([...labels].sort((a, b) => a.localeCompare(b, 'es'))).to.deep.equal(labels);
  });

  it('takes an offer by the hour, and a range', () => {
    expect(view({ offer: '26.50', period: 'hour' }).offer!.label).to.equal('This job: $26.50');
    const range = view({ offer: '44000', offerMax: '60000', edition: 'newest' });
    expect(range.offer!.label).to.equal('This job: $44,000 – $60,000');
    expect(range.offer!.sentence).to.match(/about 27 to 66 of 100/);
    expect(range.offered).to.have.length(2);
  });

  it('says of both ends of a range once what is true of both', () => {
    const range = (offer: string, offerMax: string) => view({ offer, offerMax }).offer!.sentence;
    expect(range('50000', '50010')).to.match(/^Pays more than about 46 of 100 earn in [^.]*\.$/);
    expect(range('20000', '21000')).to.match(/^Pays less than nine in ten [^.]*\.$/);
  });

  it('never says more than was published', () => {
    expect(view({ offer: '20000' }).offer!.sentence).to.contain('within the lowest tenth');
    expect(view({ offer: '200000' }).offer!.sentence).to.contain('more than nine in ten');
  });

  it('keeps what the author wrote an offer to be paid by', () => {
    const settings = salarySettings({ offer: '26.50', period: 'year' }, 'hour', page, warn);
    expect(settings.offer).to.deep.equal({ low: 26.5, period: 'hour' });
    expect(settings.period).to.equal('year');
  });

  it('compares related occupations of the same year, as far as there are', () => {
    const guide = view({ compare: '' }).comparison!;
    expect(guide.title).to.contain('May 2020');
    expect(guide.bars.map(({ pay }) => pay)).to.deep.equal([
      '$45,240',
      '$51,840',
      '$35,270',
      '$39,590',
      '$37,350',
      '$104,280',
    ]);
    const newest = view({ compare: '', edition: 'newest' }).comparison!;
    expect(newest.bars.map(({ pay }) => pay)).to.deep.equal([
      '$51,140',
      '$68,020',
      '$66,800',
      '$40,410',
      '$48,500',
      '$45,930',
      '$123,860',
    ]);
    expect(Math.max(...newest.bars.map(({ length }) => length))).to.equal(100);
  });

  it('compares areas, all of one year, with the state’s own step up', () => {
    const { title, bars } = view({ area: 'TX', compare: 'ca, ny ZZ' }).comparison!;
    expect(title).to.contain('May 2025');
    expect(bars.map(({ name, pay }) => `${name.slice(0, 10)} ${pay}`)).to.deep.equal([
      'Texas $48,860',
      'California $61,810',
      'New York $61,720',
      'A step up: $114,150',
    ]);
    expect(warnings).to.deep.equal(['compare: ZZ left out: no such area.']);
    expect(view({ compare: 'CA' }).comparison!.bars[0]!.pay, 'never two series').to.equal(
      '$51,140',
    );
  });

  it('offers every state, and the areas of the chosen one', () => {
    const { states, metros: areas } = view({ picker: true, area: 'TX' }).picker!;
    expect(states).to.have.length(54);
    expect(states.find(({ selected }) => selected)!.label).to.equal('Texas');
    expect(areas[0]!.label).to.equal('Whole state');
    expect(areas.some(({ value }) => value === '26420')).to.equal(true);
    const { metros: none, stateFirst } = view({ picker: true }).picker!;
    expect([none, stateFirst]).to.deep.equal([[], 'Choose a state first']);
  });

  it('shows a page’s own figures with their source', () => {
    const own = {
      p10: 30000,
      p50: '40000',
      p90: '60000',
      source: 'Our survey',
      sourceHref: '/survey',
      asOf: 'June 2026',
    };
    const { median, labels, source, otherEdition, group } = view(own);
    expect([median, ...labels.map(({ pay }) => pay)]).to.deep.equal([
      '$40,000',
      '$30,000',
      '$60,000',
    ]);
    expect(source).to.include({
      name: 'Our survey',
      href: 'https://school.example/survey',
      date: 'June 2026',
    });
    expect(otherEdition).to.equal(undefined);
    expect(group).to.equal('');
    expect(warnings).to.deep.equal([]);
  });

  it('leaves out own figures without a median or out of order', () => {
    expect(view({ p10: 30000, p90: 60000 }).median).to.equal('$45,240');
    expect(view({ p10: 50000, p50: 40000 }).median).to.equal('$45,240');
    expect(warnings).to.deep.equal([
      'p10 to p90 are left out: p50, the median, is missing.',
      'p10 to p90 are left out: they fall from one to the next.',
    ]);
  });

  it('says of a limit that pay is at least that', () => {
    const top = decodeWages('3000 500 500 500 19420+');
    const [msg, format] = inEnglish;
    const settings = salarySettings({ p50: 40000 }, undefined, page, warn);
    const own = { wages: top, source: 'Our survey' };
    const { labels } = salaryView({ ...settings, own }, { msg, format });
    expect(labels.at(-1)!.pay).to.equal('at least $239,200');
  });

  it('shows a lone median without a range', () => {
    const { labels, sentence, marks } = view({ p50: 40000 });
    expect(labels).to.deep.equal([]);
    expect(sentence).to.equal('The median is $40,000 a year.');
    expect(marks.map(({ at }) => at)).to.deep.equal([50]);
  });
});
