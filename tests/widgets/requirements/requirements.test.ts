import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checklist } from '../../../src/guide/checklist.js';
import { requirementsView } from '../../../src/widgets/requirements/requirements.js';
import { inEnglish, inSpanish } from '../../helpers/model.js';

const view = (done: string[] = [], path?: 'certificate' | 'associate' | 'bachelor') =>
  requirementsView(new Set(done), path, ...inEnglish);

const itemsOf = ({ groups }: ReturnType<typeof view>) => groups.flatMap(({ items }) => items);

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

  it('counts what is done, and only what is on the list', () => {
    const ids = checklist.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids), fc.array(fc.string()), (done, strangers) => {
        const strange = strangers.filter((id) => !(ids as string[]).includes(id));
        const { progress, percent } = view([...done, ...strange]);
        expect(progress).to.equal(`${done.length} of 13 done`);
        expect(percent).to.be.closeTo((done.length / 13) * 100, 1e-9);
      }),
    );
  });

  it('names the credential of a path, or that of each', () => {
    const credential = (path?: 'certificate' | 'associate' | 'bachelor') =>
      itemsOf(view([], path)).find(({ id }) => id === 'credential')!.label;
    expect(credential('certificate')).to.contain('CPC or CCA').and.not.contain('RHIT');
    expect(credential('associate')).to.contain('RHIT').and.not.contain('CPC');
    expect(credential('bachelor')).to.contain('RHIA').and.not.contain('RHIT');
    expect(credential()).to.contain('CPC').and.contain('RHIT').and.contain('RHIA');
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

  it('says when its sources were checked, in Spanish too', () => {
    expect(view().checked).to.equal('Sources last checked: November 2026.');
    expect(requirementsView(new Set(), undefined, ...inSpanish).checked).to.contain(
      'noviembre de 2026',
    );
  });
});
