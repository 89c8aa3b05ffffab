import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Asked, Located, Reader } from '../../src/locate/located.js';
import { locate } from '../../src/locate/posting.js';
import { postingsIn } from '../../src/locate/posting/json-ld.js';
import { isCodingTitle } from '../../src/locate/posting/occupation.js';
import { readPosting } from '../../src/locate/posting/posting.js';
import { waitFor } from '../helpers/dom.js';
import { PLAIN } from './postings/plain.js';
import { SPECIAL } from './postings/special.js';
import { testTools } from './tools.js';

/** A card that counts how often it is asked to update. */
class TestCard extends HTMLElement {
  updates = 0;
  requestUpdate(): void {
    this.updates++;
  }
}
customElements.define('test-card', TestCard);

const place = document.createElement('div');

function show(markup: string): TestCard[] {
  place.innerHTML = markup;
  document.body.append(place);
  return [...place.querySelectorAll<TestCard>('test-card')];
}

function locateCard(posting: Reader, written: Partial<Asked> = {}) {
  const { tools, warnings } = testTools();
  const located = locate({ area: '', zip: '', place: '', posting, ...written }, tools) as Located;
  return { located, warnings };
}

const posting = (region: string, title = 'Medical Coder') =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'JobPosting',
    title,
    jobLocation: { address: { addressRegion: region } },
  })}</script>`;

afterEach(() => place.remove());

describe('a job posting', () => {
  for (const [name, { markup, expected, warnings = [] }] of Object.entries({
    ...PLAIN,
    ...SPECIAL,
  })) {
    it(`is read: ${name}`, () => {
      const [card] = show(`${markup}<test-card></test-card>`);
      const found = locateCard(card!);
      expect(found.located).to.deep.equal(expected);
      expect(found.warnings.slice(0, warnings.length)).to.deep.equal(warnings);
    });
  }

  it('gives way to what is written on the tag, and keeps its pay', () => {
    const { markup } = PLAIN['the example of a search engine']!;
    const [card] = show(`${markup}<test-card></test-card>`);
    const offer = { low: 25, period: 'hour' };
    expect(locateCard(card!, { area: 'CA' }).located).to.deep.equal({ area: 'CA', offer });
    expect(locateCard(card!, { zip: '10001' }).located).to.deep.equal({ area: '35620', offer });
    expect(locateCard(card!, { place: 'St. Louis, MO' }).located.area).to.equal('41180');
  });

  it('is waited for until its place is found', () => {
    const [card] = show(`${posting('TX')}<test-card></test-card>`);
    const { tools } = testTools();
    const coming = Promise.resolve();
    const asked = { area: '', zip: '77002', place: '', posting: card! };
    expect(locate(asked, { ...tools, part: () => coming })).to.equal(coming);
  });

  it('of anything at all is read without throwing', () => {
    const keys = fc.constantFrom(
      '@type',
      'jobLocation',
      'address',
      'baseSalary',
      'value',
      'title',
      'jobLocationType',
      'unitText',
      '@id',
      'name',
      'postalCode',
      'currency',
    );
    const leaf = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('JobPosting', 'TELECOMMUTE', '52,000', 'HOUR', 'TX', '#a', 'USD'),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('tree')),
        fc.dictionary(keys, tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(tree!, (data) => {
        for (const item of postingsIn(JSON.stringify(data)) ?? []) readPosting(item);
        readPosting(Object(data) as Record<string, unknown>);
      }),
    );
    fc.assert(fc.property(fc.string(), (block) => void postingsIn(block)));
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    expect(postingsIn(deep)).to.deep.equal([]);
  });
});

describe('the posting of a card', () => {
  it('is the one in the same article or list item', () => {
    const item = (region: string) => `<li>${posting(region)}<p><test-card></test-card></p></li>`;
    const cards = show(`<article><ul>${item('TX')}${item('NY')}</ul></article>`);
    expect(cards.map((card) => locateCard(card).located.area)).to.deep.equal(['TX', 'NY']);
  });

  it('is that of the article around a list of other postings', () => {
    const [card] = show(
      `<article>${posting('TX')}<test-card></test-card><ul><li>${posting('NY')}</li></ul></article>`,
    );
    expect(locateCard(card!).located.area).to.equal('TX');
  });

  it('is the Microdata that it stands in', () => {
    const item = (region: string) =>
      `<div itemscope itemtype="https://schema.org/JobPosting"
        ><b itemprop="jobLocation">${region}</b><test-card></test-card></div>`;
    const cards = show(item('TX') + item('NY'));
    expect(cards.map((card) => locateCard(card).located.area)).to.deep.equal(['TX', 'NY']);
  });

  it('is none where several stand on a page, and the developer is told', () => {
    const [card] = show(`${posting('TX')}${posting('NY')}<p><test-card></test-card></p>`);
    expect(locateCard(card!)).to.deep.equal({
      located: { area: 'US' },
      warnings: [
        'posting: several JobPostings are on the page, none alone in the same article or li.',
      ],
    });
  });

  it('is none beside others in one article', () => {
    const [card] = show(
      `<article>${posting('TX')}${posting('NY')}<test-card></test-card></article>`,
    );
    expect(locateCard(card!).located.area).to.equal('US');
  });

  it('is one where a page says it twice, as JSON-LD and as Microdata too', () => {
    const again = `<p itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Nurse</b></p>`;
    const [card] = show(`${posting('TX')}${posting('TX')}${again}<test-card></test-card>`);
    expect(locateCard(card!)).to.deep.equal({ located: { area: 'TX' }, warnings: [] });
  });

  it('is none where the page has none, or only one in what visitors wrote', () => {
    const [card] = show(
      `<div data-coder-ignore><p itemscope itemtype="https://schema.org/JobPosting"></p></div><test-card></test-card>`,
    );
    expect(locateCard(card!)).to.deep.equal({
      located: { area: 'US' },
      warnings: ['posting: there is no JobPosting on the page.'],
    });
  });

  it('is found beside JSON-LD that cannot be read, of which the developer is told', () => {
    const broken = '<script type="application/ld+json">{"@type": JobPosting</script>';
    const [card] = show(`${broken}${posting('TX')}<test-card></test-card>`);
    expect(locateCard(card!)).to.deep.equal({
      located: { area: 'TX' },
      warnings: ['posting: a block of JSON-LD on the page cannot be read.'],
    });
  });

  it('is found from inside a shadow root', () => {
    show(`<article>${posting('TX')}<div></div></article><article>${posting('NY')}</article>`);
    const root = place.querySelector('div')!.attachShadow({ mode: 'open' });
    root.append(document.createElement('test-card'));
    expect(locateCard(root.firstElementChild as TestCard).located.area).to.equal('TX');
  });

  it('is followed: added, changed and taken away', async () => {
    const [card] = show('<test-card></test-card>');
    expect(locateCard(card!).located.area).to.equal('US');
    place.insertAdjacentHTML('beforeend', posting('TX'));
    await waitFor(() => expect(card!.updates).to.be.greaterThan(0));
    expect(locateCard(card!).located.area).to.equal('TX');
    const before = card!.updates;
    const script = place.querySelector('script')!;
    script.textContent = script.textContent!.replace('TX', 'NY');
    await waitFor(() => expect(card!.updates).to.be.greaterThan(before));
    expect(locateCard(card!).located.area).to.equal('NY');
    const later = card!.updates;
    script.remove();
    await waitFor(() => expect(card!.updates).to.be.greaterThan(later));
    expect(locateCard(card!).located.area).to.equal('US');
  });

  it('asks for no update when something else changes, nor of a card that has gone', async () => {
    const [card, gone] = show(
      `<p></p>${posting('TX')}<test-card></test-card><test-card></test-card>`,
    );
    locateCard(card!);
    locateCard(gone!);
    // The observer sees the page of this test first.
    await Promise.resolve();
    const before = [card!.updates, gone!.updates];
    gone!.remove();
    place.querySelector('p')!.textContent = 'Other news';
    await Promise.resolve();
    expect([card!.updates, gone!.updates]).to.deep.equal(before);
    place.insertAdjacentHTML('beforeend', posting('NY'));
    await waitFor(() => expect(card!.updates).to.be.greaterThan(before[0]!));
    expect(gone!.updates).to.equal(before[1]);
  });
});

describe('the title of a posting', () => {
  const CODING = [
    'Medical Coder',
    'MEDICAL CODER II - REMOTE',
    'Medical Coding Specialist',
    'Inpatient Coder',
    'Coder, Outpatient (CPC)',
    'HIM Coder',
    'HCC Risk Adjustment Coder',
    'Certified Professional Coder',
    'ProFee Coder – Surgery',
    'Pro-Fee Coder',
    'ICD-10 Coding Auditor',
    'ED Facility Coder',
    'Medical Biller/Coder',
    'Billing and Coding Specialist',
    'Lead Coder, Radiology',
    'Hospital Coding Analyst',
    'Medical Records Technician',
    'Medical Records Specialist I',
    'Health Information Clerk',
    'Codificador médico',
    'Codificadora Médica Bilingüe',
    'Codificador(a) de diagnósticos CIE-10',
    'Especialista en codificación médica',
    'Facturación y codificación',
    'Técnica de registros médicos',
  ];
  const OTHER = [
    'Software coder',
    'Coder',
    'Python Coder, Healthcare',
    'Software Engineer, Medical Coding',
    'Machine Learning Scientist - Clinical Coding',
    'Medical Coding Instructor',
    'Director of Coding, Hospital',
    'Manager, Medical Coding',
    'Registered Nurse',
    'Registered Nurse - Clinical Coding Review',
    'Medical Assistant',
    'Medical Biller',
    'Medical Receptionist',
    'CNC Coder, Medical Devices',
    'Encoder Technician, Medical Devices',
    'Video Decoder Specialist, Healthcare',
    'Code Enforcement Officer, Health Department',
    'Coding Bootcamp Coach (Health)',
    'Survey Data Coder',
    'Programador médico',
    'Codificador de software clínico',
    'Instructora de codificación médica',
    'Médico general',
    '',
  ];
  for (const title of CODING)
    it(`"${title}" is of a coder`, () => expect(isCodingTitle(title)).to.be.true);
  for (const title of OTHER)
    it(`"${title}" is not`, () => expect(isCodingTitle(title)).to.be.false);
});
