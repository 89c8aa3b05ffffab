/* What goes along with the answers: consent, where the visitor came from, signs of spam. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { attribution } from '../../../src/widgets/apply/visit/attribution.js';
import {
  CONSENT_VERSION,
  consentFor,
  consentText,
} from '../../../src/widgets/apply/consent/consent.js';
import { computeDigest, digestOf } from '../../../src/widgets/apply/consent/digest.js';
import { CONSENT_SHA256 } from '../../../src/widgets/apply/generated/consent-sha256.js';
import { flagsOf } from '../../../src/widgets/apply/fields/spam.js';
import { inEnglish, inSpanish } from '../../helpers/model.js';

const english = inEnglish[0];
const spanish = inSpanish[0];

describe('the consent', () => {
  it('names the seller, calls by machine, the number, and that it is no condition', () => {
    const consent = consentFor('A College', [], 'en', english)!;
    expect(consent.text)
      .to.contain('A College')
      .and.contain('automated')
      .and.contain('phone number above')
      .and.contain('not a condition');
    expect(consent).to.include({ version: CONSENT_VERSION, language: 'en' });
    expect(consentFor('Un Colegio', [], 'es', spanish)!.text).to.contain('Un Colegio');
  });

  it('is not asked where nobody has approved a text', () => {
    expect(consentFor(undefined, [], 'en', english)).to.equal(undefined);
  });

  it('is a school’s own text in the language of the card, in place of ours', () => {
    const texts = [
      { text: 'Llámenme.', lang: 'es-MX', version: '7' },
      { text: 'Call me.', lang: '', version: 'own' },
    ];
    expect(consentFor('A College', texts, 'en', english)).to.deep.equal({
      text: 'Call me.',
      version: 'own',
      language: 'en',
    });
    expect(consentFor(undefined, texts, 'es', spanish)!.text).to.equal('Llámenme.');
  });

  it('is never asked in another language', () => {
    const texts = [
      { text: 'Call me.', lang: 'en', version: 'own' },
      { text: '给我打电话。', lang: 'zh', version: 'own' },
      { text: '', lang: 'es', version: 'own' },
    ];
    expect(consentFor(undefined, texts, 'es', spanish)).to.equal(undefined);
    expect(consentFor('A College', [], 'xx', english)).to.equal(undefined);
    expect(consentFor('A College', [], 'zh-Hans', english)).to.equal(undefined);
    expect(consentFor('A College', texts, 'zh-Hans', english)!.text).to.equal('给我打电话。');
  });

  it('carries the SHA-256 of our text with {seller} in place of the name, in the languages that it has been written in', async () => {
    const said = { en: english, es: spanish };
    expect(Object.keys(CONSENT_SHA256).sort()).to.deep.equal(Object.keys(said));
    for (const [language, msg] of Object.entries(said)) {
      const text = consentText('{seller}', msg);
      await computeDigest(text);
      expect(CONSENT_SHA256[language]).to.equal(digestOf(text));
    }
  });
});

describe('where a visitor came from', () => {
  it('is read from the allowed names, and from nothing else', () => {
    expect(
      attribution(
        '?email=maria@example.com&utm_source=news&gclid=G1&partner=p&utm_other=x&token=t',
      ),
    ).to.deep.equal([
      ['utm_source', 'news'],
      ['gclid', 'G1'],
      ['partner', 'p'],
    ]);
  });

  it('leaves out what is empty, or too long to be one', () => {
    expect(attribution(`?utm_source=&gclid=${'x'.repeat(501)}`)).to.deep.equal([]);
    expect(attribution('')).to.deep.equal([]);
  });

  it('never holds anything but allowed names', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (query) => {
        for (const [name] of attribution(new URLSearchParams(query).toString())) {
          expect(name).to.match(/^(utm_\w+|\w+clk?id|[gw]braid|partner)$/);
        }
      }),
    );
  });
});

describe('signs of spam', () => {
  it('are a filled honeypot and haste', () => {
    expect(flagsOf('', 3000)).to.equal('');
    expect(flagsOf('', 2999)).to.equal('fast');
    expect(flagsOf('', undefined)).to.equal('fast');
    expect(flagsOf('http://spam.example', 60_000)).to.equal('honeypot');
    expect(flagsOf('x', 0)).to.equal('honeypot fast');
  });
});
