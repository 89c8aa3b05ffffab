import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readAddress, readPlaceholder } from '../../src/embed/link-address.js';

const pages = 'https://pages.example/guide/';
const read = (address: string) => {
  const named = readAddress(address, pages);
  return (
    named && ({ tag: named.tag, ...Object.fromEntries(named.attributes) } as Record<string, string>)
  );
};

describe('the address of a hosted page', () => {
  it('names language, widget, area and settings', () => {
    expect(
      read('https://pages.example/guide/es/salary/tx/?period=hour&edition=newest'),
    ).to.deep.equal({
      tag: 'coder-salary',
      lang: 'es',
      area: 'tx',
      period: 'hour',
      edition: 'newest',
    });
    expect(read('https://pages.example/guide/en/timeline')).to.deep.equal({
      tag: 'coder-timeline',
      lang: 'en',
    });
  });

  it('is the same over http, and with a fragment', () => {
    expect(read('http://pages.example/guide/en/apply/#form')).to.deep.equal({
      tag: 'coder-apply',
      lang: 'en',
    });
  });

  it('is of these pages only', () => {
    for (const other of [
      'https://elsewhere.example/guide/en/salary/',
      'https://pages.example/en/salary/',
      'https://pages.example/guide/about/',
      'https://pages.example/guide/en/salary/tx/houston/',
      'https://pages.example/guide/english/salary/',
      'https://pages.example/guide/en/Salary%22/',
      'https://pages.example/guide///[x',
      'mailto:en@pages.example',
      '',
    ]) {
      expect(read(other), other).to.equal(undefined);
    }
  });

  it('cannot choose the language twice', () => {
    expect(read('https://pages.example/guide/es/salary/?lang=en')!.lang).to.equal('es');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readAddress(text, pages);
        readAddress(pages + text, pages);
      }),
    );
  });
});

describe('a placeholder', () => {
  const placeholder = (html: string) => {
    const place = document.createElement('template');
    place.innerHTML = html;
    const named = readPlaceholder((place.content.firstElementChild as HTMLElement).dataset);
    return named && { tag: named.tag, ...Object.fromEntries(named.attributes) };
  };

  it('names widget and settings', () => {
    expect(
      placeholder('<p data-coder-widget="timeline" data-hours-per-week="12" data-lang="es"></p>'),
    ).to.deep.equal({ tag: 'coder-timeline', 'hours-per-week': '12', lang: 'es' });
  });

  it('is none without a widget’s name', () => {
    expect(placeholder('<p data-coder-widget=""></p>')).to.equal(undefined);
    expect(placeholder('<p data-coder-widget="x><script>"></p>')).to.equal(undefined);
  });
});
