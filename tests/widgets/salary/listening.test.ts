/* The salary card for those who listen, and under a page translator. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/widgets/salary/coder-salary.js';
import type { CoderSalary } from '../../../src/widgets/salary/salary-element.js';
import { textOf, waitFor, within } from '../../helpers/dom.js';
import { heard, listen, timesHeard } from '../../helpers/heard.js';
import { clearPage, mount, watchConsole } from '../../helpers/mount.js';
import { translate } from '../../helpers/translate.js';

const mountSalary = (attributes = '') =>
  mount<CoderSalary>(`<coder-salary ${attributes}></coder-salary>`);

/** Opens the field for an offer and puts the caret there. */
async function fieldOf(salary: CoderSalary): Promise<HTMLInputElement> {
  salary.shadowRoot!.querySelector('details')!.open = true;
  const field = await waitFor(() => within(salary).getByRole<HTMLInputElement>('spinbutton'));
  // Nobody types into a card before it has been drawn, which takes a frame (content-visibility).
  await waitFor(() =>
    expect(field.checkVisibility({ contentVisibilityAuto: true })).to.equal(true),
  );
  field.focus();
  return field;
}

const SPOKEN = { timeout: 6000 };

describe('<coder-salary> for those who listen', () => {
  let spy: ReturnType<typeof watchConsole>;
  beforeEach(() => (spy = watchConsole()));
  afterEach(() => {
    spy.restore();
    clearPage();
  });

  it('has each figure once, and the median in the choice of an edition too', async () => {
    const salary = await mountSalary('edition="newest"');
    expect(timesHeard(salary, '$51,140')).to.equal(2);
    for (const figure of ['$37,000', '$43,490', '$64,820', '$81,150']) {
      expect(timesHeard(salary, figure), figure).to.equal(1);
    }
    for (const words of [
      '10th percentile',
      '25th to 75th percentile',
      'United States · May 2025',
    ]) {
      expect(timesHeard(salary, words), words).to.equal(1);
    }
  });

  it('has the range as one table, the one that is seen', async () => {
    const salary = await mountSalary('edition="newest"');
    const table = within(salary).getByRole('table', { name: 'Pay a year by percentile' });
    const rows = within(salary)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent).join(' '));
    expect(rows).to.deep.equal([
      '10th percentile $37,000 1 in 10 earns less',
      '25th to 75th percentile $43,490 – $64,820 the middle half',
      '90th percentile $81,150 1 in 10 earns more',
    ]);
    expect(table.getBoundingClientRect().height).to.be.greaterThan(20);
    expect(within(await mountSalary('p50="40000"')).queryByRole('table')).to.equal(null);
  });

  it('has no status in its reading order before anything changes', async () => {
    const salary = await mountSalary('offer="52000" area="TX"');
    for (const status of within(salary).getAllByRole('status'))
      expect(status.textContent!.trim()).to.equal('');
    expect(timesHeard(salary, 'Pays more than'), 'the verdict is text').to.equal(1);
  });

  it('speaks once what a choice changes, after a pause, and is silent again', async () => {
    const salary = await mountSalary('area="TX"');
    const spoken = listen(salary);
    for (const name of ['Month', 'Hour', 'Month']) {
      within(salary).getByRole('radio', { name }).click();
      await salary.updateComplete;
    }
    await waitFor(() => expect(spoken).to.not.be.empty, SPOKEN);
    expect(spoken[0]).to.match(/^Texas, May 2025: The median is \$4,072 a month/);
    await waitFor(() => expect(heard(salary)).to.not.contain('The median is'), SPOKEN);
    expect(spoken).to.have.length(1);
  });

  it('speaks once of an amount that is typed, key by key', async () => {
    const salary = await mountSalary();
    const spoken = listen(salary);
    await fieldOf(salary);
    await sendKeys({ type: '51140' });
    await waitFor(() => expect(spoken).to.not.be.empty, SPOKEN);
    expect(spoken).to.have.length(1);
    expect(spoken[0])
      .to.contain('United States, May 2025')
      .and.contain('This job: $51,140. Pays more than about 50 of 100');
  });

  it('takes an amount at once when the visitor leaves the field', async () => {
    const salary = await mountSalary();
    await fieldOf(salary);
    await sendKeys({ type: '51140' });
    await sendKeys({ press: 'Tab' });
    await salary.updateComplete;
    expect(textOf(salary)).to.contain('This job: $51,140');
  });

  it('asks whether $30 a year is by the hour, and counts by it', async () => {
    const salary = await mountSalary();
    const field = await fieldOf(salary);
    await sendKeys({ type: '30' });
    const yes = await waitFor(() => within(salary).getByRole('button', { name: 'Yes, an hour' }));
    expect(textOf(salary)).to.contain('Do you mean $30.00 an hour?').and.not.contain('This job');
    yes.click();
    await waitFor(() => expect(textOf(salary)).to.contain('This job: $30.00'));
    expect(within(salary).getByRole<HTMLInputElement>('radio', { name: 'Hour' }).checked).to.equal(
      true,
    );
    expect([field.value, salary.shadowRoot!.activeElement]).to.deep.equal(['30', field]);
    expect(textOf(salary)).to.not.contain('Do you mean');
  });

  it('shows figures that agree with the period, also after a page translator', async () => {
    const salary = await mountSalary('compare picker edition="newest"');
    translate(salary);
    expect(textOf(salary)).to.contain('[$51,140]');
    const hour = within(salary).getByRole('radio', { name: '[Hour]' });
    hour.focus();
    hour.click();
    await salary.updateComplete;
    expect(textOf(salary)).to.contain('$24.59').and.not.contain('$51,140');
    expect(salary.shadowRoot!.activeElement, 'nothing is drawn anew').to.equal(hour);
    translate(salary);
    salary.setAttribute('area', '26420');
    await waitFor(() => expect(textOf(salary)).to.contain('$24.64'));
    translate(salary);
    salary.setAttribute('p50', '40000');
    salary.removeAttribute('compare');
    await salary.updateComplete;
    expect(textOf(salary)).to.contain('$19.23').and.not.contain('$24');
    expect(spy.warnings).to.deep.equal([]);
  });
});
