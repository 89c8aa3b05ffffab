import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { inEveryLook } from '../../helpers/axe.js';
import { cardOf, textOf, waitFor, within } from '../../helpers/dom.js';
import type { CoderApply } from '../../../src/widgets/apply/apply-element.js';
import type { Outcome } from '../../../src/widgets/apply/phase.js';
import { answer, ENDPOINT, mountForm, send, setUp, textbox } from './apply-form.js';
import { fill, go, mountLight, stayHere } from './own-form.js';

const ALL = `${ENDPOINT} seller="A College" consent-version="2026-11" contact="(512) 555-0123"`;

const SAYS = { sent: /^Thank you/, unsent: /^It was not sent/, unknown: /^We cannot tell/ };

/** A form that the page delivers, and says how that ended. */
async function settled(outcome: Outcome, attributes = ALL): Promise<CoderApply> {
  const form = await mountForm(attributes);
  form.addEventListener('coder-apply-submit', (event) => event.preventDefault());
  answer(form);
  cardOf(form).querySelector<HTMLElement>('button.primary')!.click();
  form.settle(outcome);
  await form.updateComplete;
  return form;
}

describe('The form as it is drawn', () => {
  setUp();
  stayHere();

  it('asks in two groups, each with its heading', async () => {
    const form = await mountForm(ALL);
    const group = (name: string) => within(form).getByRole('group', { name });
    expect(group('About you').contains(textbox(form, /ZIP/))).to.equal(true);
    const start = within(form).getByRole('combobox', { name: 'Start' });
    expect(group('Your plan').contains(start)).to.equal(true);
  });

  it('needs no heading for a group that stands alone', async () => {
    const form = await mountForm(`${ENDPOINT} fields="email phone?"`);
    expect(textOf(form)).to.not.contain('About you');
    const plan = await mountForm(`${ENDPOINT} fields="program start email"`);
    expect(textOf(plan)).to.contain('About you').and.contain('Your plan');
  });

  it('is one column up to 560 pixels of its own width, the groups side by side where there is room', async () => {
    await setViewport({ width: 1100, height: 600 });
    const form = await mountForm(ALL);
    const edge = (name: RegExp) => textbox(form, name).getBoundingClientRect().left;
    const groups = () =>
      within(form)
        .getAllByRole('group')
        .map((group) => group.getBoundingClientRect().left);
    form.style.width = '559px';
    expect(edge(/Last name/)).to.equal(edge(/First name/));
    form.style.width = '561px';
    expect(edge(/Last name/)).to.be.above(edge(/First name/));
    expect(groups()[0]).to.equal(groups()[1]);
    form.style.width = '960px';
    expect(groups()[0]).to.be.below(groups()[1]!);
    await setViewport({ width: 800, height: 600 });
  });

  it('has the box about calls right beneath the number, and a narrow ZIP code', async () => {
    const form = await mountForm(ALL);
    for (const width of [280, 390, 640, 960]) {
      form.style.width = `${width}px`;
      const phone = textbox(form, /Phone/).getBoundingClientRect();
      const box = within(form).getByRole('checkbox').getBoundingClientRect();
      expect(box.top - phone.bottom, `${width} px`).to.be.within(0, 20);
      expect(box.left, `${width} px`).to.be.within(phone.left, phone.right);
      const words = within(form)
        .getByText(/may call/)
        .getBoundingClientRect();
      const group = within(form).getByRole('group', { name: 'About you' }).getBoundingClientRect();
      expect(words.right, `${width} px`).to.be.closeTo(group.right, 60);
      expect(textbox(form, /ZIP/).offsetWidth, `${width} px`).to.be.below(170);
    }
  });

  it('says what happens to the answers before the button that sends them', async () => {
    const form = await mountForm(ALL);
    const words = within(form).getByText(/Your answers go to A College/);
    const button = within(form).getByRole('button', { name: 'Send application' });
    const order = words.compareDocumentPosition(button);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('counts the answers that need a change in a heading, until none does', async () => {
    const form = await mountForm();
    answer(form, { email: '', start: '' });
    send(form);
    await waitFor(() => within(form).getByRole('heading', { name: '2 answers need a change' }));
    answer(form, { start: '' });
    await waitFor(() => within(form).getByRole('heading', { name: '1 answer needs a change' }));
    answer(form);
    await waitFor(() =>
      expect(within(form).queryByRole('heading', { name: /a change/ })).to.equal(null),
    );
  });

  it('has a heading of its own once it is sent, and the school’s contact', async () => {
    const form = await settled('sent');
    const headings = within(form).getAllByRole('heading');
    expect(headings.map(({ textContent }) => textContent)).to.deep.equal([
      'Thank you! Your submission has been received!',
    ]);
    expect(headings[0]!.ariaLevel ?? headings[0]!.getAttribute('aria-level')).to.equal('3');
    within(form).getByRole('link', { name: '(512) 555-0123' });
    expect(textOf(form)).to.contain('A College can now contact you');
  });

  it('says an outcome once: to who is led to it by the focus, to others by an alert', async () => {
    for (const outcome of ['sent', 'unsent', 'unknown'] as const) {
      const form = await settled(outcome);
      const said = within(form).getByRole('group', { name: SAYS[outcome] });
      await waitFor(() => expect(form.shadowRoot!.activeElement).to.equal(said));
      expect(within(form).queryByRole('alert')).to.equal(null);
    }
    const form = await mountForm(ALL);
    const elsewhere = document.createElement('button');
    form.after(elsewhere);
    elsewhere.focus();
    form.settle('unsent');
    await waitFor(() =>
      expect(within(form).getByRole('alert').textContent).to.contain('It was not sent'),
    );
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });

  it('keeps a long address and a long word of an outcome within 200 pixels', async () => {
    const contact = 'admissions.and.records@community-college-of-houston.example';
    for (const outcome of ['sent', 'unsent', 'unknown'] as const) {
      const form = await settled(outcome, `${ENDPOINT} contact="${contact}"`);
      form.style.width = '200px';
      await waitFor(() => expect(cardOf(form).offsetWidth).to.equal(200));
      expect(cardOf(form).scrollWidth, outcome).to.be.at.most(200);
      const icon = within(form).getByRole('heading', {
        name: SAYS[outcome],
      }).previousElementSibling!;
      const { left } = within(form)
        .getByRole('heading', { name: SAYS[outcome] })
        .getBoundingClientRect();
      expect(icon.getBoundingClientRect().left, outcome).to.be.closeTo(left, 1);
    }
  });

  it('keeps its height after sending until it is out of view', async () => {
    const form = await mountForm(ALL);
    const below = document.createElement('p');
    below.style.height = '3000px';
    form.before(below.cloneNode());
    form.after(below);
    form.scrollIntoView({ block: 'end' });
    const { offsetHeight } = form;
    answer(form);
    send(form);
    await waitFor(() => expect(textOf(form)).to.contain('Thank you!'));
    expect(form.offsetHeight).to.equal(offsetHeight);
    scrollTo(0, 0);
    await waitFor(() => expect(form.offsetHeight).to.be.below(offsetHeight / 2));
    form.previousElementSibling!.remove();
    below.remove();
  });

  it('keeps the height of a form of the school’s own', async () => {
    const widget = await mountLight('contact="(512) 555-0123"');
    fill(widget);
    const { offsetHeight } = widget;
    go(widget);
    await waitFor(() => expect(textOf(widget)).to.contain('Thank you!'));
    expect(widget.offsetHeight).to.be.at.least(offsetHeight);
  });

  it('looks different for each outcome, by more than its color', async () => {
    const looks = new Set<string>();
    for (const outcome of ['sent', 'unsent', 'unknown'] as const) {
      const heading = within(await settled(outcome)).getByRole('heading', { name: SAYS[outcome] });
      looks.add(heading.parentElement!.querySelector('path')!.getAttribute('d')!);
      looks.add(getComputedStyle(heading).color);
    }
    expect(looks.size).to.equal(6);
  });

  for (const outcome of ['sent', 'unsent', 'unknown'] as const) {
    inEveryLook(outcome, (look) => settled(outcome, `${look} ${ALL}`));
  }

  inEveryLook('with errors', async (look) => {
    const form = await mountForm(`${look} ${ALL}`);
    cardOf(form).querySelector<HTMLElement>('button.primary')!.click();
    await waitFor(() => expect(cardOf(form).querySelector('#errors')).to.not.equal(null));
    return form;
  });

  it('has nothing that a finger misses at 280 pixels', async () => {
    await setViewport({ width: 280, height: 700 });
    const form = await mountForm(ALL);
    for (const control of cardOf(form).querySelectorAll<HTMLElement>('.field, button, .consent'))
      expect(control.offsetHeight, control.className).to.be.at.least(44);
    await setViewport({ width: 800, height: 600 });
  });
});
