/* The salary card with areas and offers: the model. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
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
    expect(texas.headline).to.deep.equal({ name: 'Texas', date: 'May 2025' });
    expect(texas.median).to.equal('$48,860');
    expect(view({ area: 'NY' }, inSpanish).headline.name).to.equal('Nueva York');
  });

  it('shows a metro area and a nonmetropolitan one', () => {
    expect(view({ area: '26420' }).median).to.equal('$51,250');
    expect(view({ area: '0100001' }).headline.name).to.equal(
      'Northwest Alabama (nonmetropolitan area)',
    );
  });

  it('shows the nation for an area there is none of, and says so', () => {
    const { headline, median, notes } = view({ area: 'Atlantis' });
    expect([headline.name, median]).to.deep.equal(['United States', '$45,240']);
    expect(notes.join()).to.contain('“Atlantis” was not understood');
    expect(warnings).to.have.length(1);
    expect(view({ area: '99999' }).notes.join()).to.contain('99999');
  });

  it('says how a yearly offer stands in Houston, by the newest figures', () => {
    const { offer, chart } = view({ area: '26420', offer: '52000' });
    expect(offer!.label).to.equal('This job: $52,000');
    expect(offer!.sentence).to.match(
      /^Pays more than about 5[12] of 100 medical records specialists in Houston.* earn\.$/,
    );
    expect(offer!.basis).to.contain('May 2025').and.contain('estimated');
    expect(chart!.offer!.places).to.have.length(1);
  });

  it('shows the newest figures wherever there is an offer, and says so', () => {
    const { headline, median, offer, chart, notes, editions, source } = view({ offer: '45000' });
    expect([headline.date, median, source.date]).to.deep.equal(['May 2025', '$51,140', 'May 2025']);
    expect(offer!.sentence).to.equal(
      'Pays more than about 30 of 100 medical records specialists in the United States earn.',
    );
    expect(chart!.offer!.places).to.have.length(1);
    expect(notes).to.deep.equal([
      'A job offer is compared with the newest figures, so the card shows those.',
    ]);
    expect(editions.choosable, 'nothing to switch').to.equal(false);
    expect(view({ offer: '45000', edition: 'newest' }).notes).to.deep.equal([]);
    expect(view({ offer: '45000', area: 'TX' }).notes).to.deep.equal([]);
  });

  it('never shows an answer of one year on figures of another', () => {
    const anywhere = fc.constantFrom('US', 'TX', 'PR', '26420', 'nowhere');
    const edition = fc.constantFrom('guide', 'newest', '');
    const offer = fc.integer({ min: 6000, max: 900_000 });
    fc.assert(
      fc.property(anywhere, edition, offer, (area, edition, offer) => {
        const card = view({ area, edition, offer, compare: '' });
        const text = [
          card.headline.date,
          card.source.date,
          card.offer!.basis,
          card.comparison!.title,
          card.step,
        ];
        for (const words of text) expect(words).to.contain('May 2025');
      }),
    );
  });

  it('names in Spanish whom it compares with', () => {
    expect(view({ area: 'TX', offer: '50000' }, inSpanish).offer!.sentence).to.match(
      /^Paga más de lo que ganan aproximadamente \d+ de cada 100 especialistas en registros médicos en Texas\.$/,
    );
  });

  it('takes an amount as people write it, and refuses one of another period', () => {
    expect(view({ offer: '$52,000' }).offer!.label).to.equal('This job: $52,000');
    expect(view({ offer: '25' }).offer).to.equal(undefined);
    expect(view({ offer: '52000', period: 'hour' }).offer).to.equal(undefined);
    expect(view({ offer: '5000000' }).offer).to.equal(undefined);
    expect(warnings).to.deep.equal([
      'offer="25" is no pay by the year; by the hour, write period="hour".',
      'offer="52000" is no pay by the hour; by the year, write period="year".',
      'offer="5000000" is not a number from 5000 to 1000000; using none.',
    ]);
  });

  it('takes a switch as pages write it', () => {
    for (const on of ['', 'true', true])
      expect(view({ picker: on }).picker, String(on)).to.not.equal(undefined);
    for (const off of [undefined, null, false, 'false']) {
      expect(view({ picker: off, compare: off }).picker, String(off)).to.equal(undefined);
      expect(view({ compare: off }).comparison, String(off)).to.equal(undefined);
    }
    expect(view({ compare: 'true' }).comparison!.bars).to.have.length(5);
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
    expect(range.chart!.offer!.places).to.have.length(2);
  });

  it('says of both ends of a range once what is true of both', () => {
    const range = (offer: string, offerMax: string) => view({ offer, offerMax }).offer!.sentence;
    expect(range('50000', '50010')).to.match(/^Pays more than about 46 of 100 [^.]*\.$/);
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

  it('offers every state, and the areas of the chosen one', () => {
    const { states, metros: areas } = view({ picker: true, area: 'TX' }).picker!;
    expect(states).to.have.length(54);
    expect(states.find(({ selected }) => selected)!.label).to.equal('Texas');
    expect(areas[0]!.label).to.equal('Whole state');
    expect(areas.some(({ value }) => value === '26420')).to.equal(true);
    const { metros: none, stateFirst } = view({ picker: true }).picker!;
    expect([none, stateFirst]).to.deep.equal([[], 'Choose a state first']);
  });
});
