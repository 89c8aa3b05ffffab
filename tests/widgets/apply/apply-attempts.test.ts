import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { textOf, waitFor, within } from '../../helpers/dom.js';
import { answer, ENDPOINT, mountForm, send, setUp, textbox } from './apply-form.js';

describe('<coder-apply>, attempt after attempt', () => {
  const here = setUp();

  it('keeps every answer when the endpoint refuses, and gives the school’s contact', async () => {
    here.answers(400);
    const form = await mountForm(`${ENDPOINT} contact="(512) 555-0123"`);
    answer(form);
    const heard = oneEvent(form, 'coder-apply-error');
    send(form);
    expect((await heard).detail).to.deep.equal({ outcome: 'unsent' });
    await waitFor(() => expect(textOf(form)).to.contain('Oops!').and.contain('It was not sent'));
    expect(textbox(form, /First name/).value).to.equal(' María ');
    expect(
      within(form).getByRole('link', { name: '(512) 555-0123' }).getAttribute('href'),
    ).to.equal('tel:5125550123');
  });

  it('never says "sent" or "not sent" when nobody can tell', async () => {
    here.answers('broken');
    const form = await mountForm();
    answer(form);
    const heard = oneEvent(form, 'coder-apply-error');
    send(form);
    expect((await heard).detail).to.deep.equal({ outcome: 'unknown' });
    await waitFor(() => expect(textOf(form)).to.contain('cannot tell whether it arrived'));
    expect(textOf(form)).to.not.contain('It was not sent').and.not.contain('Thank you');
    const ids = here.network.requests.map((request) => request.get('submission-id'));
    expect(ids, 'every try under one id').to.deep.equal(Array(5).fill(ids[0]));
  });

  it('sends a repeat under the same id, and changed answers under another', async () => {
    here.answers(400);
    const form = await mountForm();
    const attempt = async () => {
      const heard = oneEvent(form, 'coder-apply-error');
      send(form);
      await heard;
      await form.updateComplete;
      return here.network.requests.at(-1)!.get('submission-id');
    };
    answer(form);
    const first = await attempt();
    expect(await attempt()).to.equal(first);
    answer(form, { 'postal-code': '10001' });
    expect(await attempt()).to.not.equal(first);
  });

  it('sends answers that were changed and changed back under the first id', async () => {
    here.answers('broken');
    const form = await mountForm();
    const attempt = async (zip: string) => {
      answer(form, { 'postal-code': zip });
      const heard = oneEvent(form, 'coder-apply-error');
      send(form);
      await heard;
      return here.network.requests.at(-1)!.get('submission-id');
    };
    const first = await attempt('77002');
    const others = [];
    for (let zip = 10_001; zip < 10_012; zip++) others.push(await attempt(String(zip)));
    expect(new Set([first, ...others]).size).to.equal(12);
    expect(await attempt('77002')).to.equal(first);
  });

  it('has the same id whatever the page reads in mid-edit, and in whichever language', async () => {
    const form = await mountForm(`${ENDPOINT} seller="A College" consent-version="2026-11"`);
    answer(form);
    const id = () => form.application.get('submission-id');
    const first = id();
    answer(form, { 'first-name': 'Mar' });
    expect(id()).to.not.equal(first);
    answer(form);
    expect(id()).to.equal(first);
    form.lang = 'es';
    await waitFor(() => expect(textOf(form)).to.contain('Enviar solicitud'));
    expect(id()).to.equal(first);
  });

  it('sends the same answers of the next visitor under another id', async () => {
    const ids = [];
    for (let visitor = 0; visitor < 2; visitor++) {
      const form = await mountForm();
      answer(form);
      const heard = oneEvent(form, 'coder-apply-sent');
      send(form);
      await heard;
      ids.push(here.network.requests.at(-1)!.get('submission-id'));
    }
    expect(ids[0]).to.not.equal(ids[1]);
  });

  it('never calls "not sent" what may have arrived, with other answers too, and shows what is wrong', async () => {
    here.answers('broken');
    const form = await mountForm();
    answer(form);
    const told = async () => {
      const heard = oneEvent(form, 'coder-apply-error');
      send(form);
      const { outcome } = (await heard).detail;
      await form.updateComplete;
      return outcome;
    };
    expect(await told()).to.equal('unknown');
    here.answers(422, { errors: { email: 'We know this address.' } });
    answer(form, { 'postal-code': '10001' });
    expect(await told()).to.equal('unknown');
    expect(textOf(form)).to.contain('cannot tell').and.not.contain('It was not sent');
    const email = textbox(form, /Email/);
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    within(form).getByRole('button', { name: 'We know this address.' });
  });

  it('believes no "unsent" of a page either, once an attempt may have arrived', async () => {
    const form = await mountForm();
    form.addEventListener('coder-apply-submit', (event) => event.preventDefault());
    answer(form);
    const heard: string[] = [];
    form.addEventListener('coder-apply-error', (event) =>
      heard.push((event as CustomEvent).detail.outcome),
    );
    for (const outcome of ['unknown', 'unsent'] as const) {
      send(form);
      form.settle(outcome);
      await form.updateComplete;
    }
    expect(heard).to.deep.equal(['unknown', 'unknown']);
    expect(textOf(form), 'the page may store it twice').to.contain('Ask the school first');
  });

  it('asks again for consent to other words', async () => {
    here.answers(200);
    const form = await mountForm(`${ENDPOINT} seller="A College" consent-version="2026-11"`);
    answer(form, { phone: '512 555 0123' });
    within(form).getByRole<HTMLInputElement>('checkbox').click();
    form.setAttribute('seller', 'Another College');
    await form.updateComplete;
    expect(within(form).getByRole<HTMLInputElement>('checkbox').checked).to.equal(false);
    const heard = oneEvent(form, 'coder-apply-sent');
    send(form);
    await heard;
    expect(here.network.requests[0]!.get('consent')).to.equal('no');
  });

  it('keeps the chosen program when the school’s list changes, and asks when it has gone', async () => {
    const form = await mountForm(`${ENDPOINT} programs="a=A|b=B|c=C"`);
    answer(form, { program: 'b' });
    const program = within(form).getByRole<HTMLSelectElement>('combobox', { name: 'Program' });
    form.setAttribute('programs', 'z=Z|a=A|b=B');
    await form.updateComplete;
    expect(program.value).to.equal('b');
    form.setAttribute('programs', 'z=Z|a=A');
    await form.updateComplete;
    expect(program.value).to.equal('');
  });

  it('sends what was agreed to under another id, and what was not under the same', async () => {
    here.answers(400);
    const form = await mountForm(`${ENDPOINT} seller="A College" consent-version="2026-11"`);
    answer(form, { phone: '512 555 0123' });
    const id = () => form.application.get('submission-id');
    const first = id();
    form.setAttribute('seller', 'Another College');
    await form.updateComplete;
    expect(id(), 'nobody agreed to the words').to.equal(first);
    within(form).getByRole<HTMLInputElement>('checkbox').click();
    expect(id()).to.not.equal(first);
  });

  it('takes the click on the button also when leaving a field moves it', async () => {
    here.answers(200);
    const form = await mountForm();
    answer(form, { email: '' });
    send(form);
    await waitFor(() => within(form).getByRole('group', { name: /answers? needs? a change/ }));
    textbox(form, /Email/).focus();
    await sendKeys({ type: 'maria@example.com' });
    const button = within(form).getByRole('button', { name: /Send/ });
    button.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = button.getBoundingClientRect();
    const heard = oneEvent(form, 'coder-apply-sent');
    await sendMouse({
      type: 'click',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });
    await heard;
    expect(here.network.requests).to.have.length(1);
  });

  it('takes no blanks for a name, no dashes for a phone number', async () => {
    const form = await mountForm();
    for (const [name, value] of [
      [/First name/, '   '],
      [/Phone/, '-------'],
    ] as const) {
      const field = textbox(form, name);
      field.value = value;
      expect(field.validity.valid, value).to.equal(false);
    }
  });

  it('sends in its own way also when a program submits it', async () => {
    here.answers(200);
    const form = await mountForm();
    answer(form);
    const left: boolean[] = [];
    const stay = (event: Event) => {
      left.push(!event.defaultPrevented);
      event.preventDefault();
    };
    const inner = form.shadowRoot!.querySelector('form')!;
    form.shadowRoot!.addEventListener('submit', stay);
    const heard = oneEvent(form, 'coder-apply-sent');
    inner.requestSubmit();
    expect(left, 'answers in an address').to.deep.equal([false]);
    await heard;
    expect(here.network.requests).to.have.length(1);
  });

  it('leaves delivery to a page that cancels the event', async () => {
    here.answers(200);
    const form = await mountForm();
    form.addEventListener('coder-apply-submit', (event) => event.preventDefault());
    answer(form);
    send(form);
    expect(here.network.requests).to.deep.equal([]);
    expect(form.application.get('email')).to.equal('maria@example.com');
    form.settle('sent');
    await waitFor(() => expect(textOf(form)).to.contain('Thank you!'));
    form.settle('unsent');
    await form.updateComplete;
    expect(textOf(form), 'settled once').to.contain('Thank you!');
  });

  it('takes no word of the page for an attempt that it has not taken over', async () => {
    here.answers(200);
    const form = await mountForm();
    const heard: string[] = [];
    for (const type of ['coder-apply-sent', 'coder-apply-error']) {
      form.addEventListener(type, () => heard.push(type));
    }
    answer(form);
    send(form);
    form.settle('unsent');
    await waitFor(() => expect(textOf(form)).to.contain('Thank you!'));
    expect(heard).to.deep.equal(['coder-apply-sent']);
  });

  it('does not send what the page has settled at once', async () => {
    here.answers(200);
    const form = await mountForm();
    form.addEventListener('coder-apply-submit', () => form.settle('sent'));
    answer(form);
    send(form);
    await waitFor(() => expect(textOf(form)).to.contain('Thank you!'));
    expect(here.network.requests).to.deep.equal([]);
  });
});
