/* The salary card in a list of postings. */
import { expect } from '@open-wc/testing';
import { page, partKey } from '../../../src/embed/page.js';
import { metros } from '../../../src/facts/generated/metros.js';
import { compactLine } from '../../../src/widgets/salary/compact.js';
import '../../../src/widgets/salary/coder-salary.js';
import type { CoderSalary } from '../../../src/widgets/salary/salary-element.js';
import {
  salarySettings,
  type SalaryAttributes,
} from '../../../src/widgets/salary/salary-settings.js';
import { salaryView } from '../../../src/widgets/salary/salary.js';
import { inEveryLook } from '../../helpers/axe.js';
import { cardOf, textOf, waitFor, within } from '../../helpers/dom.js';
import { inEnglish, inSpanish } from '../../helpers/model.js';
import { clearPage, mount, watchConsole } from '../../helpers/mount.js';
import { address, base, json } from '../../locate/postings/make.js';

const MOST_NODES = 40;

const mountCompact = (attributes = '', around = '') =>
  mount<CoderSalary>(`${around}<coder-salary compact ${attributes}></coder-salary>`);

/** The disclosure that a list shows, and what it says. */
const summaryOf = (salary: Element) => cardOf(salary).querySelector('summary')!;
const lineOf = (salary: Element) => summaryOf(salary).textContent!.replace(/\s+/g, ' ').trim();

function countNodes(root: ShadowRoot): number {
  const walker = document.createTreeWalker(root);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

let spy: ReturnType<typeof watchConsole>;
beforeEach(() => (spy = watchConsole()));
afterEach(() => {
  spy.restore();
  clearPage();
});

describe('the line of a salary card', () => {
  const line = (given: SalaryAttributes, [msg, format] = inEnglish) => {
    const settings = salarySettings(
      given,
      given.period,
      'https://school.example/',
      () => undefined,
    );
    return compactLine(salaryView(settings, { metros, msg, format }), settings.period, msg);
  };

  it('is the median where there is no offer', () => {
    expect(line({})).to.equal('Median pay: $45,240 a year');
    expect(line({ area: '26420', period: 'hour' })).to.equal('Median pay: $24.64 an hour');
    expect(line({ area: 'TX' }, inSpanish)).to.equal('Mediana salarial: $48,860 al año');
  });

  it('is how an offer stands', () => {
    expect(line({ area: '26420', offer: 52000 })).to.equal('More pay than about 51 of 100');
    expect(line({ offer: 44000, offerMax: 60000 })).to.equal('More pay than about 27 to 66 of 100');
    expect(line({ offer: 50000, offerMax: 50010 })).to.equal('More pay than about 46 of 100');
    expect(line({ offer: 52000, area: '26420' }, inSpanish)).to.equal(
      'Más salario que unos 51 de cada 100',
    );
  });

  it('says no more than was published', () => {
    expect(line({ offer: 20000 })).to.equal('Less pay than at least 90 of 100');
    expect(line({ offer: 200_000 })).to.equal('More pay than at least 90 of 100');
    expect(line({ offer: 20000, offerMax: 21000 })).to.equal('Less pay than at least 90 of 100');
    expect(line({ offer: 20000, offerMax: 200_000 })).to.equal(
      'Less pay than at least 90 of 100 – More pay than at least 90 of 100',
    );
  });
});

describe('<coder-salary compact>', () => {
  it('is a line, the range with the offer on it, the place and the year', async () => {
    const salary = await mountCompact('zip="77002" offer="52000"');
    expect(lineOf(salary)).to.equal(
      'More pay than about 51 of 100 Houston-Pasadena-The Woodlands, TX · May 2025',
    );
    expect(cardOf(salary).querySelectorAll('circle')).to.have.length(1);
    expect(within(salary).queryByRole('heading')).to.equal(null);
    expect(spy.warnings).to.deep.equal([]);
  });

  it('is at most forty nodes, with a range on it too', async () => {
    for (const attributes of ['', 'zip="77002" offer="52000"', 'offer="44000" offer-max="60000"']) {
      const { shadowRoot } = await mountCompact(attributes);
      expect(countNodes(shadowRoot!), attributes).to.be.most(MOST_NODES);
    }
  });

  it('opens to the whole card, which is drawn only then', async () => {
    const salary = await mountCompact('area="TX"');
    summaryOf(salary).click();
    const heading = await waitFor(() => within(salary).getByRole('heading'));
    expect(heading.textContent).to.contain('Medical coder salary');
    within(salary).getByRole('radio', { name: 'Hour' }).click();
    await waitFor(() => expect(lineOf(salary)).to.contain('an hour'));
    expect(within(salary).getByRole('radio', { name: 'Hour' })).to.have.property('checked', true);
  });

  it('names what stands in for a ZIP code, and says so once it is open', async () => {
    const salary = await mountCompact('zip="55901"');
    expect(textOf(salary)).to.match(/Minnesota · May 2025$/);
    summaryOf(salary).click();
    await waitFor(() => expect(textOf(salary)).to.contain('“55901” itself'));
  });

  it('shows no figure of a job in another country', async () => {
    const abroad = { jobLocation: address({ addressCountry: 'CA', addressLocality: 'Toronto' }) };
    const salary = await mountCompact('posting', json({ ...base, ...abroad }));
    expect(textOf(salary)).to.match(/^This job is not in the United States[^$]*$/);
  });

  it('is off where it says false, and follows its attribute', async () => {
    const salary = await mount<CoderSalary>('<coder-salary compact="false"></coder-salary>');
    expect(within(salary).queryByRole('heading')).to.not.equal(null);
    salary.compact = true;
    await waitFor(() => expect(lineOf(salary)).to.contain('Median pay'));
  });

  it('is the whole card where what draws it cannot be loaded', async () => {
    await mountCompact();
    const key = partKey('salary/compact');
    const here = page.parts.get(key)!;
    page.parts.set(key, null);
    const salary = await mountCompact();
    page.parts.set(key, here);
    expect(within(salary).queryByRole('heading')).to.not.equal(null);
    expect(spy.warnings).to.deep.equal(['<coder-salary>: compact could not be loaded; left out.']);
  });

  inEveryLook('closed', (look) => mountCompact(`${look} zip="55901" offer="52000"`));
  inEveryLook('open', async (look) => {
    const salary = await mountCompact(`${look} zip="55901" offer="52000"`);
    summaryOf(salary).click();
    await waitFor(() => within(salary).getByRole('heading'));
    return salary;
  });
});
