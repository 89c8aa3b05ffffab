import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Language } from '../../src/i18n/english.js';
import { languages } from '../../src/i18n/languages.js';
import { msgFor, str, type TemplateMap } from '../../src/i18n/msg.js';

const language = (code: string): Language => languages.find((one) => one.code === code)!;
const english = language('en');
const polish: Language = {
  ...english,
  code: 'pl',
  locale: 'pl',
  figure: '12 345,6 $',
  plurals: 'one few many other',
};
const arabic: Language = {
  ...english,
  code: 'ar',
  dir: 'rtl',
  locale: 'ar-u-nu-latn',
  plurals: 'zero one two few many other',
};

/** A pack of one message, as the tools build it. */
const pack = (strings: readonly string[], values: readonly number[]): TemplateMap =>
  ({ x: { strTag: true, strings, values } }) as unknown as TemplateMap;

describe('messages', () => {
  const months = (count: number | string) => msgFor()(str`${count} [month|months]`, { id: 'x' });

  it('have the form that the number before it asks for', () => {
    expect([0, 1, 2, '9–20', '0–1', '1,001'].map(months)).to.deep.equal([
      '0 months',
      '1 month',
      '2 months',
      '9–20 months',
      '0–1 month',
      '1,001 months',
    ]);
  });

  it('have the forms of their language, in numbers as it writes them', () => {
    const said = (count: number | string) =>
      msgFor(pack(['za ', ' [rok|lata|lat|roku]'], [0]), polish)(str`in ${count} years`, {
        id: 'x',
      });
    expect([1, 2, 5, 22, 3.5, '12 002'].map(said)).to.deep.equal([
      'za 1 rok',
      'za 2 lata',
      'za 5 lat',
      'za 22 lata',
      'za 3,5 roku',
      'za 12 002 lata',
    ]);
  });

  it('may hold the number within the forms', () => {
    const strings = ['', '[none|one|two|# few|# many|# other] left'];
    const said = (count: number) =>
      msgFor(pack(strings, [0]), arabic)(str`${count} left`, { id: 'x' });
    expect([0, 1, 2, 3, 11, 100].map(said)).to.deep.equal([
      'none left',
      'one left',
      'two left',
      '3 few left',
      '11 many left',
      '100 other left',
    ]);
  });

  it('follow the nearest number, in the order of the translation', () => {
    const said = msgFor(pack(['', ' [a|b] z ', ' [c|d]'], [1, 0]))(str`${1} of ${2}`, { id: 'x' });
    expect(said).to.equal('2 b z 1 c');
  });

  it('leave what stands in for a value as it is, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(msgFor()(str`${3} [day|days], ${text}`, { id: 'x' })).to.equal(`3 days, ${text}`);
      }),
    );
    for (const text of ['ACME [Texas]', '[a|b]', '\u00000\u0000', '$&', '{0}']) {
      expect(msgFor()(str`from ${text}`, { id: 'x' })).to.equal(`from ${text}`);
    }
  });

  it('keep a Latin name to itself within what runs from right to left', () => {
    const said = msgFor(pack(['في ', '، ', ''], [0, 1]), arabic)(
      str`in ${'Houston, TX'}, ${'تكساس'}`,
      { id: 'x' },
    );
    expect(said).to.equal('في \u2068Houston, TX\u2069، تكساس');
    expect(msgFor()(str`in ${'Houston, TX'}`, { id: 'x' })).to.equal('in Houston, TX');
  });

  it('keep to itself what is in groups, and once what has been kept already', () => {
    const said = (value: string) =>
      msgFor(pack(['في ', ''], [0]), arabic)(str`in ${value}`, { id: 'x' });
    for (const text of ['+1 (512) 555-0123', '512 555 0123', '77002-1234', 'Texas']) {
      expect(said(text)).to.equal(`في \u2068${text}\u2069`);
    }
    for (const text of ['77002', '9–20', '1,234.5', 'تكساس', '\u2068Texas\u2069 (ولاية)']) {
      expect(said(text)).to.equal(`في ${text}`);
    }
  });

  it('keep a number apart from the Latin letters before it', () => {
    const said = (language: Language) =>
      msgFor(pack(['CAHIIM: ', ' سؤالًا، ', ''], [0, 1]), language)(str`${150}, ${3.5}`, {
        id: 'x',
      });
    expect(said(arabic)).to.equal('CAHIIM: \u200f150 سؤالًا، 3.5');
    expect(said(english)).to.equal('CAHIIM: 150 سؤالًا، 3.5');
  });
});
