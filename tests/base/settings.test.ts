import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { monthFrom, numberIn, oneOf, webAddress } from '../../src/base/settings.js';

describe('settings', () => {
  let warnings: string[];
  const warn = (problem: string) => warnings.push(problem);
  beforeEach(() => (warnings = []));

  it('take a name in any case and say nothing', () => {
    expect(oneOf('path', ' Bachelor ', ['certificate', 'bachelor'], 'certificate', warn)).to.equal(
      'bachelor',
    );
    expect(warnings).to.deep.equal([]);
  });

  it('say what is wrong, what would be right and what is used', () => {
    expect(oneOf('path', 'phd', ['certificate', 'bachelor'], 'certificate', warn)).to.equal(
      'certificate',
    );
    expect(warnings).to.deep.equal([
      'path="phd" is not one of certificate, bachelor; using certificate.',
    ]);
  });

  it('find nothing wrong with a missing or empty attribute', () => {
    for (const value of [undefined, null, '', '  ']) {
      oneOf('path', value, ['a'], 'a', warn);
      numberIn('hours', value, [1, 60], warn);
      monthFrom('start', value, { earliest: 0, fallback: 0 }, warn);
      webAddress('endpoint', value, 'https://school.example/', warn);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('take numbers within their bounds only', () => {
    expect(numberIn('hours', '12', [1, 60], warn)).to.equal(12);
    expect(numberIn('hours', 60, [1, 60], warn)).to.equal(60);
    expect(warnings).to.deep.equal([]);
    for (const bad of ['0', '61', '-3', 'many', 'NaN', 'Infinity', '12h']) {
      expect(numberIn('hours', bad, [1, 60], warn), bad).to.equal(undefined);
    }
    expect(warnings).to.have.length(7);
  });

  it('take http and https addresses only, relative ones from the page', () => {
    const base = 'https://school.example/courses/';
    expect(webAddress('endpoint', '/apply', base, warn)).to.equal('https://school.example/apply');
    expect(warnings).to.deep.equal([]);
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:a@b.c',
      'http://',
      'blob:x',
    ]) {
      expect(webAddress('endpoint', bad, base, warn), bad).to.equal(undefined);
    }
    expect(warnings).to.have.length(5);
  });

  it('never throw, whatever an attribute holds', () => {
    const raw = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(raw, (value) => {
        expect(oneOf('path', value, ['a', 'b'], 'a', warn)).to.be.oneOf(['a', 'b']);
        expect(numberIn('hours', value, [1, 60], warn) ?? 1).to.be.within(1, 60);
        expect(
          monthFrom('start', value, { earliest: 24_000, fallback: 24_001 }, warn),
        ).to.be.at.least(24_000);
        expect(webAddress('endpoint', value, 'https://school.example/', warn) ?? 'http').to.match(
          /^http/,
        );
      }),
    );
  });

  it('shorten long nonsense in the warning', () => {
    oneOf('path', 'x'.repeat(500), ['a'], 'a', warn);
    expect(warnings[0]!.length).to.be.below(120);
  });
});
