/* What a path and a credential leave of the checklist. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { CredentialId } from '../../../src/facts/credentials.js';
import { PATHS, type Path } from '../../../src/facts/paths.js';
import { requirementsSettings } from '../../../src/widgets/requirements/requirements-settings.js';
import { aims, item, itemsOf, view, type Given } from './model.js';

const groupOf = (given: Given, wanted: string) =>
  view(given).groups.find(({ items }) => items.some(({ id }) => id === wanted))?.title;
const examsIn = (given: Given) => item(given, 'credential')!.exams!.map(({ name }) => name);

describe('requirements model: filter', () => {
  it('names the credential of a path, the chosen one, or that of each', () => {
    const credential = (given: Given) => item(given, 'credential')!.label;
    expect(credential({ path: 'certificate' }))
      .to.contain('CPC or CCA')
      .and.not.contain('RHIT');
    expect(credential({ path: 'associate' })).to.equal('Earn a first credential: RHIT');
    expect(credential({ path: 'bachelor' })).to.equal('Earn a first credential: RHIA');
    expect(credential({ path: 'associate', credential: 'CPC' })).to.equal(
      'Earn a first credential: CPC',
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
      'High school diploma or equivalent. 105 questions, 2 hours.',
      'High school diploma; experience recommended. 107 questions, 4 hours.',
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
