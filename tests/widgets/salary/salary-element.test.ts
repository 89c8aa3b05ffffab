import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { page, partKey } from '../../../src/embed/page.js';
import '../../../src/widgets/salary/coder-salary.js';
import type { CoderSalary } from '../../../src/widgets/salary/salary-element.js';
import { inEveryLook } from '../../helpers/axe.js';
import { cardOf, textOf, waitFor, within } from '../../helpers/dom.js';
import { heard } from '../../helpers/heard.js';
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

  it('says whose pay it is, and of when, beside the figures', async () => {
    const salary = await mountSalary('area="TX"');
    expect(textOf(salary)).to.contain('Texas · May 2025');
    salary.area = '';
    await salary.updateComplete;
    expect(textOf(salary)).to.contain('United States · May 2020');
    salary.p50 = 40000;
    await salary.updateComplete;
    expect(textOf(salary)).to.not.contain('United States').and.not.contain('May 20');
  });

  it('shows median, range and source', async () => {
    const salary = await mountSalary();
    const text = textOf(salary);
    for (const part of ['$45,240', '$28,800', '$73,370', 'May 2020']) expect(text).to.contain(part);
    expect(within(salary).getByRole('link').getAttribute('href')).to.equal(
      'https://www.bls.gov/oes/2020/may/oes292098.htm',
    );
    expect(spy.warnings).to.deep.equal([]);
  });

  it('lets the visitor choose a period and tells the page', async () => {
    const salary = await mountSalary();
    const change = oneEvent(salary, 'coder-change');
    within(salary).getByRole('radio', { name: 'Hour' }).click();
    const { detail, bubbles, composed } = await change;
    expect({ detail, bubbles, composed }).to.deep.equal({
      detail: { name: 'period', value: 'hour' },
      bubbles: true,
      composed: true,
    });
    await salary.updateComplete;
    expect(textOf(salary)).to.contain('$21.75');
    expect(salary.getAttribute('period'), 'what the author wrote stays').to.equal(null);
  });

  it('lets the visitor choose one of both editions, each with its figure, and keeps the focus', async () => {
    const salary = await mountSalary();
    within(salary).getByRole('group', { name: 'Edition of the figures' });
    const half = (name: RegExp) => within(salary).getByRole<HTMLInputElement>('radio', { name });
    const [guide, newest] = [
      half(/^Guide, May 2020 ?\$45,240$/),
      half(/^Newest, May 2025 ?\$51,140$/),
    ];
    const on = () => [guide.checked, newest.checked];
    expect(on()).to.deep.equal([true, false]);
    guide.focus();
    const change = oneEvent(salary, 'coder-change');
    await sendKeys({ press: 'ArrowRight' });
    expect((await change).detail).to.deep.equal({ name: 'edition', value: 'newest' });
    await salary.updateComplete;
    expect(textOf(salary)).to.contain('United States · May 2025');
    expect(on()).to.deep.equal([false, true]);
    expect(salary.shadowRoot!.activeElement === newest).to.equal(true);
    guide.click();
    await salary.updateComplete;
    expect(textOf(salary)).to.contain('United States · May 2020');
  });

  it('says both editions where there is nothing to choose', async () => {
    const salary = await mountSalary('offer="52000"');
    expect(within(salary).queryByRole('radio', { name: /Guide/ })).to.equal(null);
    expect(heard(salary)).to.match(/Guide, May 2020 ?\$45,240 ?Newest, May 2025 ?\$51,140/);
  });

  it('has the nation beside a state', async () => {
    const salary = await mountSalary('area="Texas" picker');
    expect(heard(salary)).to.contain('United States, May 2025: $51,140');
    salary.area = '';
    await salary.updateComplete;
    expect(heard(salary)).to.not.contain('United States, May 2025:');
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

  it('loads metro areas only when one is asked for', async () => {
    const salary = await mountSalary('area="26420"');
    expect(textOf(salary)).to.contain('Houston').and.contain('$51,250');
    expect(spy.warnings).to.deep.equal([]);
  });

  it('shows the nation, a warning and an event where the areas cannot be loaded', async () => {
    const key = partKey('areas/metros');
    const here = page.parts.get(key);
    page.parts.set(key, null);
    const heard: unknown[] = [];
    const hear = (event: Event) => heard.push((event as CustomEvent).detail);
    document.addEventListener('coder-error', hear);
    const salary = await mountSalary('area="26420"');
    salary.setAttribute('period', 'hour');
    await salary.updateComplete;
    document.removeEventListener('coder-error', hear);
    page.parts.set(key, here!);
    expect(textOf(salary))
      .to.contain('United States')
      .and.contain('There are no figures for “26420”');
    expect(heard).to.deep.equal([{ name: 'area', value: '26420' }]);
    expect(spy.warnings).to.have.length(1);
  });

  it('never marks words of one language as another while areas are on their way', async () => {
    const key = partKey('areas/metros');
    const here = page.parts.get(key)!;
    const salary = await mountSalary();
    let arrive!: (arrived?: unknown) => void;
    page.parts.set(key, new Promise((resolve) => (arrive = resolve)));
    salary.setAttribute('area', '26420');
    salary.lang = 'es';
    await waitFor(() => expect(page.parts.get(partKey('locales/es'))).to.be.an('object'));
    await salary.updateComplete;
    expect(cardOf(salary).lang).to.equal('en');
    expect(textOf(salary)).to.contain('Medical coder salary');
    page.parts.set(key, here);
    arrive();
    await waitFor(() => expect(textOf(salary)).to.contain('Houston').and.contain('Salario'));
    expect(cardOf(salary).lang).to.equal('es');
  });

  it('lets the visitor choose a state, then an area in it', async () => {
    const salary = await mountSalary('picker');
    const choose = async (name: string, value: string) => {
      const select = within(salary).getByRole<HTMLSelectElement>('combobox', { name });
      const change = oneEvent(salary, 'coder-change');
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      expect((await change).detail).to.deep.equal({ name: 'area', value });
    };
    await choose('State', 'TX');
    await waitFor(() => expect(textOf(salary)).to.contain('$48,860'));
    await waitFor(() =>
      expect(within(salary).getByRole('option', { name: /^Houston/ })).to.not.equal(null),
    );
    await choose('Area', '26420');
    await waitFor(() => expect(textOf(salary)).to.contain('$51,250'));
    const state = within(salary).getByRole<HTMLSelectElement>('combobox', { name: 'State' });
    expect(state.value).to.equal('TX');
  });

  it('keeps an offer what it is when the visitor switches the period', async () => {
    const salary = await mountSalary('offer="26.50" period="hour" edition="newest"');
    expect(textOf(salary)).to.contain('This job: $26.50');
    within(salary).getByRole('radio', { name: 'Year' }).click();
    await salary.updateComplete;
    expect(textOf(salary)).to.contain('This job: $55,120');
    salary.setAttribute('period', 'month');
    await salary.updateComplete;
    expect(textOf(salary), 'now the author says $26.50 a month').to.not.contain('This job');
    expect(spy.warnings.join()).to.contain('offer="26.50"');
  });

  it('lets the visitor try an offer, without telling the page', async () => {
    const salary = await mountSalary();
    const told: string[] = [];
    salary.addEventListener('coder-change', (event) =>
      told.push((event as CustomEvent).detail.name),
    );
    salary.shadowRoot!.querySelector('details')!.open = true;
    const field = await waitFor(() =>
      within(salary).getByRole('spinbutton', { name: 'Pay offered, in dollars a year' }),
    );
    // Nobody types into a card before it has been drawn, which takes a frame (content-visibility).
    await waitFor(() =>
      expect(field.checkVisibility({ contentVisibilityAuto: true })).to.equal(true),
    );
    field.focus();
    await sendKeys({ type: '51140' });
    await waitFor(() => expect(textOf(salary)).to.contain('more than about 50 of 100'));
    within(salary).getByRole('radio', { name: 'Month' }).click();
    await waitFor(() => expect(textOf(salary)).to.contain('This job: $4,262'));
    expect((field as HTMLInputElement).value, 'the field counts by the month too').to.equal(
      '4261.67',
    );
    await sendKeys({ press: 'Tab' });
    (field as HTMLInputElement).select();
    await sendKeys({ type: '0' });
    await waitFor(() => expect(field.getAttribute('aria-invalid')).to.equal('true'));
    expect(textOf(salary)).to.contain('Enter an amount in dollars.');
    expect(told, 'what a visitor is offered is their own').to.deep.equal(['period']);
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

  inEveryLook('everything at once', (look) =>
    mountSalary(
      `${look} area="26420" offer="20" offer-max="30" period="hour" compare="CA,NY" picker`,
    ),
  );
  inEveryLook('guide edition', mountSalary);
  inEveryLook('newest edition by the hour', (look) =>
    mountSalary(`${look} edition="newest" period="hour"`),
  );
});
