import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { inEveryLook } from '../../helpers/axe.js';
import { textOf, waitFor, within } from '../../helpers/dom.js';
import type { CoderApply } from '../../../src/widgets/apply/apply-element.js';
import { answer, ENDPOINT, mountForm, send, setUp, textbox } from './apply-form.js';

describe('<coder-apply>', () => {
  const here = setUp();

  it('shows the school’s contact where it has no endpoint, and no fields that lead nowhere', async () => {
    const form = await mountForm('contact="admissions@school.example"');
    expect(textOf(form)).to.contain('apply to the school directly');
    within(form).getByRole('link', { name: 'admissions@school.example' });
    expect(within(form).queryByRole('textbox')).to.equal(null);
    expect(within(form).queryByRole('button')).to.equal(null);
    expect(here.spy.warnings).to.deep.equal([
      '<coder-apply>: endpoint is missing: no form is shown.',
    ]);
  });

  it('leaves what stands in the tag where it has neither endpoint nor contact', async () => {
    const place = document.createElement('div');
    place.innerHTML = '<coder-apply><a href="/apply">Apply here</a></coder-apply>';
    document.body.append(place);
    const form = place.querySelector<CoderApply>('coder-apply')!;
    await form.updateComplete;
    expect(form.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(form.shadowRoot!.querySelector('[part=card]')).to.equal(null);
    place.remove();
  });

  it('works where the page closes every shadow root', async () => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      return attachShadow.call(this, { ...options, mode: 'closed' });
    };
    try {
      const form = document.createElement('coder-apply') as CoderApply;
      form.setAttribute('endpoint', 'https://school.example/apply');
      document.body.append(form);
      await waitFor(() => expect(form.renderRoot.querySelector('form')).to.not.equal(null));
      answer(form);
      const heard = oneEvent(form, 'coder-apply-sent');
      form.renderRoot.querySelector<HTMLElement>('button.primary')!.click();
      await heard;
      expect(here.network.requests[0]!.get('email')).to.equal('maria@example.com');
      form.remove();
    } finally {
      Element.prototype.attachShadow = attachShadow;
    }
  });

  it('keeps what pages set by name: neither its application nor its way to settle is theirs', async () => {
    const form = await mountForm();
    const { settle } = form;
    Object.assign(form, {
      application: 'mine',
      settle: 'mine',
      state: 'open',
      told: 1,
      restored: 1,
    });
    expect(form.application).to.be.instanceOf(FormData);
    expect(form.settle).to.equal(settle);
    expect(here.spy.warnings).to.have.length(2);
    answer(form);
    const heard = oneEvent(form, 'coder-apply-sent');
    send(form);
    await heard;
  });

  it('says on paper where to apply', async () => {
    const form = await mountForm(`${ENDPOINT} contact="(512) 555-0123"`);
    const paper = form.shadowRoot!.querySelector('.paper')!;
    expect(paper.textContent).to.contain(location.origin).and.contain('(512) 555-0123');
    expect(paper.checkVisibility()).to.equal(false);
  });

  it('sends the answers, trimmed, with what goes along, and says thank you', async () => {
    here.answers(200);
    const form = await mountForm(`${ENDPOINT} seller="A College" consent-version="2026-11"`);
    answer(form, { phone: '512 555 0123' });
    within(form)
      .getByRole('checkbox', { name: /A College may call/ })
      .click();
    const heard = oneEvent(form, 'coder-apply-sent');
    send(form);
    expect((await heard).detail, 'no personal data').to.deep.equal({});
    const sent = Object.fromEntries(here.network.requests[0]!);
    expect(sent).to.include({
      'first-name': 'María',
      email: 'maria@example.com',
      phone: '512 555 0123',
      program: 'certificate',
      consent: 'yes',
      'consent-version': '2026-11',
      language: 'en',
      page: location.origin + location.pathname,
    });
    expect(sent['submission-id']).to.match(/^[0-9a-f]{32}$/);
    expect(sent['consent-text']).to.contain('A College may call');
    expect(new Date(sent['consent-time']!).getTime()).to.be.closeTo(Date.now(), 60_000);
    await waitFor(() =>
      expect(within(form).getByRole('heading').textContent).to.contain('Thank you!'),
    );
    expect(within(form).queryByRole('textbox'), 'the answers are gone').to.equal(null);
    await waitFor(() =>
      expect(form.shadowRoot!.activeElement).to.equal(
        within(form).getByRole('group', { name: /Thank you!/ }),
      ),
    );
  });

  it('says "no" for a box left alone and "not asked" where there is none', async () => {
    here.answers(200);
    for (const [attributes, consent] of [
      [`${ENDPOINT} seller="A College" consent-version="2026-11"`, 'no'],
      [ENDPOINT, 'not asked'],
    ] as const) {
      const form = await mountForm(attributes);
      answer(form);
      const heard = oneEvent(form, 'coder-apply-sent');
      send(form);
      await heard;
      expect(here.network.requests.at(-1)!.get('consent')).to.equal(consent);
    }
  });

  it('sends with Enter in a field', async () => {
    here.answers(200);
    const form = await mountForm();
    answer(form);
    const heard = oneEvent(form, 'coder-apply-sent');
    textbox(form, /Email/).focus();
    await sendKeys({ press: 'Enter' });
    await heard;
    expect(here.network.requests).to.have.length(1);
  });

  it('sends once on a double click', async () => {
    here.answers(200);
    const form = await mountForm();
    answer(form);
    const heard = oneEvent(form, 'coder-apply-sent');
    send(form);
    send(form);
    await heard;
    expect(here.network.requests).to.have.length(1);
  });

  it('shows what is missing in a summary that takes the focus, each error tied to its field', async () => {
    here.answers(200);
    const form = await mountForm();
    send(form);
    const summary = await waitFor(() =>
      within(form).getByRole('group', { name: /answers? needs? a change/ }),
    );
    await waitFor(() => expect(form.shadowRoot!.activeElement).to.equal(summary));
    expect(summary.querySelectorAll('li')).to.have.length(7);
    const email = textbox(form, /Email/);
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    const described = form.shadowRoot!.getElementById(email.getAttribute('aria-describedby')!);
    expect(described!.textContent).to.equal('Enter your email address.');
    within(form).getByRole('button', { name: 'Enter your email address.' }).click();
    await waitFor(() => expect(form.shadowRoot!.activeElement).to.equal(email));
    expect(here.network.requests).to.deep.equal([]);
  });

  it('leads to the summary also from a click that left the focus elsewhere on the page', async () => {
    const form = await mountForm();
    const elsewhere = document.createElement('button');
    form.after(elsewhere);
    elsewhere.focus();
    send(form);
    const summary = await waitFor(() =>
      within(form).getByRole('group', { name: /answers? needs? a change/ }),
    );
    await waitFor(() => expect(form.shadowRoot!.activeElement).to.equal(summary));
    elsewhere.remove();
  });

  it('says what is wrong with a field as the visitor leaves it, and stops saying so once it is right', async () => {
    const form = await mountForm();
    const email = textbox(form, /Email/);
    email.focus();
    await sendKeys({ type: 'maria@' });
    await sendKeys({ press: 'Tab' });
    await waitFor(() => expect(textOf(form)).to.contain('such as maria@example.com'));
    email.focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: 'example.com' });
    await sendKeys({ press: 'Tab' });
    await waitFor(() => expect(textOf(form)).to.not.contain('such as maria@example.com'));
  });

  it('takes ZIP codes and phone numbers as people write them', async () => {
    const form = await mountForm();
    const valid = (name: RegExp, value: string) => {
      const field = textbox(form, name);
      field.value = value;
      return field.validity.valid;
    };
    for (const zip of ['77002', '77002-1234', ' 77002 '])
      expect(valid(/ZIP/, zip), zip).to.equal(true);
    for (const zip of ['7700', '770022', 'ABCDE']) expect(valid(/ZIP/, zip), zip).to.equal(false);
    for (const phone of ['5125550123', '(512) 555-0123', '+1 512.555.0123']) {
      expect(valid(/Phone/, phone), phone).to.equal(true);
    }
    for (const phone of ['12', 'call me']) expect(valid(/Phone/, phone), phone).to.equal(false);
  });

  it('keeps the answers when the language changes', async () => {
    const form = await mountForm();
    answer(form);
    form.lang = 'es';
    await waitFor(() => expect(textOf(form)).to.contain('Enviar solicitud'));
    expect(textbox(form, /^Nombre/).value).to.equal(' María ');
    expect(
      within(form).getByRole<HTMLSelectElement>('combobox', { name: /Nivel de estudios/ }).value,
    ).to.equal('high-school');
  });

  it('shows the school’s programs, their markup as text', async () => {
    const form = await mountForm(`${ENDPOINT} programs="x=&lt;b&gt;Bold&lt;/b&gt;|y=Plain"`);
    const program = within(form).getByRole<HTMLSelectElement>('combobox', { name: 'Program' });
    expect([...program.options].map(({ label }) => label)).to.deep.equal([
      'Choose…',
      '<b>Bold</b>',
      'Plain',
    ]);
  });

  it('links only http, https, mailto and tel', async () => {
    const form = await mountForm(`${ENDPOINT} privacy-href="javascript:alert(1)"`);
    expect(within(form).queryByRole('link')).to.equal(null);
    expect(here.spy.warnings).to.have.length(1);
  });

  it('stays within 200 pixels', async () => {
    const form = await mountForm(`${ENDPOINT} seller="A College" consent-version="2026-11"`);
    form.style.width = '200px';
    const card = form.shadowRoot!.querySelector('[part=card]')!;
    await waitFor(() => expect(card.getBoundingClientRect().width).to.equal(200));
    expect(card.scrollWidth).to.be.at.most(200);
  });

  const full = `${ENDPOINT} seller="A College" consent-version="2026-11" privacy-href="/privacy" contact="a@b.example"`;
  inEveryLook('ready', (look) => mountForm(`${look} ${full}`));
  inEveryLook('without an endpoint', (look) => mountForm(`${look} contact="a@b.example"`));
  inEveryLook('with every error', async (look) => {
    const form = await mountForm(`${look} ${full}`);
    form.shadowRoot!.querySelector<HTMLElement>('button.primary')!.click();
    await form.updateComplete;
    return form;
  });
  for (const outcome of ['sent', 'unsent', 'unknown'] as const) {
    inEveryLook(outcome, async (look) => {
      const form = await mountForm(`${look} ${full}`);
      form.settle(outcome);
      await form.updateComplete;
      return form;
    });
  }
});
