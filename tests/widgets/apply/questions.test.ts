import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FIELD_NAMES } from '../../../src/widgets/apply/fields/fields.js';
import { readFields, readPrograms } from '../../../src/widgets/apply/fields/questions.js';

function reading<T>(read: (warn: (problem: string) => void) => T) {
  const warnings: string[] = [];
  return { read: read((problem) => warnings.push(problem)), warnings };
}

const fields = (list: string) => reading((warn) => readFields(list, warn));

describe('what an apply form asks', () => {
  it('is everything where nothing is named; only the phone number may be left out', () => {
    const { read, warnings } = fields('');
    expect(read.map(({ name }) => name)).to.deep.equal([...FIELD_NAMES]);
    expect(read.filter(({ required }) => !required).map(({ name }) => name)).to.deep.equal([
      'phone',
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('is what is named, in that order, with a mark on what may be left out', () => {
    const { read, warnings } = fields(' program  email\nphone? | first-name ');
    expect(read).to.deep.equal([
      { name: 'program', required: true },
      { name: 'email', required: true },
      { name: 'phone', required: false },
      { name: 'first-name', required: true },
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('leaves out what is no field, and says so', () => {
    const { read, warnings } = fields('email shoe-size constructor? __proto__');
    expect(read).to.deep.equal([{ name: 'email', required: true }]);
    expect(warnings).to.have.length(3);
    expect(warnings[0]).to.contain('shoe-size').and.contain('postal-code');
  });

  it('asks for an email address where nobody could be answered otherwise', () => {
    for (const list of ['first-name', 'first-name email?', 'phone? email?']) {
      const { read, warnings } = fields(list);
      expect(read.find(({ name }) => name === 'email')?.required, list).to.equal(true);
      expect(warnings, list).to.have.length(1);
    }
    expect(fields('phone first-name').warnings).to.deep.equal([]);
  });

  it('names every field at most once and lets a school reach the visitor, whatever is written', () => {
    const word = fc.oneof(
      fc.constantFrom(...FIELD_NAMES, 'email?', 'phone?', '__proto__', '?', '|'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom(' ', '|', ', '), (words, between) => {
        const { read } = fields(words.join(between));
        const names = read.map(({ name }) => name);
        expect(new Set(names).size).to.equal(names.length);
        expect(read.some(({ name, required }) => required && /email|phone/.test(name))).to.equal(
          true,
        );
      }),
    );
  });

  it('offers each program once', () => {
    const { read, warnings } = reading((warn) => readPrograms('a=A|b=B|a=Again', warn));
    expect(read).to.deep.equal([
      { key: 'a', label: 'Again' },
      { key: 'b', label: 'B' },
    ]);
    expect(warnings).to.have.length(1);
  });

  it('reads back every list of programs that can be written', () => {
    const part = fc
      .string({ minLength: 1 })
      .map((text) => text.replace(/[|=]/g, '').trim())
      .filter(Boolean);
    const programs = fc.uniqueArray(fc.record({ key: part, label: part }), {
      selector: ({ key }) => key,
    });
    fc.assert(
      fc.property(programs, (given) => {
        const list = given.map(({ key, label }) => ` ${key} = ${label} `).join('|');
        const { read, warnings } = reading((warn) => readPrograms(list, warn));
        expect(read).to.deep.equal(given);
        expect(warnings).to.deep.equal([]);
      }),
    );
  });
});
