import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readAddress } from '../../src/embed/link-address.js';
import { FULL_TAGS } from '../../src/embed/tags.js';
import { needsIn } from '../../src/loader/needs.js';

const PAGES = 'https://pages.example/guide/';
const HOST = 'pages.example';

/** What this markup needs, as `tag lang`. */
function needs(html: string): string[] {
  const place = document.createElement('template');
  place.innerHTML = `<section lang="en">${html}</section>`;
  const root = document.importNode(place.content, true).firstElementChild!;
  return needsIn(root, HOST).map(({ tag, lang }) => `${tag} ${lang}`);
}

const link = (address: string, attributes = '') =>
  `<p><a ${attributes} href="${address.replaceAll('&', '&amp;').replaceAll('"', '%22')}">Pay</a></p>`;

describe('what a page needs', () => {
  it('is the tags on it, each in its language', () => {
    expect(
      needs('<coder-salary lang="es"></coder-salary><i lang="fr"><coder-apply></coder-apply></i>'),
    ).to.deep.equal(['coder-salary es', 'coder-apply fr']);
  });

  it('is all tags where a guide holds widgets', () => {
    const all = FULL_TAGS.map((tag) => `${tag} en`);
    expect(needs('<coder-guide widgets></coder-guide>')).to.deep.equal(all);
    expect(needs('<p data-coder-widget="guide" data-widgets></p>')).to.include.members(
      all.filter((need) => !need.includes('apply')),
    );
  });

  it('is what placeholders stand for', () => {
    expect(needs('<p data-coder-widget="Timeline" data-lang="es"></p>')).to.deep.equal([
      'coder-timeline es',
    ]);
    expect(needs('<p data-coder-widget="weather"></p><p data-coder-widget></p>')).to.deep.equal([]);
  });

  it('is what links stand for, however they come back', () => {
    const whole = encodeURIComponent(`${PAGES}es/salary/tx/?period=hour`);
    for (const address of [
      `${PAGES}es/salary/`,
      `HTTPS://WWW.Pages.Example./Guide/ES/Salary/tx/`,
      `${PAGES}es/Salary/tx/index.html?x=1&amp;amp;y=2`,
      `${PAGES}es/salary%3Fperiod=hour`,
      `${PAGES}es//salary.`,
      `https://nam02.safelinks.protection.outlook.com/?url=${whole}&data=05%7C02&reserved=0`,
      `https://www.google.com/url?q=${whole}&sa=D&ust=1`,
      `https://pages.example/redirect?url=${whole}`,
    ]) {
      expect(readAddress(address, PAGES)?.tag, address).to.equal('coder-salary');
      expect(needs(link(address)), address).to.deep.equal(['coder-salary es']);
    }
  });

  it('never misses a link that would be a widget', () => {
    const part = fc.constantFrom(
      ...['es', 'en', 'us', 'zh-Hant', 'salary', 'Timeline', 'guide', 'requirements', 'tx', 'x1'],
      ...['index.html', '', '.', '?period=hour', '&amp;x=/en/guide/', '%3f', '#top', ';'],
    );
    const address = fc
      .tuple(fc.constantFrom('', '/'), fc.array(part))
      .map(([end, parts]) => PAGES + parts.join('/') + end);
    const wrap = fc.constantFrom<(address: string) => string>(
      (plain) => plain,
      (plain) => `https://l.facebook.com/l.php?u=${encodeURIComponent(plain)}&h=1`,
      (plain) => plain.replace('pages', 'www.pages').replace('https', 'http'),
    );
    let widgets = 0;
    fc.assert(
      fc.property(address, wrap, (plain, wrapped) => {
        const place = document.createElement('a');
        place.href = wrapped(plain);
        const tag = readAddress(place.href, PAGES)?.tag ?? '';
        if (!FULL_TAGS.includes(tag)) return;
        widgets++;
        expect(needs(link(wrapped(plain))).map((need) => need.split(' ')[0])).to.include(tag);
      }),
      { numRuns: 2000 },
    );
    expect(widgets).to.be.above(20);
  });

  it('is nothing where links lead elsewhere, or only somewhere', () => {
    const pay = `${PAGES}en/salary/`;
    for (const html of [
      link('https://other.example/en/salary/'),
      link(`${PAGES}en/about/`),
      link(pay, 'rel="ugc"'),
      link(`${PAGES}en/apply/?endpoint=/apply`),
      `<div data-coder-ignore>${link(pay)}<p data-coder-widget="salary"></p></div>`,
      `<nav>${link(pay)}</nav>`,
      `<ul><li><a href="${pay}">Pay</a></li></ul>`,
      `<p>Read about <a href="${pay}">pay</a>.</p>`,
      `<svg><a href="${pay}"><text>Pay</text></a></svg>`,
      '<p data-coder-widget="apply" data-endpoint="/apply"></p>',
      `<form data-coder-widget="salary"><input name="dataset" /><input name="matches" /></form>`,
    ]) {
      expect(needs(html), html).to.deep.equal([]);
    }
    const asked = `<p>Read <a data-coder-widget href="${pay}">pay</a>.</p>`;
    expect(needs(asked)).to.deep.equal(['coder-salary en']);
  });

  it('is not what stands in a widget as its fallback', () => {
    const fallback = `<coder-salary>${link(`${PAGES}en/timeline/`)}</coder-salary>`;
    expect(needs(fallback)).to.deep.equal(['coder-salary en']);
  });
});
