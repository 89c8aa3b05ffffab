/* What a visitor types for an offer. */
import { expect } from '@open-wc/testing';
import { readTried, tryout } from '../../../src/widgets/salary/tryout.js';
import { inEnglish, inSpanish } from '../../helpers/model.js';

describe('what a visitor types for an offer', () => {
  it('is an offer by the period of the card', () => {
    expect(readTried('52000', true, 'year')).to.deep.equal({
      offer: { low: 52000, period: 'year' },
    });
    expect(readTried('', true, 'year')).to.deep.equal({});
  });

  it('is asked about where it can only be by another period', () => {
    expect(readTried('30', true, 'year').doubt).to.deep.equal({ dollars: 30, period: 'hour' });
    expect(readTried('3770', true, 'year').doubt!.period).to.equal('month');
    expect(readTried('52000', true, 'hour').doubt!.period).to.equal('year');
    const ask = ([msg, format] = inEnglish) =>
      tryout(readTried('30', true, 'year'), 'year', msg, format);
    expect(ask()).to.deep.include({
      error: '',
      question: { text: 'Do you mean $30.00 an hour?', yes: 'Yes, an hour', period: 'hour' },
    });
    expect(ask(inSpanish).question!.yes).to.equal('Sí, por hora');
  });

  it('is wrong where it is no pay at all', () => {
    for (const value of ['0', '-5', '99000000'])
      expect(readTried(value, true, 'year'), value).to.deep.equal({ wrong: true });
    expect(readTried('', false, 'year'), 'letters').to.deep.equal({ wrong: true });
  });
});
