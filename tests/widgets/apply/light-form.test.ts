import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '../../helpers/axe.js';
import { textOf, waitFor, within } from '../../helpers/dom.js';
import { setUp } from './apply-form.js';
import { APPROVED, errorsOf, field, fill, FORM, go, mountLight, stayHere } from './own-form.js';

describe('<coder-apply> with a form of the page’s own', () => {
  const here = setUp();
  const page = stayHere();

  it('draws no fields, and lets the page’s styles reach its form', async () => {
    const widget = await mountLight('style="color: rgb(1, 2, 3)"');
    expect(within(widget).queryByRole('textbox')).to.equal(null);
    expect(within(widget).queryByRole('heading')).to.equal(null);
    expect(getComputedStyle(field(widget, 'mail').form!).color).to.equal('rgb(1, 2, 3)');
    expect(field(widget, 'mail').checkVisibility()).to.equal(true);
    expect(here.spy.warnings).to.deep.equal([]);
  });

  it('takes no room of its own while there is nothing to say', async () => {
    const widget = await mountLight();
    const card = widget.shadowRoot!.querySelector('[part=card]')!;
    expect(card.getBoundingClientRect().height).to.equal(0);
  });

  it('sends the form to where it goes by itself, with what scripts have put into it', async () => {
    const widget = await mountLight();
    fill(widget);
    const heard = oneEvent(widget, 'coder-apply-sent');
    let address = '';
    const { fetch } = window;
    window.fetch = (to, options) => {
      address = String(to);
      return fetch(to, options);
    };
    go(widget);
    await heard;
    expect(address).to.equal(new URL('/native', location.href).href);
    const sent = Object.fromEntries(here.network.requests[0]!);
    expect(sent).to.include({
      mail: 'maria@example.com',
      shoe: '38',
      when: 'day',
      xxTrustedFormCertUrl: 'https://cert.example/1',
      consent: 'not asked',
    });
    expect(sent['submission-id']).to.match(/^[0-9a-f]{32}$/);
    expect(page.left).to.deep.equal([]);
    await waitFor(() => expect(textOf(widget)).to.contain('Thank you!'));
    expect(field(widget, 'mail').checkVisibility()).to.equal(false);
    expect(field(widget, 'mail').value).to.equal('');
  });

  it('lets listeners of the page hear `submit` once, as ever', async () => {
    const widget = await mountLight();
    fill(widget);
    let count = 0;
    widget.querySelector('form')!.addEventListener('submit', () => count++);
    const heard = oneEvent(widget, 'coder-apply-sent');
    field(widget, 'mail').focus();
    await sendKeys({ press: 'Enter' });
    await heard;
    expect(count).to.equal(1);
    expect(here.network.requests).to.have.length(1);
  });

  it('sends also where a sandboxed frame fires no `submit`', async () => {
    const widget = await mountLight();
    fill(widget);
    const { requestSubmit } = HTMLFormElement.prototype;
    HTMLFormElement.prototype.requestSubmit = () => undefined;
    try {
      const heard = oneEvent(widget, 'coder-apply-sent');
      go(widget);
      await heard;
      expect(here.network.requests).to.have.length(1);
    } finally {
      HTMLFormElement.prototype.requestSubmit = requestSubmit;
    }
  });

  it('leaves a form alone whose `submit` the page takes itself', async () => {
    const widget = await mountLight();
    fill(widget);
    widget.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
    go(widget);
    await widget.updateComplete;
    expect(here.network.requests).to.deep.equal([]);
  });

  it('says what is wrong beside each field, in the language of the page, tied to the field', async () => {
    const widget = await mountLight();
    go(widget);
    await waitFor(() =>
      expect(errorsOf(widget)).to.deep.equal([
        'Enter your email address.',
        '“Shoe size” needs an answer.',
        '“When?” needs an answer.',
      ]),
    );
    const mail = field(widget, 'mail');
    expect(mail.getAttribute('aria-invalid')).to.equal('true');
    const described = mail.getAttribute('aria-describedby')!.split(' ');
    expect(described[0], 'what the page says stays').to.equal('hint');
    expect(document.getElementById(described[1]!)!.textContent).to.equal(
      'Enter your email address.',
    );
    const summary = within(widget).getByRole('group', { name: /answers? needs? a change/ });
    await waitFor(() => expect(widget.shadowRoot!.activeElement).to.equal(summary));
    within(widget).getByRole('button', { name: '“Shoe size” needs an answer.' }).click();
    expect(document.activeElement).to.equal(field(widget, 'shoe'));
    expect(here.network.requests).to.deep.equal([]);
    await expectAccessible(widget);
    widget.lang = 'es';
    await waitFor(() => expect(errorsOf(widget)[1]).to.equal('Falta la respuesta en «Shoe size».'));
    expect(widget.querySelector<HTMLElement>('.coder-error')!.lang).to.equal('es');
  });

  it('takes a message away once the answer is right, and leaves no trace', async () => {
    const widget = await mountLight();
    go(widget);
    await waitFor(() => expect(errorsOf(widget)).to.have.length(3));
    field(widget, 'mail').focus();
    await sendKeys({ type: 'maria@example.com' });
    await sendKeys({ press: 'Tab' });
    await waitFor(() => expect(errorsOf(widget)).to.have.length(2));
    expect(field(widget, 'mail').hasAttribute('aria-invalid')).to.equal(false);
    expect(field(widget, 'mail').getAttribute('aria-describedby')).to.equal('hint');
  });

  it('uses the words of the page where it sets its own', async () => {
    const widget = await mountLight();
    fill(widget);
    field(widget, 'shoe').setCustomValidity('Only even sizes.');
    go(widget);
    await waitFor(() => expect(errorsOf(widget)).to.deep.equal(['Only even sizes.']));
  });

  it('calls a field by its label, not by what can be chosen in it', async () => {
    const widget = await mountLight();
    fill(widget);
    field(widget, 'shift').required = true;
    go(widget);
    await waitFor(() => expect(errorsOf(widget)).to.deep.equal(['“Shift” needs an answer.']));
  });

  it('asks consent in the form, before its button, unticked, and sends the evidence once', async () => {
    const widget = await mountLight(APPROVED);
    const box = widget.querySelector<HTMLInputElement>('.coder-consent input')!;
    expect(box.checked).to.equal(false);
    expect(box.closest('label')!.nextElementSibling).to.equal(widget.querySelector('button'));
    fill(widget);
    field(widget, 'phone').value = '512 555 0123';
    box.click();
    const heard = oneEvent(widget, 'coder-apply-sent');
    go(widget);
    await heard;
    expect(here.network.requests[0]!.getAll('consent')).to.deep.equal(['yes']);
    expect(here.network.requests[0]!.get('consent-text')).to.contain('A College may call');
  });

  it('puts the consent where the form says', async () => {
    const inside = FORM.replace('<p><label>Phone', '<div data-coder-consent></div><p><label>Phone');
    const widget = await mountLight(APPROVED, inside);
    expect(widget.querySelector('[data-coder-consent] > .coder-consent')).to.not.equal(null);
  });

  it('leaves the consent to a form that asks it itself', async () => {
    const own =
      '<label><input type="checkbox" name="consent" value="sure" checked /> Call me</label>';
    const widget = await mountLight(APPROVED, FORM.replace('<button', `${own}<button`));
    expect(widget.querySelector('.coder-consent')).to.equal(null);
    fill(widget);
    expect(widget.application.getAll('consent')).to.deep.equal(['sure']);
  });
});
