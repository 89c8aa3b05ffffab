import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { inEveryLook } from '../../helpers/axe.js';
import { textOf, waitFor, within } from '../../helpers/dom.js';
import { mount } from '../../helpers/mount.js';
import type { CoderApply } from '../../../src/widgets/apply/apply-element.js';
import '../../../src/widgets/timeline/coder-timeline.js';
import { answer, ENDPOINT, mountForm, send, setUp, textbox } from './apply-form.js';

/** A request that does not come back until it is told to. */
function standInPatience() {
  let answerIt: () => void = () => undefined;
  let count = 0;
  window.fetch = () => {
    count++;
    return new Promise((done) => (answerIt = () => done(Response.json({ received: true }))));
  };
  return { count: () => count, answer: () => answerIt() };
}

const offline = (yes: boolean) =>
  Object.defineProperty(navigator, 'onLine', { get: () => !yes, configurable: true });

const statusOf = (form: Element) =>
  within(form)
    .getAllByRole('status')
    .map((region) => region.textContent)
    .join('');

describe('<coder-apply>, what it is told and what it tells', () => {
  /** A form that a test leaves waiting: browsers would ask before this page is left. */
  let waiting: CoderApply | undefined;
  afterEach(async () => {
    if (waiting) {
      const heard = oneEvent(waiting, 'coder-apply-sent');
      offline(false);
      dispatchEvent(new Event('online'));
      await heard;
      await waiting.updateComplete;
      waiting = undefined;
    }
    offline(false);
  });

  const here = setUp();

  const refused = async (form: CoderApply) => {
    answer(form);
    const heard = oneEvent(form, 'coder-apply-error');
    send(form);
    expect((await heard).detail).to.deep.equal({ outcome: 'unsent' });
    return waitFor(() => form.shadowRoot!.querySelector<HTMLElement>('#errors')!);
  };

  it('shows what the endpoint says of an answer on its field, and what is of none above', async () => {
    here.answers(422, {
      errors: { mail: 'We know this <b>address</b>.', other: 'Not today.' },
    });
    const form = await mountForm(`${ENDPOINT} field-names="email=mail"`);
    const summary = await refused(form);
    await waitFor(() => expect(form.shadowRoot!.activeElement).to.equal(summary));
    const email = textbox(form, /Email/);
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    const described = form.shadowRoot!.getElementById(email.getAttribute('aria-describedby')!);
    expect(described!.textContent).to.contain('We know this').and.contain('address');
    expect(described!.children).to.have.length(0);
    expect(textOf(form)).to.contain('It was not sent.').and.contain('Not today.');
    expect(within(form).queryByRole('button', { name: 'Not today.' })).to.equal(null);
    expect(textOf(form)).to.not.contain('Thank you').and.not.contain('Oops');
  });

  it('takes back what the endpoint said once the answer is another', async () => {
    here.answers(422, { errors: { email: 'We know this address.' } });
    const form = await mountForm();
    await refused(form);
    expect(textOf(form)).to.contain('We know this address.');
    const email = textbox(form, /Email/);
    email.focus();
    await sendKeys({ type: 'x' });
    await sendKeys({ press: 'Tab' });
    await waitFor(() => expect(textOf(form)).to.not.contain('We know this address.'));
    expect(email.getAttribute('aria-invalid')).to.equal('false');
  });

  it('shows the message of a page that delivers itself, as text', async () => {
    const form = await mountForm();
    form.settle('unsent', 'Call <b>us</b>.');
    const said = 'It was not sent. Call <b>us</b>. Your answers are still here.';
    await waitFor(() => expect(textOf(form)).to.contain(said));
  });

  it('takes no outcome that there is not', async () => {
    const form = await mountForm();
    form.settle('lost' as 'sent');
    expect(here.spy.warnings).to.have.length(1);
    expect(textOf(form)).to.contain('Send application');
  });

  it('lets go of the page once it was sent, also when it has been taken off it', async () => {
    here.answers(200, { received: true });
    offline(true);
    const form = await mountForm();
    answer(form);
    send(form);
    await waitFor(() => expect(textOf(form)).to.contain('You are offline.'));
    form.remove();
    const leaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leaving(), 'while it waits').to.equal(true);
    const heard = oneEvent(form, 'coder-apply-sent');
    offline(false);
    dispatchEvent(new Event('online'));
    await heard;
    await form.updateComplete;
    expect(leaving(), 'afterwards').to.equal(false);
  });

  it('says that it waits for the network, asks before the page is left, and sends once it is back', async () => {
    const patience = standInPatience();
    offline(true);
    const form = await mountForm();
    answer(form);
    send(form);
    await waitFor(() => expect(textOf(form)).to.contain('You are offline.'));
    expect(patience.count()).to.equal(0);
    const leaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leaving(), 'asks').to.equal(true);
    send(form);
    offline(false);
    const heard = oneEvent(form, 'coder-apply-sent');
    dispatchEvent(new Event('online'));
    await waitFor(() => expect(patience.count()).to.equal(1));
    patience.answer();
    await heard;
    await waitFor(() => expect(textOf(form)).to.contain('Thank you!'));
    expect(leaving(), 'asks no more').to.equal(false);
    expect(patience.count()).to.equal(1);
  });

  it('lets nothing be changed while it is on its way', async () => {
    const patience = standInPatience();
    const form = await mountForm();
    answer(form);
    send(form);
    await waitFor(() => expect(textOf(form)).to.contain('Sending…'));
    await waitFor(() => expect(statusOf(form), 'is announced').to.contain('Sending…'));
    const email = form.shadowRoot!.querySelector<HTMLInputElement>('#email')!;
    email.focus();
    await sendKeys({ type: 'x' });
    expect(email.value).to.equal('maria@example.com');
    const program = form.shadowRoot!.querySelector<HTMLSelectElement>('#program')!;
    program.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(program.value).to.equal('certificate');
    await sendKeys({ press: 'Tab' });
    expect(form.shadowRoot!.activeElement, 'the focus goes where it will').to.not.equal(program);
    const heard = oneEvent(form, 'coder-apply-sent');
    patience.answer();
    await heard;
  });

  it('keeps the focus where Enter was pressed, and says that it is sending', async () => {
    const patience = standInPatience();
    const form = await mountForm();
    answer(form);
    const email = textbox(form, /Email/);
    email.focus();
    await sendKeys({ press: 'Enter' });
    await waitFor(() => expect(statusOf(form)).to.contain('Sending…'));
    expect(form.shadowRoot!.activeElement).to.equal(email);
    await sendKeys({ press: 'Enter' });
    expect(patience.count()).to.equal(1);
    const heard = oneEvent(form, 'coder-apply-sent');
    patience.answer();
    await heard;
  });

  it('leaves the focus alone of a visitor who has gone elsewhere on the page', async () => {
    const form = await mount<CoderApply>(
      `<coder-apply ${ENDPOINT}></coder-apply><button>Elsewhere</button>`,
    );
    const elsewhere = form.nextElementSibling as HTMLElement;
    elsewhere.focus();
    form.settle('unsent');
    await form.updateComplete;
    await form.updateComplete;
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('tells what is wrong with a field that is left, once, and not what is there already', async () => {
    const form = await mountForm();
    const email = textbox(form, /Email/);
    email.focus();
    await sendKeys({ type: 'maria@' });
    expect(statusOf(form)).to.equal('');
    await sendKeys({ press: 'Tab' });
    await waitFor(() => expect(statusOf(form)).to.contain('such as maria@example.com'));
    answer(form);
    await waitFor(() => expect(statusOf(form)).to.equal(''));
  });

  it('follows the path and the month of the other widgets until the visitor chooses', async () => {
    const form = await mount<CoderApply>(
      `<coder-apply ${ENDPOINT} group="a"></coder-apply><coder-timeline group="a"></coder-timeline>`,
    );
    const timeline = form.nextElementSibling as HTMLElement & { path?: string; start?: string };
    const choosePath = (name: RegExp) => within(timeline).getByRole('radio', { name }).click();
    const combobox = (name: string) =>
      within(form).getByRole<HTMLSelectElement>('combobox', { name });
    choosePath(/Bachelor/);
    await waitFor(() => expect(combobox('Program').value).to.equal('bachelor'));
    const heard: unknown[] = [];
    form.addEventListener('coder-change', (event) => heard.push(event));
    answer(form, { program: 'associate', start: combobox('Start').options[4]!.value });
    await waitFor(() => expect(timeline.path).to.equal('associate'));
    expect(timeline.start).to.equal(combobox('Start').options[4]!.value);
    choosePath(/Certificate/);
    await form.updateComplete;
    expect(combobox('Program').value, 'the visitor chose').to.equal('associate');
    expect(heard, 'answers are in no event').to.deep.equal([]);
  });

  it('offers every month of the timeline, and answers nothing that the visitor wants no more', async () => {
    const form = await mount<CoderApply>(
      `<coder-apply ${ENDPOINT} programs="associate=Degree|night=Night"></coder-apply><coder-timeline></coder-timeline>`,
    );
    const timeline = form.nextElementSibling as HTMLElement;
    const start = within(timeline).getByRole<HTMLSelectElement>('combobox', { name: 'Start' });
    const answerTo = (name: string) =>
      within(form).getByRole<HTMLSelectElement>('combobox', { name }).value;
    const last = [...start.options].at(-1)!.value;
    start.value = last;
    start.dispatchEvent(new Event('change'));
    await waitFor(() => expect(answerTo('Start')).to.equal(last));
    const choosePath = (name: RegExp) => within(timeline).getByRole('radio', { name }).click();
    choosePath(/Associate/);
    await waitFor(() => expect(answerTo('Program')).to.equal('associate'));
    choosePath(/Bachelor/);
    await waitFor(() => expect(answerTo('Program'), 'not offered here').to.equal(''));
  });

  it('preselects what the page says', async () => {
    const form = await mountForm(`${ENDPOINT} path="night" programs="day=Day|night=Night"`);
    const program = within(form).getByRole<HTMLSelectElement>('combobox', { name: 'Program' });
    expect(program.value).to.equal('night');
  });

  it('is filled in and sent by keyboard alone', async () => {
    const patience = standInPatience();
    const form = await mountForm(`${ENDPOINT} seller="A College" consent-version="2026-11"`);
    textbox(form, /First name/).focus();
    const answers = [
      'Maria',
      'Garcia',
      'maria@example.com',
      '512 555 0123',
      ' ',
      '77002',
      'c',
      'n',
      'h',
    ];
    for (const text of answers) {
      await sendKeys(text === ' ' ? { press: text } : { type: text });
      await sendKeys({ press: 'Tab' });
    }
    expect(within(form).getByRole<HTMLInputElement>('checkbox').checked).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await waitFor(() => expect(patience.count()).to.equal(1));
    const heard = oneEvent(form, 'coder-apply-sent');
    patience.answer();
    await heard;
    const thanks = () => within(form).getByRole('group', { name: /Thank you!/ });
    await waitFor(() => expect(form.shadowRoot!.activeElement).to.equal(thanks()));
  });

  inEveryLook('offline', async (look) => {
    here.answers(200, { received: true });
    offline(true);
    const form = (waiting = await mountForm(`${look} ${ENDPOINT}`));
    const { lang } = form;
    form.lang = 'en';
    await waitFor(() => expect(textOf(form)).to.contain('Send application'));
    answer(form);
    send(form);
    form.lang = lang;
    await waitFor(() => expect(form.shadowRoot!.querySelector('.outcome')).to.not.equal(null));
    return form;
  });
  inEveryLook('with errors of the endpoint', async (look) => {
    here.answers(422, { errors: { email: 'We know this address.', x: 'Not today.' } });
    const form = await mountForm(`${look} ${ENDPOINT}`);
    answer(form);
    const heard = oneEvent(form, 'coder-apply-error');
    form.shadowRoot!.querySelector<HTMLElement>('button.primary')!.click();
    await heard;
    await form.updateComplete;
    return form;
  });
});
