/* The salary card with a ZIP code, a place or the job posting of its page. */
import { expect } from '@open-wc/testing';
import { page, partKey } from '../../../src/embed/page.js';
import '../../../src/widgets/salary/coder-salary.js';
import type { CoderSalary } from '../../../src/widgets/salary/salary-element.js';
import { cardOf, textOf, waitFor, within } from '../../helpers/dom.js';
import { clearPage, mount, watchConsole } from '../../helpers/mount.js';
import { address, base, houston, json, pay, yearly } from '../../locate/postings/make.js';
import { PLAIN } from '../../locate/postings/plain.js';
import { SPECIAL } from '../../locate/postings/special.js';

const mountSalary = (attributes: string, around = '') =>
  mount<CoderSalary>(`${around}<coder-salary ${attributes}></coder-salary>`);

const choose = (salary: Element, label: string, code: string) => {
  const select = within(salary).getByLabelText<HTMLSelectElement>(label);
  select.value = code;
  select.dispatchEvent(new Event('change'));
};

const missing = (asked: string) =>
  `There are no figures for “${asked}”; these are for the United States.`;
const inItsState = (asked: string) =>
  `There are no figures for “${asked}” itself; these are for its state.`;

const job = (more: object = {}) =>
  json({ ...base, jobLocation: houston, baseSalary: yearly, ...more });

let spy: ReturnType<typeof watchConsole>;
beforeEach(() => (spy = watchConsole()));
afterEach(() => {
  spy.restore();
  clearPage();
});

/** What was said to the developer, without the tag. */
const warned = () => spy.warnings.map((warning) => warning.replace('<coder-salary>: ', ''));

describe('<coder-salary zip>', () => {
  it('shows the area of a ZIP code, and asks nobody about an area of its own', async () => {
    const salary = await mountSalary('zip="77002"');
    expect(textOf(salary)).to.contain('Houston').and.contain('$51,250').and.contain('May 2025');
    expect(warned()).to.deep.equal([]);
  });

  it('shows the state where the area has no published figures, and says so', async () => {
    const salary = await mountSalary('zip="55901"');
    expect(textOf(salary)).to.contain('Minnesota · May 2025').and.contain(inItsState('55901'));
    expect(warned()).to.deep.equal([
      'zip="55901" is in an area without published figures; using MN.',
    ]);
  });

  for (const [name, written, asked, problem] of [
    ['a military ZIP code', '09012', '09012', 'is military, and in no area'],
    ['five digits that are no ZIP code', '00000', '00000', 'is no ZIP code that there is'],
    ['what is no ZIP code', 'seven', 'seven', 'is not a ZIP code'],
  ] as const) {
    it(`shows the nation for ${name}, says so and warns once`, async () => {
      const salary = await mountSalary(`zip="${written}"`);
      await mountSalary(`zip="${written}"`);
      expect(textOf(salary)).to.contain('United States').and.contain(missing(asked));
      expect(warned()).to.deep.equal([`zip="${asked}" ${problem}; using US.`]);
    });
  }

  it('reads four digits of a spreadsheet, nine digits and spaces', async () => {
    for (const written of ['2108', ' 02108 ', '02108-1234', '021081234']) {
      const salary = await mountSalary(`zip="${written}"`);
      expect(textOf(salary), written).to.contain('Boston');
    }
    expect(warned()).to.deep.equal([]);
  });

  it('stands below an area, above a place and a posting', async () => {
    const area = await mountSalary('area="CA" zip="77002"');
    expect(textOf(area)).to.contain('California');
    const zip = await mountSalary('zip="77002" place="Chicago, IL" posting', job());
    expect(textOf(zip)).to.contain('Houston').and.contain('This job: $52,000');
    expect(warned()).to.deep.equal([
      'area says where, not zip.',
      'zip says where, not place or posting.',
    ]);
  });

  it('follows its attribute', async () => {
    const salary = await mountSalary('zip="77002"');
    salary.zip = 10001;
    await waitFor(() => expect(textOf(salary)).to.contain('New York'));
    salary.zip = null;
    await waitFor(() => expect(textOf(salary)).to.contain('United States'));
  });

  it('counts as written: another card’s choice does not reach it', async () => {
    const picker = await mountSalary('picker');
    const written = await mountSalary('zip="77002"');
    const open = await mountSalary('zip=""');
    choose(picker, 'State', 'CA');
    await waitFor(() => expect(textOf(open)).to.contain('California'));
    expect(textOf(written)).to.contain('Houston');
    open.zip = '10001';
    await waitFor(() => expect(textOf(open)).to.contain('New York'));
    expect(warned()).to.deep.equal([]);
  });

  it('gives way to what the visitor chooses on that card, until its author writes anew', async () => {
    const salary = await mountSalary('zip="77002" picker');
    choose(salary, 'State', 'CA');
    await waitFor(() => expect(textOf(salary)).to.contain('California ·'));
    expect(warned()).to.deep.equal([]);
    salary.zip = '10001';
    await waitFor(() => expect(textOf(salary)).to.contain('New York-'));
  });

  it('shows the nation where the ZIP codes cannot be loaded, and asks again for another', async () => {
    await mountSalary('zip="77002"');
    const key = partKey('areas/zips');
    page.parts.set(key, null);
    const heard: unknown[] = [];
    const hear = (event: Event) => heard.push((event as CustomEvent).detail);
    document.addEventListener('coder-error', hear);
    const salary = await mountSalary('zip="77002"');
    document.removeEventListener('coder-error', hear);
    expect(textOf(salary)).to.contain('United States').and.contain(missing('77002'));
    expect(heard).to.deep.equal([{ name: 'zip', value: '77002' }]);
    salary.zip = '10001';
    await waitFor(() => expect(textOf(salary)).to.contain('New York-'));
  });
});

