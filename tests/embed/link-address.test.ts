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

  it('names a chapter of the guide where an area would stand', () => {
    const guide = { tag: 'coder-guide', lang: 'en' };
    expect(read(`${pages}en/guide/salary/`)).to.deep.equal({ ...guide, chapter: 'salary' });
    expect(read(`${pages}en/guide/tx/?chapter=salary`)).to.deep.equal({
      ...guide,
      area: 'tx',
      chapter: 'salary',
    });
    expect(read(`${pages}en/salary/houston/`)!.area).to.equal('houston');
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

  it('is read however it comes back', () => {
    const texas = { tag: 'coder-salary', lang: 'es', area: 'tx', period: 'hour', compare: 'CA' };
    const inside = 'es/salary/tx/?period=hour&compare=CA';
    const whole = encodeURIComponent(`${pages}${inside}`);
    for (const address of [
      `https://www.pages.example/guide/${inside}`,
      `https://pages.example./guide/${inside}`,
      `HTTPS://Pages.Example/Guide/${inside}`,
      `${pages}es/salary/tx/?period=hour&amp;compare=CA`,
      `${pages}es/salary/tx/?period=hour&amp;amp;compare=CA`,
      `${pages}es/salary/tx/?period=hour&#038;compare=CA#pay`,
      `${pages}es/salary/tx/?period=hour;compare=CA`,
      `${pages}es/salary/tx/index.html?period=hour&compare=CA`,
      `${pages}es/salary/tx/%3Fperiod=hour&compare=CA`,
      `${pages}es/salary/tx/%3fperiod%3Dhour%26compare%3dCA`,
      `${pages}es/Salary/tx/?Period=hour&COMPARE=CA`,
      `${pages}es/salary/tx.?period=hour&compare=CA`,
      `https://nam02.safelinks.protection.outlook.com/?url=${whole}&data=05%7C02&reserved=0`,
      `https://www.google.com/url?q=${whole}&sa=D&ust=1`,
      `https://www.google.com.mx/url?sa=t&url=${whole}`,
      `https://l.facebook.com/l.php?u=${whole}&h=AT0`,
      `https://pages.example/redirect?url=${whole}`,
    ]) {
      expect(read(address), address).to.deep.equal(texas);
    }
  });

  it('stays an address where it is not certain', () => {
    const inside = `${pages}es/salary/tx/?period=hour&compare=CA`;
    for (const address of [
      `https://search.example/?q=${encodeURIComponent(inside)}`,
      // What belongs to which address is not known.
      `https://www.google.com/url?q=${inside}`,
      `https://evil.example/https://pages.example/guide/es/salary/tx/`,
      `https://pages.example@evil.example/guide/es/salary/tx/`,
      `https://pages.example.evil.example/guide/es/salary/tx/`,
      `ftp://pages.example/guide/es/salary/tx/`,
      `https://l.facebook.com/l.php?u=https%3A%`,
    ]) {
      expect(read(address), address).to.equal(undefined);
    }
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
