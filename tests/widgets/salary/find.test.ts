/* The field in which a visitor looks up a ZIP code or a city. */
import { expect } from '@open-wc/testing';
import { page, partKey } from '../../../src/embed/page.js';
import '../../../src/widgets/salary/coder-salary.js';
import type { CoderSalary } from '../../../src/widgets/salary/salary-element.js';
import { inEveryLook } from '../../helpers/axe.js';
import { cardOf, textOf, waitFor, within } from '../../helpers/dom.js';
import { clearPage, mount, watchConsole } from '../../helpers/mount.js';

const mountPicker = (attributes = '') =>
  mount<CoderSalary>(`<coder-salary picker ${attributes}></coder-salary>`);

const fieldOf = (salary: Element) =>
  within(salary).getByLabelText<HTMLInputElement>(/ZIP code or city|Código postal o ciudad/);

function type(salary: Element, text: string): void {
  const field = fieldOf(salary);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Leaves the field, or presses Enter in it. */
function leave(salary: Element, text = fieldOf(salary).value): void {
  fieldOf(salary).value = text;
  fieldOf(salary).dispatchEvent(new Event('change', { bubbles: true }));
}

function enter(salary: Element, text: string): void {
  type(salary, text);
  leave(salary);
}

function chooseState(salary: Element, code: string): void {
  const select = within(salary).getByLabelText<HTMLSelectElement>('State');
  select.value = code;
  select.dispatchEvent(new Event('change'));
}

const suggested = (salary: Element) =>
  [...cardOf(salary).querySelectorAll('datalist option')].map(
    (option) => (option as HTMLOptionElement).value,
  );

const said = (salary: Element) => cardOf(salary).querySelector('#find-note')!.textContent;

let spy: ReturnType<typeof watchConsole>;
beforeEach(() => (spy = watchConsole()));
afterEach(() => {
  expect(spy.warnings, 'nothing is told of what visitors type').to.deep.equal([]);
  spy.restore();
  clearPage();
});

describe('the field for a ZIP code or a city', () => {
  it('stands beside state and area, and nowhere else', async () => {
    expect(fieldOf(await mountPicker())).to.not.equal(null);
    const plain = await mount('<coder-salary></coder-salary>');
    expect(within(plain).queryByLabelText('ZIP code or city')).to.equal(null);
  });

  it('takes a ZIP code once it is whole, tells the page its area and the group too', async () => {
    const other = await mount('<coder-salary></coder-salary>');
    const salary = await mountPicker();
    const heard: unknown[] = [];
    salary.addEventListener('coder-change', ({ detail }: Event & { detail?: unknown }) =>
      heard.push(detail),
    );
    enter(salary, '77002');
    await waitFor(() => expect(textOf(salary)).to.contain('Houston-Pasadena'));
    await waitFor(() => expect(textOf(other)).to.contain('Houston-Pasadena'));
    expect(heard).to.deep.equal([{ name: 'area', value: '26420' }]);
    expect(within(salary).getByLabelText<HTMLSelectElement>('State').value).to.equal('TX');
    expect(fieldOf(salary).value).to.equal('77002');
  });

  it('suggests at most eight cities of the state that is typed or chosen, none without', async () => {
    const salary = await mountPicker();
    type(salary, 'Hous');
    await salary.updateComplete;
    expect(suggested(salary)).to.deep.equal([]);
    type(salary, 'hous, tx');
    await waitFor(() => expect(suggested(salary)).to.include('Houston, TX'));
    chooseState(salary, 'CA');
    type(salary, 'San');
    await waitFor(() => expect(suggested(salary)).to.have.length(8));
    for (const name of suggested(salary)) expect(name).to.match(/^San.*, CA$/i);
  });

  it('takes a suggestion at once', async () => {
    const salary = await mountPicker();
    type(salary, 'Houst, TX');
    await waitFor(() => expect(suggested(salary)).to.include('Houston, TX'));
    type(salary, 'Houston, TX');
    await waitFor(() => expect(textOf(salary)).to.contain('Houston-Pasadena'));
  });

  it('takes a city of the chosen state, also one that is called like a state', async () => {
    const salary = await mountPicker('area="NY"');
    enter(salary, 'New York');
    await waitFor(() => expect(textOf(salary)).to.contain('New York-'));
    enter(salary, 'Texas');
    await waitFor(() => expect(textOf(salary)).to.contain('Texas ·'));
  });

  it('says what stands in for a place, until something else is chosen', async () => {
    const salary = await mountPicker();
    enter(salary, '55901');
    await waitFor(() => expect(textOf(salary)).to.contain('Minnesota ·'));
    expect(said(salary)).to.contain('“55901” itself; these are for its state');
    chooseState(salary, 'TX');
    await waitFor(() => expect(said(salary)).to.equal('Such as 77002, or Houston, TX'));
  });

  for (const [typed, words] of [
    ['00000', 'There are no figures for the ZIP code 00000. Check its five digits.'],
    ['1234567', 'There are no figures for the ZIP code 1234567. Check its five digits.'],
    ['Springfield', 'We do not know “Springfield”. Add its state: Houston, TX.'],
    [
      'Atlantis, TX',
      '“Atlantis, TX” is not known, or there are several. Check its spelling, or choose an area.',
    ],
  ] as const) {
    it(`says what is wrong with ${typed}`, async () => {
      const salary = await mountPicker();
      enter(salary, typed);
      await waitFor(() => expect(said(salary)).to.equal(words));
      expect(fieldOf(salary).getAttribute('aria-invalid')).to.equal('true');
      expect(textOf(salary)).to.contain('United States ·');
      type(salary, '');
      await waitFor(() => expect(fieldOf(salary).getAttribute('aria-invalid')).to.equal('false'));
    });
  }

  it('speaks Spanish', async () => {
    const salary = await mountPicker('lang="es"');
    enter(salary, 'Springfield');
    await waitFor(() => expect(said(salary)).to.contain('Añada el estado'));
  });

  it('says nothing of a place to anybody: no request names more than a state', async () => {
    const salary = await mountPicker();
    enter(salary, 'Amarillo, TX');
    await waitFor(() => expect(textOf(salary)).to.contain('Amarillo, TX ·'));
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => /amarillo/i.test(name))).to.deep.equal([]);
  });

  it('says that it could not look something up, and tries again', async () => {
    const salary = await mountPicker();
    enter(salary, '77002');
    await waitFor(() => expect(textOf(salary)).to.contain('Houston-Pasadena'));
    const key = partKey('areas/zips');
    const zips = page.parts.get(key);
    const words = 'This could not be looked up. Check your connection and try again.';
    const settled = { then: (done: () => void) => (page.parts.set(key, null), done()) };
    page.parts.set(key, settled);
    leave(salary, '10001');
    await waitFor(() => expect(said(salary)).to.equal(words));
    page.parts.set(key, zips!);
    leave(salary, '10001');
    await waitFor(() => expect(textOf(salary)).to.contain('New York-'));
  });

  inEveryLook('with an error', async (look) => {
    const salary = await mountPicker(look);
    enter(salary, 'Springfield');
    await waitFor(() => expect(fieldOf(salary).getAttribute('aria-invalid')).to.equal('true'));
    return salary;
  });
});

describe('the field where its file cannot be loaded', () => {
  it('is left out, and the card works', async () => {
    await mountPicker();
    const key = partKey('salary/find');
    const here = page.parts.get(key)!;
    page.parts.set(key, null);
    const salary = await mountPicker();
    page.parts.set(key, here);
    expect(within(salary).queryByLabelText('ZIP code or city')).to.equal(null);
    expect(spy.warnings.splice(0)).to.deep.equal([
      '<coder-salary>: find could not be loaded; left out.',
    ]);
  });
});
