import { expect, oneEvent } from '@open-wc/testing';
import { textOf, waitFor, within } from '../../helpers/dom.js';
import { mount } from '../../helpers/mount.js';
import type { CoderApply } from '../../../src/widgets/apply/apply-element.js';
import { answer, ENDPOINT, mountForm, send, setUp, textbox } from './apply-form.js';

const APPROVED = 'seller="A College" consent-version="2026-11"';

const mountWith = (attributes: string, inside: string) =>
  mount<CoderApply>(`<coder-apply ${attributes}>${inside}</coder-apply>`);

const consentBox = (form: Element) => within(form).queryByRole<HTMLInputElement>('checkbox');

describe('<coder-apply>, what it asks and what goes along', () => {
  const here = setUp();
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  const deliver = async (form: CoderApply) => {
    const heard = oneEvent(form, 'coder-apply-sent');
    send(form);
    await heard;
    return Object.fromEntries(here.network.requests.at(-1)!);
  };

  it('asks what the school asks, in its order, and says what may be left out', async () => {
    const form = await mountForm(`${ENDPOINT} fields="email phone? first-name"`);
    const labels = [...form.shadowRoot!.querySelectorAll('.label')].map((label) =>
      label.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(labels).to.deep.equal(['Email', 'Phone optional', 'First name']);
    expect(textbox(form, /Phone/).required).to.equal(false);
    expect(textbox(form, /First name/).required).to.equal(true);
    expect(here.spy.warnings).to.deep.equal([]);
  });

  it('keeps what was typed when the school changes its questions', async () => {
    const form = await mountForm(`${ENDPOINT} fields="first-name email"`);
    textbox(form, /Email/).value = 'maria@example.com';
    form.setAttribute('fields', 'first-name email program');
    await form.updateComplete;
    expect(textbox(form, /Email/).value).to.equal('maria@example.com');
  });

  it('sends answers under the names that the school wants', async () => {
    const form = await mountForm(
      `${ENDPOINT} field-names="first-name=fname submission-id=external consent=opt_in" endpoint-params="oid=00D1"`,
    );
    answer(form);
    const sent = await deliver(form);
    expect(sent).to.include({ fname: 'María', opt_in: 'not asked', oid: '00D1' });
    expect(sent['external']).to.match(/^[0-9a-f]{32}$/);
    expect(sent).to.not.have.any.keys('first-name', 'submission-id', 'consent');
  });

  it('asks consent in the school’s own words, as plain text, and sends what proves it', async () => {
    const form = await mountWith(
      ENDPOINT,
      `<span slot="consent" data-version="9" hidden>Call  me,
        <b>A College</b>.</span><span slot="consent" lang="es" hidden>Llámenme.</span>`,
    );
    const box = consentBox(form)!;
    expect(box.labels![0]!.textContent).to.equal('Call me, A College.');
    expect(box.checked).to.equal(false);
    expect(box.required).to.equal(false);
    box.click();
    answer(form, { phone: '512 555 0123' });
    const sent = await deliver(form);
    expect(sent).to.include({
      consent: 'yes',
      'consent-text': 'Call me, A College.',
      'consent-version': '9',
      'consent-language': 'en',
    });
    const digest = await crypto.subtle.digest(
      'SHA-256',
      new TextEncoder().encode('Call me, A College.'),
    );
    const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
    expect(sent['consent-sha256']).to.equal(hex.join(''));
  });

  it('goes without its fingerprint where the browser refuses to take one', async () => {
    const { digest } = crypto.subtle;
    crypto.subtle.digest = () => Promise.reject(new DOMException('refused'));
    try {
      const form = await mountWith(ENDPOINT, '<span slot="consent" hidden>Call me, please.</span>');
      answer(form);
      const sent = await deliver(form);
      expect(sent['consent-text']).to.equal('Call me, please.');
      expect(sent).not.to.have.property('consent-sha256');
    } finally {
      crypto.subtle.digest = digest;
    }
  });

  it('asks in the language of the card alone: without a text in it there is no box', async () => {
    const form = await mountWith(ENDPOINT, '<span slot="consent" lang="en" hidden>Call me.</span>');
    expect(consentBox(form)).to.not.equal(null);
    form.lang = 'es';
    await waitFor(() => expect(textOf(form)).to.contain('Enviar solicitud'));
    expect(consentBox(form)).to.equal(null);
    expect(form.application.get('consent')).to.equal('not asked');
    expect(form.application.has('consent-text')).to.equal(false);
    form.querySelector('span')!.lang = 'es-MX';
    await waitFor(() => expect(consentBox(form)).to.not.equal(null));
  });

  it('asks our text in Spanish on a Spanish card, and sends its hash', async () => {
    const form = await mountForm(`lang="es" ${ENDPOINT} ${APPROVED}`);
    await waitFor(() => expect(textOf(form)).to.contain('Enviar solicitud'));
    expect(form.application.get('consent-language')).to.equal('es');
    expect(form.application.get('consent-sha256')).to.match(/^[0-9a-f]{64}$/);
    expect(form.application.get('consent-text')).to.equal(
      consentBox(form)!.labels![0]!.textContent,
    );
  });

  it('asks no consent to calls where it asks no phone number', async () => {
    const form = await mountForm(`${ENDPOINT} ${APPROVED} fields="first-name email"`);
    expect(consentBox(form)).to.equal(null);
    expect(form.application.get('consent')).to.equal('not asked');
    expect(here.spy.warnings.join()).to.contain('no phone number');
  });

  it('asks for the number once the visitor agrees to be called, and never sends a yes without', async () => {
    const form = await mountForm(`${ENDPOINT} ${APPROVED}`);
    answer(form);
    consentBox(form)!.click();
    expect(form.application.get('consent')).to.equal('no');
    send(form);
    await waitFor(() => within(form).getByRole('button', { name: /phone number for the calls/ }));
    expect(here.network.requests).to.deep.equal([]);
    answer(form, { phone: '512 555 0123' });
    expect((await deliver(form))['consent']).to.equal('yes');
  });

  it('sends where the visitor came from, and nothing else of the address', async () => {
    const form = await mountForm();
    history.replaceState(null, '', '?utm_source=news&gclid=G1&partner=p1&email=spy@example.com');
    answer(form);
    const sent = await deliver(form);
    expect(sent).to.include({ utm_source: 'news', gclid: 'G1', partner: 'p1' });
    expect(JSON.stringify(sent)).to.not.contain('spy@example.com');
    expect(sent['page']).to.equal(location.origin + location.pathname);
  });

  it('flags what programs fill in and what comes too fast, and sends it all the same', async () => {
    const form = await mountForm();
    answer(form);
    const trap = form.shadowRoot!.querySelector<HTMLInputElement>('[name=website]')!;
    expect([trap.tabIndex, trap.autocomplete, trap.ariaHidden]).to.deep.equal([-1, 'off', 'true']);
    trap.value = 'http://spam.example';
    const sent = await deliver(form);
    expect(sent['flagged']).to.equal('honeypot fast');
    expect(sent).to.not.have.property('website');
  });

  it('flags nothing of a visitor who took their time', async () => {
    const form = await mountForm();
    const { now } = performance;
    try {
      performance.now = () => 1000;
      textbox(form, /Email/).focus();
      answer(form);
      performance.now = () => 61_000;
      expect((await deliver(form))['flagged']).to.equal(undefined);
    } finally {
      performance.now = now;
    }
  });

  it('shows a captcha in its place and sends its token, of which a retry may have another', async () => {
    here.answers(400);
    const form = await mountWith(
      ENDPOINT,
      '<div slot="captcha"><input type="hidden" name="cf-turnstile-response" value="token-1" /></div>',
    );
    const slot = form.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=captcha]')!;
    expect(slot.assignedElements()).to.have.length(1);
    expect(slot.closest('form')).to.not.equal(null);
    answer(form);
    for (const token of ['token-1', 'token-2']) {
      form.querySelector<HTMLInputElement>('[name=cf-turnstile-response]')!.value = token;
      const heard = oneEvent(form, 'coder-apply-error');
      send(form);
      await heard;
    }
    const [first, second] = here.network.requests;
    expect(first!.get('cf-turnstile-response')).to.equal('token-1');
    expect(second!.get('cf-turnstile-response')).to.equal('token-2');
    expect(second!.get('submission-id')).to.equal(first!.get('submission-id'));
  });

  it('keeps the id of an attempt when only the address or the language has changed', async () => {
    const form = await mountForm();
    answer(form);
    const id = form.application.get('submission-id');
    history.replaceState(null, '', '?utm_source=other');
    form.lang = 'es';
    await waitFor(() => expect(textOf(form)).to.contain('Enviar solicitud'));
    expect(form.application.get('submission-id')).to.equal(id);
  });

  it('has no personal data in its events, the console, storage or the address', async () => {
    const form = await mountForm(`${ENDPOINT} ${APPROVED}`);
    const heard: unknown[] = [];
    const types = ['coder-change', 'coder-apply-submit', 'coder-apply-sent', 'coder-apply-error'];
    for (const type of types) {
      form.addEventListener(type, (event) => heard.push((event as CustomEvent).detail));
    }
    answer(form, { phone: '512 555 0123' });
    await deliver(form);
    expect(heard).to.deep.equal([{}, {}]);
    expect(here.spy.warnings).to.deep.equal([]);
    expect(sessionStorage.length + localStorage.length).to.equal(0);
    expect(location.href).to.equal(address);
  });
});
