import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DELIVERIES } from '../../../src/widgets/apply/delivery/kinds.js';
import { FIELD_NAMES } from '../../../src/widgets/apply/fields/fields.js';
import { wireName } from '../../../src/widgets/apply/delivery/contract.js';
import { readNames } from '../../../src/widgets/apply/wire-names.js';

function names(list: string, kind: (typeof DELIVERIES)[number] = 'form', form?: string[]) {
  const warnings: string[] = [];
  const read = readNames(list, kind, form, (problem) => warnings.push(problem));
  return { wire: (name: string) => wireName(read, name), warnings };
}

describe('the names that answers are sent under', () => {
  it('are ours, or the service’s', () => {
    expect(names('').wire('first-name')).to.equal('first-name');
    expect(names('', 'hubspot').wire('first-name')).to.equal('firstname');
    expect(names('', 'salesforce').wire('first-name')).to.equal('first_name');
  });

  it('are the school’s where it says so, between spaces or bars', () => {
    for (const list of ['first-name=fname email=mail', ' first-name = fname | email=mail ']) {
      const { wire, warnings } = names(list, 'hubspot');
      expect(wire('first-name')).to.equal('fname');
      expect(wire('email')).to.equal('mail');
      expect(wire('last-name')).to.equal('lastname');
      expect(warnings).to.deep.equal([]);
    }
  });

  it('may hold spaces between bars', () => {
    expect(names('first-name=First Name|email=E-mail').wire('first-name')).to.equal('First Name');
  });

  it('cover what goes along', () => {
    const { wire, warnings } = names('submission-id=external_id|utm_source=source|consent=opt_in');
    expect(['submission-id', 'utm_source', 'consent'].map(wire)).to.deep.equal([
      'external_id',
      'source',
      'opt_in',
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('are reported where there is no such answer, or another has the name', () => {
    const { wire, warnings } = names('firstname=x|first-name=email|last-name=a|phone=a|nonsense');
    expect(wire('first-name')).to.equal('first-name');
    expect(wire('phone')).to.equal('phone');
    expect(warnings).to.have.length(4);
  });

  it('are those of a form of the school’s own, which it may still rename', () => {
    const { wire, warnings } = names('mail=email_address', 'form', ['mail', 'shoe-size']);
    expect(wire('mail')).to.equal('email_address');
    expect(wire('shoe-size')).to.equal('shoe-size');
    expect(warnings).to.deep.equal([]);
  });

  it('never let two answers meet under one name, whatever is written', () => {
    const word = fc.oneof(
      fc.constantFrom(...FIELD_NAMES, 'a', 'b', 'consent', 'page', '__proto__', 'firstname'),
      fc.string(),
    );
    const pair = fc.tuple(word, word).map(([name, wire]) => `${name}=${wire}`);
    fc.assert(
      fc.property(fc.array(pair), fc.constantFrom(...DELIVERIES), (pairs, kind) => {
        const { wire } = names(pairs.join('|'), kind);
        const all = [...FIELD_NAMES, 'consent', 'page', 'submission-id', 'utm_source'].map(wire);
        expect(new Set(all).size).to.equal(all.length);
      }),
    );
  });
});