describe('<coder-salary place>', () => {
  it('shows the area of a city, a state by its name, and the nation for no place', async () => {
    expect(textOf(await mountSalary('place="Houston, TX"'))).to.contain('Houston-');
    expect(textOf(await mountSalary('place="Texas"'))).to.contain('Texas ·');
    expect(textOf(await mountSalary('place="Remote, United States"'))).to.contain('United States');
    expect(warned()).to.deep.equal([]);
  });

  it('shows the nation for a city without a state, and says so', async () => {
    const salary = await mountSalary('place="Springfield"');
    expect(textOf(salary)).to.contain('United States').and.contain(missing('Springfield'));
    expect(warned()).to.deep.equal(['place="Springfield" names no state; using US.']);
  });

  it('shows hostile text nowhere as markup', async () => {
    const evil = '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;';
    const salary = await mountSalary(`place="${evil}"`);
    expect(cardOf(salary).querySelector('img')).to.equal(null);
  });
});

/** Postings whose place, offer and reason the card itself is to show. */
const SHOWN = Object.entries({ ...PLAIN, ...SPECIAL });

describe('<coder-salary posting>', () => {
  it('is shown in twenty shapes and more', () => {
    expect(SHOWN.length).to.be.greaterThan(19);
  });

  for (const [name, { markup, expected }] of SHOWN) {
    it(`shows ${name}`, async () => {
      const salary = await mountSalary('posting', markup);
      const text = textOf(salary);
      if (expected.abroad) {
        expect(text).to.match(/^Medical coder salary ?This job is not in the United States/);
        return;
      }
      expect(text).to.contain('$');
      for (const line of expected.lines ?? []) expect(text).to.contain(line);
      if (expected.others) expect(text).to.contain(` ${expected.others} · `);
      if (expected.missing) expect(text).to.contain(missing(expected.missing));
      const { offer } = expected;
      if (offer && offer.period !== 'hour')
        expect(text).to.match(/This job: \$[\d,]+( – \$[\d,]+)? /);
      if (!offer) expect(text).to.not.contain('This job: ');
    });
  }

  it('says what an hourly rate comes to', async () => {
    const hourly = { baseSalary: pay({ value: 25, unitText: 'HOUR' }) };
    const salary = await mountSalary('posting', job(hourly));
    expect(textOf(salary)).to.contain('This job: $52,000');
    salary.period = 'hour';
    await waitFor(() => expect(textOf(salary)).to.contain('This job: $25.00'));
  });

  it('lets what is written on the tag win', async () => {
    const salary = await mountSalary('posting area="CA" offer="60000"', job());
    expect(textOf(salary)).to.contain('California ·').and.contain('This job: $60,000');
  });

  it('judges no job of another occupation, not even by an offer on the tag', async () => {
    const salary = await mountSalary('posting offer="60000"', job({ title: 'Registered Nurse' }));
    expect(textOf(salary))
      .to.contain('This job is of another occupation than these figures.')
      .and.contain('Houston-')
      .and.not.contain('This job: $');
  });

  it('compares part-time pay by the hour alone; an offer on the tag counts', async () => {
    const part = job({ employmentType: 'PART_TIME' });
    const salary = await mountSalary('posting', part);
    expect(textOf(salary))
      .to.contain('Part-time pay can only be compared by the hour.')
      .and.not.contain('This job: ');
    salary.period = 'hour';
    salary.offer = 25;
    await waitFor(() => expect(textOf(salary)).to.contain('This job: $25.00'));
    expect(textOf(salary)).to.not.contain('Part-time');
  });

  it('reads the one beside it where there are several, and none where that cannot be told', async () => {
    const beside = `<article>${job()}<coder-salary posting></coder-salary></article>
      <article>${job({ jobLocation: address({ addressRegion: 'CA' }) })}</article>`;
    expect(textOf(await mount(beside))).to.contain('Houston-');
    expect(warned()).to.deep.equal([]);
    const apart = await mountSalary('posting');
    expect(textOf(apart)).to.contain('United States').and.not.contain('This job: ');
    expect(warned()).to.have.length(1);
  });

  it('follows postings that come, change and go, and comes back to the page', async () => {
    const salary = await mountSalary('posting');
    const place = salary.parentElement!;
    expect(textOf(salary)).to.contain('United States');
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    const write = (more: object) =>
      (script.textContent = JSON.stringify({
        ...base,
        jobLocation: houston,
        baseSalary: yearly,
        ...more,
      }));
    write({});
    place.append(script);
    await waitFor(() => expect(textOf(salary)).to.contain('Houston-').and.contain('$52,000'));
    write({ jobLocation: address({ addressRegion: 'CA' }) });
    await waitFor(() => expect(textOf(salary)).to.contain('California ·'));
    salary.remove();
    write({ jobLocation: address({ addressRegion: 'NY' }) });
    place.append(salary);
    await waitFor(() => expect(textOf(salary)).to.contain('New York ·'));
    script.remove();
    await waitFor(() => expect(textOf(salary)).to.contain('United States'));
  });

  it('says in Spanish why it judges nothing', async () => {
    const other = job({ title: 'Registered Nurse' });
    const salary = await mountSalary('posting lang="es"', other);
    expect(textOf(salary)).to.contain('Este empleo es de otra ocupación que la de estas cifras.');
  });

  it('is off where it says false', async () => {
    const salary = await mountSalary('posting="false"', job());
    expect(textOf(salary)).to.contain('United States');
  });
});
