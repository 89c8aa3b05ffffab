import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checklist, degrees } from '../../../src/guide/checklist.js';
import { CREDENTIALS, type CredentialId } from '../../../src/guide/credentials.js';
import { PATHS, type Path } from '../../../src/guide/paths.js';
import { ownItems, type OwnItem } from '../../../src/widgets/requirements/own-items.js';
import { requirementsSettings } from '../../../src/widgets/requirements/requirements-settings.js';
import {
  guideItem,
  requirementsView,
  type RequirementsView,
} from '../../../src/widgets/requirements/requirements.js';
import { inEnglish, inSpanish } from '../../helpers/model.js';

interface Given {
  readonly done?: readonly string[];
  readonly path?: Path | '';
  readonly credential?: CredentialId | '';
  readonly own?: readonly OwnItem[];
  readonly applyHref?: string;
}

const [msg, format] = inEnglish;

const view = (
  { done = [], path = '', credential = '', own = [], applyHref = '' }: Given = {},
  [say, write] = inEnglish,
) =>
  requirementsView(
    { path, credential, applyHref },
    { done: new Set(done), own, msg: say, format: write },
  );

const itemsOf = ({ groups }: RequirementsView) => groups.flatMap(({ items }) => items);
const item = (given: Given, wanted: string) => itemsOf(view(given)).find(({ id }) => id === wanted);
const groupOf = (given: Given, wanted: string) =>
  view(given).groups.find(({ items }) => items.some(({ id }) => id === wanted))?.title;
const examsIn = (given: Given) => item(given, 'credential')!.exams!.map(({ name }) => name);

const written = (text: string, more = {}) => ({
  name: '',
  need: 'required' as const,
  lang: 'en',
  stretches: [{ text }],
  ...more,
});

