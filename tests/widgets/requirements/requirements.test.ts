import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checklist, degrees } from '../../../src/facts/checklist.js';
import { ownItems } from '../../../src/widgets/requirements/own-items.js';
import { guideItem } from '../../../src/widgets/requirements/requirements.js';
import { inEnglish, inSpanish } from '../../helpers/model.js';
import { aims, item, itemsOf, view, type Given } from './model.js';

const [msg, format] = inEnglish;

const written = (text: string, more = {}) => ({
  name: '',
  need: 'required' as const,
  lang: 'en',
  stretches: [{ text }],
  ...more,
});

const schools = fc
  .array(
    fc.record({
      name: fc.oneof(fc.constant(''), fc.string(), fc.constantFrom('hipaa', 'own', 'path')),
      need: fc.constantFrom('required' as const, 'usual' as const, 'optional' as const),
      lang: fc.constant('en'),
      stretches: fc.array(fc.record({ text: fc.string({ unit: 'binary' }) }), { maxLength: 3 }),
    }),
    { maxLength: 8 },
  )
  .map(ownItems);
const known: string[] = [...new Set([...checklist, ...degrees].map(({ id }) => id))];

describe('requirements model', () => {
  it('groups the guide’s items in the order a person meets them', () => {
    expect(view().groups.map(({ title, items }) => [title, items.length])).to.deep.equal([
      ['Before you start', 3],
      ['Training subjects', 6],
      ['Credential', 2],
      ['Finding work', 1],
      ['Moving up', 1],
    ]);
  });

  it('says what no mark means, where there are marks', () => {
    expect(view().legend).to.equal('Unmarked items are required.');
    const { legend } = view(undefined, inSpanish);
    expect(legend).to.equal('Los puntos sin etiqueta son obligatorios.');
  });

  it('says of each item what, why, how much needed and where from', () => {
    for (const { label, why, needLabel, sources } of itemsOf(view())) {
      expect(label).to.not.equal('');
      expect(why).to.match(/\.$/);
      expect(needLabel).to.be.oneOf(['Required', 'Usual', 'Optional']);
      expect(sources).to.not.be.empty;
    }
  });

  it('says who asks for a diploma, and who does not', () => {
    expect(item({}, 'diploma')!.why).to.equal(
      'Most programs and all AHIMA exams ask for it. AAPC lists none for the CPC.',
    );
  });

  it('says what CPT and HCPCS Level II are for', () => {
    expect(item({}, 'cpt-hcpcs')!.why).to.equal(
      'CPT: services of doctors and other professionals in every setting, and outpatient procedures. HCPCS Level II: supplies, drugs, equipment, ambulance.',
    );
  });

  it('says that management asks for experience too, and is another job', () => {
    for (const given of [{}, { path: 'bachelor' }] as const) {
      expect(item(given, 'bachelor')!.why)
        .to.match(/with experience/i)
        .and.contain('another job that some coders move into');
    }
  });

  it('corrects what the guide misspells', () => {
    const labels = itemsOf(view())
      .map(({ label }) => label)
      .join(' ');
    expect(labels)
      .to.contain('HIPAA')
      .and.contain('ICD-10-CM')
      .and.contain('ICD-10-PCS')
      .and.contain('HCPCS');
    expect(labels).to.not.match(/HIIPA|ICD-DM|ICD-PCS/);
  });

  it('says once when its sources were checked, and beside an item that was at another time', () => {
    expect(view().checked).to.equal('Sources last checked: November 2026.');
    expect(view({}, inSpanish).checked).to.contain('noviembre de 2026');
    expect(itemsOf(view()).map(({ checked }) => checked)).to.deep.equal(Array(13).fill(''));
    const later = { ...checklist[0], checked: '2027-03' };
    const aim = { path: '', credential: '', applyHref: '' } as const;
    const { checked } = guideItem(later, aim, { done: new Set(), own: [], msg, format });
    expect(checked).to.equal('Sources last checked: March 2027.');
  });
});

