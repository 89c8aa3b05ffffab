import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/widgets/salary/coder-salary.js';
import type { CoderSalary } from '../../../src/widgets/salary/salary-element.js';
import { inEveryLook } from '../../helpers/axe.js';
import { textOf, waitFor, within } from '../../helpers/dom.js';
import { clearPage, mount, watchConsole } from '../../helpers/mount.js';

const mountSalary = (attributes = '') =>
  mount<CoderSalary>(`<coder-salary ${attributes}></coder-salary>`);

describe('<coder-salary>', () => {
  let spy: ReturnType<typeof watchConsole>;
  beforeEach(() => (spy = watchConsole()));
  afterEach(() => {
    spy.restore();
    clearPage();
  });

  it('shows median, range and source', async () => {
    const salary = await mountSalary();
    const text = textOf(salary);
    for (const part of ['$45,240', '$28,800', '$73,370', 'May 2020']) expect(text).to.contain(part);
    expect(within(salary).getByRole('link').getAttribute('href')).to.equal(
      'https://www.bls.gov/oes/',
    );
    expect(spy.warnings).to.deep.equal([]);
  });

  it('has the range as a sentence and as a table for those who do not see it', async () => {
    const salary = await mountSalary('edition="newest"');
    expect(within(salary).getByRole('status').textContent).to.contain(
      'One worker in ten earns less than $37,000',
    );
    const rows = within(salary)
      .getAllByRole('row')
      .map((row) => row.textContent!.replace(/\s+/g, ' ').trim());
    expect(rows).to.deep.equal([
      'Percentile Pay',
      '10th percentile $37,000',
      '25th percentile $43,490',
      'Median (50th percentile) $51,140',
      '75th percentile $64,820',
      '90th percentile $81,150',
    ]);
  });

  it('lets the visitor choose a period and tells the page', async () => {
    const salary = await mountSalary();
    const heard = oneEvent(salary, 'coder-change');
    within(salary).getByRole('radio', { name: 'Hour' }).click();
    const { detail, bubbles, composed } = await heard;
    expect({ detail, bubbles, composed }).to.deep.equal({
      detail: { name: 'period', value: 'hour' },
      bubbles: true,
      composed: true,
    });
    await salary.updateComplete;
    expect(textOf(salary)).to.contain('$21.75');
    expect(salary.getAttribute('period'), 'what the author wrote stays').to.equal(null);
  });

  it('lets the visitor switch the edition and back on the same button', async () => {
    const salary = await mountSalary();
    const button = within(salary).getByRole('button', {
      name: /newest official figures \(May 2025\)/,
    });
    button.focus();
    button.click();
    await salary.updateComplete;
    expect(textOf(salary)).to.contain('$51,140');
    expect(salary.shadowRoot!.activeElement).to.equal(button);
    button.click();
    await salary.updateComplete;
    expect(textOf(salary)).to.contain('$45,240');
  });

  it('follows what a programmer sets, without an event', async () => {
    const salary = await mountSalary();
    salary.addEventListener('coder-change', () =>
      expect.fail('only a visitor’s choice is an event'),
    );
    salary.setAttribute('period', 'month');
    await salary.updateComplete;
    expect(textOf(salary)).to.contain('$3,770');
    salary.period = 'year';
    await salary.updateComplete;
    expect(textOf(salary)).to.contain('$45,240');
  });

  it('warns once for bad values and shows the nation and the guide', async () => {
    const bad = 'area="Mars" edition="next" period="week" theme="pink" heading-level="9"';
    const salary = await mountSalary(bad);
    await mountSalary(bad);
    expect(textOf(salary)).to.contain('$45,240');
    expect(spy.warnings).to.have.length(5);
    for (const warning of spy.warnings) expect(warning).to.match(/^<coder-salary>: /);
  });

  it('shows hostile text nowhere as markup', async () => {
    const evil = '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;';
    const salary = await mountSalary(`area="${evil}" edition="${evil}" period="${evil}" lang="en"`);
    expect(salary.shadowRoot!.querySelector('img')).to.equal(null);
    expect(textOf(salary)).to.contain('$45,240');
  });

  it('has the heading level that the page needs', async () => {
    const salary = await mountSalary('heading-level="2"');
    expect(within(salary).getByRole('heading', { level: 2 }).textContent?.trim()).to.equal(
      'Medical coder salary',
    );
  });

  it('stays within 200 pixels', async () => {
    const salary = await mountSalary('edition="newest"');
    salary.style.width = '200px';
    await waitFor(() => expect(salary.getBoundingClientRect().width).to.equal(200));
    const card = salary.shadowRoot!.querySelector('[part=card]')!;
    expect(card.scrollWidth).to.be.at.most(200);
  });

  inEveryLook('guide edition', mountSalary);
  inEveryLook('newest edition by the hour', (look) =>
    mountSalary(`${look} edition="newest" period="hour"`),
  );
});