const aims = fc.record({
  path: fc.constantFrom('' as const, ...PATHS),
  credential: fc.constantFrom('' as const, ...CREDENTIALS),
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

  it('says of each item what, why, how much needed and where from', () => {
    for (const { label, why, needLabel, sources } of itemsOf(view())) {
      expect(label).to.not.equal('');
      expect(why).to.match(/\.$/);
      expect(needLabel).to.be.oneOf(['Required', 'Usual', 'Optional']);
      expect(sources).to.not.be.empty;
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

describe('requirements model: filter', () => {
  it('names the credential of a path, the chosen one, or that of each', () => {
    const credential = (given: Given) => item(given, 'credential')!.label;
    expect(credential({ path: 'certificate' }))
      .to.contain('CPC or CCA')
      .and.not.contain('RHIT');
    expect(credential({ path: 'associate' })).to.equal('A first credential: RHIT');
    expect(credential({ path: 'bachelor' })).to.equal('A first credential: RHIA');
    expect(credential({ path: 'associate', credential: 'CPC' })).to.equal(
      'A first credential: CPC',
    );
    expect(credential({})).to.contain('CPC').and.contain('RHIT').and.contain('RHIA');
  });

  it('lists who may sit the exams that are left, with their size and without a fee', () => {
    expect(examsIn({})).to.deep.equal(['CPC', 'CCA', 'CCS', 'RHIT', 'RHIA']);
    expect(examsIn({ path: 'certificate' })).to.deep.equal(['CPC', 'CCA', 'CCS']);
    expect(examsIn({ path: 'bachelor' })).to.deep.equal(['RHIA']);
    expect(examsIn({ path: 'certificate', credential: 'CCS' })).to.deep.equal(['CCS']);
    const rows = item({}, 'credential')!.exams!.map(({ who, size }) => `${who} ${size}`.trim());
    expect(rows).to.deep.equal([
      'No degree or experience needed. 100 questions, 4 hours, open book.',
      'High-school diploma or equivalent. 105 questions, 2 hours.',
      'High-school diploma; experience recommended. 107 questions, 4 hours.',
      'Associate’s degree from a CAHIIM-accredited program. 150 questions, 3.5 hours.',
      'Bachelor’s degree from a CAHIIM-accredited program.',
    ]);
    expect(rows.join()).to.not.contain('$');
  });

  it('names only the issuers of the exams that are left', () => {
    const issuers = (given: Given) => item(given, 'credential')!.sources!.map(({ name }) => name);
    expect(issuers({})).to.deep.equal(['AAPC', 'AHIMA']);
    expect(issuers({ credential: 'CPC' })).to.deep.equal(['AAPC']);
    expect(issuers({ path: 'associate' })).to.deep.equal(['AHIMA']);
  });

  it('speaks of the CPC-A where the CPC may be sat, and says how it is lifted', () => {
    expect(item({}, 'cpc-a')!.why).to.contain('2 years').and.contain('1 year').and.contain('80');
    expect(item({ path: 'certificate' }, 'cpc-a')).to.exist;
    expect(item({ path: 'bachelor', credential: 'CPC' }, 'cpc-a')).to.exist;
    for (const gone of [{ path: 'associate' }, { path: 'bachelor' }, { credential: 'CCA' }]) {
      expect(item(gone as Given, 'cpc-a')).to.equal(undefined);
    }
  });

  it('requires the degree of the path or of the exam, once, with the credential', () => {
    const degree = (given: Given, id: string) => [item(given, id)?.need, groupOf(given, id)];
    expect(degree({}, 'bachelor')).to.deep.equal(['optional', 'Moving up']);
    expect(degree({}, 'associate')).to.deep.equal([undefined, undefined]);
    for (const aim of [{ path: 'bachelor' }, { credential: 'RHIA' }] as const) {
      expect(degree(aim, 'bachelor')).to.deep.equal(['required', 'Credential']);
      expect(item(aim, 'bachelor')!.why).to.contain('RHIA').and.contain('management');
      expect(view(aim).groups.map(({ title }) => title)).to.not.contain('Moving up');
    }
    for (const aim of [{ path: 'associate' }, { credential: 'RHIT' }] as const) {
      expect(degree(aim, 'associate')).to.deep.equal(['required', 'Credential']);
      expect(degree(aim, 'bachelor')).to.deep.equal(['optional', 'Moving up']);
    }
  });

  it('says calmly where path and credential do not go together, and warns', () => {
    const warnings: string[] = [];
    const clashOf = (path: Path, credential: CredentialId) => {
      requirementsSettings({ path, credential }, 'https://school.example/', (problem) =>
        warnings.push(problem),
      );
      return view({ path, credential }).clash;
    };
    for (const path of PATHS) {
      for (const open of ['CPC', 'CCA', 'CCS'] as const) expect(clashOf(path, open)).to.equal('');
    }
    expect(clashOf('associate', 'RHIT')).to.equal('');
    expect(clashOf('bachelor', 'RHIA')).to.equal('');
    expect(warnings).to.deep.equal([]);
    expect(clashOf('certificate', 'RHIA')).to.equal(
      'This path does not lead to the RHIA. The degree that its exam asks for is in the list.',
    );
    for (const [path, credential] of [
      ['certificate', 'RHIT'],
      ['associate', 'RHIA'],
      ['bachelor', 'RHIT'],
    ] as const) {
      expect(clashOf(path, credential)).to.contain(credential);
    }
    expect(warnings).to.have.length(4);
    expect(warnings[0]).to.contain('credential="RHIA"').and.contain('path="certificate"');
  });

  it('shows every item once, whatever the aim, and all that a clash needs', () => {
    fc.assert(
      fc.property(aims, (aim) => {
        const shown = itemsOf(view(aim));
        const ids = shown.map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        const { groups, clash } = view(aim);
        for (const { items } of groups) expect(items).to.not.be.empty;
        if (clash) expect(ids).to.include(aim.credential === 'RHIT' ? 'associate' : 'bachelor');
      }),
    );
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