describe('requirements model: progress', () => {
  it('counts what is done, and only what is on the list', () => {
    const ids = checklist.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids), fc.array(fc.string()), (done, strangers) => {
        const strange = strangers.filter((id) => !(ids as string[]).includes(id));
        const { progress, percent } = view({ done: [...done, ...strange] });
        expect(progress).to.equal(`${done.length} of 13 done`);
        expect(percent).to.be.closeTo((done.length / 13) * 100, 1e-9);
      }),
    );
  });

  it('never goes back by a tick, nor beyond the whole', () => {
    fc.assert(
      fc.property(aims, schools, fc.subarray(known), fc.nat(), (aim, own, done, pick) => {
        const before = view({ ...aim, own, done });
        const items = itemsOf(before);
        const { id } = items[pick % items.length]!;
        const after = view({ ...aim, own, done: [...done, id] });
        expect(after.percent).to.be.at.least(before.percent);
        expect(after.percent).to.be.at.most(100);
        if (before.complete) expect(after.complete).to.equal(true);
        expect(view({ ...aim, own, done: items.map((each) => each.id) })).to.include({
          percent: 100,
          complete: true,
        });
      }),
    );
  });

  it('forgets no tick when the aim changes and changes back', () => {
    fc.assert(
      fc.property(aims, aims, fc.subarray(known), (aim, other, done) => {
        const ticked = (given: Given) =>
          itemsOf(view({ ...given, done })).filter((each) => each.done);
        for (const given of [aim, other]) {
          for (const { id } of ticked(given)) expect(done).to.include(id);
          const shown = itemsOf(view(given)).map(({ id }) => id);
          const expected = done.filter((id) => shown.includes(id));
          expect(ticked(given).map(({ id }) => id)).to.have.members(expected);
        }
      }),
    );
  });

  it('says what is left of the required items, the school’s own too, and when nothing is', () => {
    const own = ownItems([written('Transcript'), written('Visit', { need: 'optional' })]);
    const required = checklist.filter(({ need }) => need === 'required').map(({ id }) => id);
    expect(view({ own }).left).to.equal('Still required: 7');
    expect(view({ own, done: required })).to.include({
      left: 'Still required: 1',
      complete: false,
    });
    expect(view({ own, done: [...required, own[0]!.id] })).to.include({
      left: 'You have everything that is required.',
      complete: true,
      progress: '7 of 15 done',
    });
  });

  it('links to the application, in stronger words once everything required is there', () => {
    const done = checklist.map(({ id }) => id);
    expect(view().apply).to.equal(undefined);
    expect(view({ applyHref: '#apply' }).apply).to.deep.equal({
      href: '#apply',
      label: 'Apply to this school',
    });
    expect(view({ applyHref: '#apply', done }).apply!.label).to.contain('I have everything');
  });
});

describe('a school’s own items', () => {
  it('come last, in a group of their own, with their words as they are', () => {
    const own = ownItems([
      written('Official  transcript\n', { name: 'transcript', need: 'usual', lang: 'en-US' }),
    ]);
    expect(view({ own }).groups.at(-1)).to.deep.equal({
      title: 'Also asked for by this school',
      items: [
        {
          id: 'own:transcript',
          label: 'Official transcript',
          need: 'usual',
          needLabel: 'Usual',
          done: false,
          stretches: [{ text: 'Official  transcript\n' }],
          lang: 'en-US',
        },
      ],
    });
  });

  it('keep their id while their name, or without one their text, stays the same', () => {
    const id = (text: string, name = '') => ownItems([written(text, { name })])[0]!.id;
    expect(id(' Official\n transcript ')).to.equal(id('Official transcript'));
    expect(id('Official transcript')).to.not.equal(id('Unofficial transcript'));
    expect(id('Anything', 'a b')).to.equal(id('Something else', 'a b'));
    expect(ownItems([written('Same'), written('Same')]).map((own) => own.id)).to.deep.equal([
      id('Same'),
      `${id('Same')}:2`,
    ]);
  });

  it('never collide, with each other or with the guide’s, and need no escaping', () => {
    fc.assert(
      fc.property(schools, (own) => {
        const ids = [...known, ...own.map(({ id }) => id)];
        expect(new Set(ids).size).to.equal(ids.length);
        for (const { id, text } of own) {
          expect(id).to.match(/^own:[\w.:-]+$/);
          expect(text.trim()).to.not.equal('');
        }
      }),
    );
  });
});
