import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { answerId } from '../../../src/widgets/apply/visit/answer-id.js';
import { newSecret } from '../../../src/widgets/apply/visit/secret.js';

describe('the id that answers are sent under', () => {
  const secret = newSecret();

  it('is the same for the same answers in one visit, and for no others', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const id = answerId(one, secret);
        expect(id).to.match(/^[0-9a-f]{32}$/);
        expect(id).to.equal(answerId(one, secret));
        if (one !== other) expect(id).to.not.equal(answerId(other, secret));
        expect(id).to.not.equal(answerId(one, newSecret()));
      }),
    );
  });

  it('differs where a single sign does, wherever it stands', () => {
    const answers = 'first-name=Maria&email=maria%40example.com&postal-code=77002';
    const ids = new Set<string>();
    for (let place = 0; place < answers.length; place++) {
      for (const sign of 'abcxyz019') {
        ids.add(answerId(answers.slice(0, place) + sign + answers.slice(place + 1), secret));
      }
    }
    const texts = new Set<string>();
    for (let place = 0; place < answers.length; place++) {
      for (const sign of 'abcxyz019') {
        texts.add(answers.slice(0, place) + sign + answers.slice(place + 1));
      }
    }
    expect(ids.size).to.equal(texts.size);
  });

  it('is another in every visit', () => {
    const secrets = new Set([...Array(100)].map(newSecret));
    expect(secrets.size).to.equal(100);
    expect(new Set([...secrets].map((one) => answerId('a=1', one))).size).to.equal(100);
  });
});
