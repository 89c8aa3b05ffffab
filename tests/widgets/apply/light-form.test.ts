import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CoderApply } from '../../../src/widgets/apply/apply-element.js';
import { expectAccessible, inEveryLook } from '../../helpers/axe.js';
import { textOf, waitFor, within } from '../../helpers/dom.js';
import { clearPage, mount, watchConsole } from '../../helpers/mount.js';
import { standInNetwork } from './apply-form.js';

const FIELDS = `
  <p><label for="mail">Your email *</label> <input id="mail" name="mail" type="email" required aria-describedby="hint" /></p>
  <p id="hint">We write in English.</p>
  <p><label>Phone: <input name="phone" autocomplete="tel" /></label></p>
  <p><label for="shoe">Shoe size</label> <input id="shoe" name="shoe" pattern="[0-9]+" required /></p>
  <fieldset><legend>When?</legend>
    <label><input type="radio" name="when" value="day" required /> Day</label>
    <label><input type="radio" name="when" value="night" /> Night</label></fieldset>
  <input type="hidden" name="xxTrustedFormCertUrl" value="https://cert.example/1" />`;
const FORM = `<form action="/native" method="post">${FIELDS}<button name="submit">Go</button></form>`;

const mountLight = (attributes = '', inside = FORM) =>
  mount<CoderApply>(`<coder-apply ${attributes}>${inside}</coder-apply>`);

const field = (widget: Element, name: string) =>
  widget.querySelector<HTMLInputElement>(`[name=${name}]`)!;

function fill(widget: Element): void {
  field(widget, 'mail').value = ' maria@example.com ';
  field(widget, 'shoe').value = '38';
  field(widget, 'when').checked = true;
}

const go = (widget: Element) => widget.querySelector('button')!.click();
const errorsOf = (widget: Element) =>
  [...widget.querySelectorAll('.coder-error')].map((node) => node.textContent);

describe('<coder-apply> with a form of the page’s own', () => {
  let spy: ReturnType<typeof watchConsole>;
  let network: ReturnType<typeof standInNetwork>;
  /** Whatever gets as far as the page would leave it. */
  const left: Event[] = [];
  const stay = (event: Event) => {
    if (!event.defaultPrevented) left.push(event);
    event.preventDefault();
  };
  beforeEach(() => {
    spy = watchConsole();
    network = standInNetwork(200);
    left.length = 0;
    addEventListener('submit', stay);
  });
  afterEach(() => {
    removeEventListener('submit', stay);
    spy.restore();
    network.restore();
    clearPage();
  });

  it('draws no fields, and lets the page’s styles reach its form', async () => {
    const widget = await mountLight('style="color: rgb(1, 2, 3)"');
    expect(within(widget).queryByRole('textbox')).to.equal(null);
    expect(within(widget).queryByRole('heading')).to.equal(null);
    expect(getComputedStyle(field(widget, 'mail').form!).color).to.equal('rgb(1, 2, 3)');
    expect(field(widget, 'mail').checkVisibility()).to.equal(true);
    expect(spy.warnings).to.deep.equal([]);
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
    const sent = Object.fromEntries(network.requests[0]!);
    expect(sent).to.include({
      mail: 'maria@example.com',
      shoe: '38',
      when: 'day',
      xxTrustedFormCertUrl: 'https://cert.example/1',
      consent: 'not asked',
    });
    expect(sent['submission-id']).to.match(/^[0-9a-f]{32}$/);
    expect(left).to.deep.equal([]);
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
    expect(network.requests).to.have.length(1);
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
      expect(network.requests).to.have.length(1);
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
    expect(network.requests).to.deep.equal([]);
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
    const summary = within(widget).getByRole('group', { name: 'Please check these answers:' });
    await waitFor(() => expect(widget.shadowRoot!.activeElement).to.equal(summary));
    within(widget).getByRole('button', { name: '“Shoe size” needs an answer.' }).click();
    expect(document.activeElement).to.equal(field(widget, 'shoe'));
    expect(network.requests).to.deep.equal([]);
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

  const APPROVED = 'seller="A College" consent-version="2026-11"';

  it('asks consent in the form, before its button, unticked, and sends the evidence once', async () => {
    const widget = await mountLight(APPROVED);
    const box = widget.querySelector<HTMLInputElement>('.coder-consent input')!;
    expect(box.checked).to.equal(false);
    expect(box.closest('label')!.nextElementSibling).to.equal(widget.querySelector('button'));
    fill(widget);
    box.click();
    const heard = oneEvent(widget, 'coder-apply-sent');
    go(widget);
    await heard;
    expect(network.requests[0]!.getAll('consent')).to.deep.equal(['yes']);
    expect(network.requests[0]!.get('consent-text')).to.contain('A College may call');
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

  it('holds on while the page draws its form again', async () => {
    const widget = await mountLight(APPROVED);
    go(widget);
    await waitFor(() => expect(errorsOf(widget)).to.have.length(3));
    widget.querySelector('.coder-error')!.remove();
    widget.querySelector('.coder-consent')!.remove();
    field(widget, 'mail').setAttribute('aria-describedby', 'hint');
    field(widget, 'mail').parentElement!.append('!');
    await waitFor(() => expect(errorsOf(widget)).to.have.length(3));
    expect(widget.querySelectorAll('.coder-consent')).to.have.length(1);
    await waitFor(() =>
      expect(field(widget, 'mail').getAttribute('aria-describedby')).to.match(/^hint coder-error/),
    );
    const form = document.createElement('form');
    form.innerHTML = '<input name="mail" type="email" /><button>Send it</button>';
    widget.querySelector('form')!.replaceWith(form);
    await waitFor(() => expect(form.hasAttribute('novalidate')).to.equal(true));
    expect(widget.querySelector('.coder-consent'), 'no phone number').to.equal(null);
    field(widget, 'mail').value = 'maria@example.com';
    const heard = oneEvent(widget, 'coder-apply-sent');
    go(widget);
    await heard;
    expect(network.requests).to.have.length(1);
  });

  it('does nothing over and over', async () => {
    const widget = await mountLight(APPROVED);
    go(widget);
    await waitFor(() => expect(errorsOf(widget)).to.have.length(3));
    await widget.updateComplete;
    await widget.updateComplete;
    const records: unknown[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(widget, { childList: true, subtree: true, attributes: true });
    for (let round = 0; round < 3; round++) {
      widget.requestUpdate();
      await widget.updateComplete;
    }
    expect(observer.takeRecords().concat(records as MutationRecord[])).to.deep.equal([]);
    observer.disconnect();
  });

  it('puts back all that it changed when it goes', async () => {
    const widget = await mountLight(APPROVED);
    const form = widget.querySelector('form')!;
    go(widget);
    await waitFor(() => expect(errorsOf(widget)).to.have.length(3));
    widget.remove();
    expect(form.outerHTML.replace(/\s+/g, ' ')).to.equal(
      Object.assign(document.createElement('div'), { innerHTML: FORM }).innerHTML.replace(
        /\s+/g,
        ' ',
      ),
    );
  });

  it('is a form of its own again when it is moved', async () => {
    const widget = await mountLight(APPROVED);
    widget.querySelector<HTMLElement>('.coder-consent input')!.click();
    document.body.append(widget);
    await waitFor(() => expect(widget.querySelector('.coder-consent')).to.not.equal(null));
    expect(widget.querySelector<HTMLInputElement>('.coder-consent input')!.checked).to.equal(true);
    widget.remove();
  });

  it('draws its own fields once the form has gone', async () => {
    const widget = await mountLight('endpoint="/apply"');
    widget.querySelector('form')!.remove();
    await waitFor(() => within(widget).getByRole('textbox', { name: 'Email' }));
  });

  it('leaves a form alone that asks for files, and says so', async () => {
    const widget = await mountLight(
      '',
      FORM.replace('<button', '<input type="file" name="cv" /><button'),
    );
    expect(widget.querySelector('form')!.hasAttribute('novalidate')).to.equal(false);
    expect(spy.warnings.join()).to.contain('files');
    fill(widget);
    go(widget);
    expect(left, 'it goes by itself').to.have.length(1);
  });

  it('keeps the answers when sending fails, and lets nothing be changed on the way', async () => {
    network.restore();
    network = standInNetwork('broken');
    const widget = await mountLight('contact="(512) 555-0123"');
    fill(widget);
    const heard = oneEvent(widget, 'coder-apply-error');
    go(widget);
    await waitFor(() => expect(widget.querySelector('form')!.inert).to.equal(true));
    expect((await heard).detail).to.deep.equal({ outcome: 'unknown' });
    await waitFor(() => expect(textOf(widget)).to.contain('cannot tell whether it arrived'));
    expect(widget.querySelector('form')!.inert).to.equal(false);
    expect(field(widget, 'shoe').value).to.equal('38');
    within(widget).getByRole('link', { name: '(512) 555-0123' });
  });

  it('keeps a draft of what is answered, and of nothing hidden or secret', async () => {
    const inside = FORM.replace('<button', '<input type="password" name="pin" /><button');
    const widget = await mountLight('keep-draft', inside);
    fill(widget);
    field(widget, 'pin').value = 'secret';
    field(widget, 'mail').dispatchEvent(new Event('input', { bubbles: true }));
    const kept = JSON.stringify(sessionStorage);
    expect(kept).to.contain('maria').and.not.contain('secret').and.not.contain('cert.example');
    widget.remove();
    const again = await mountLight('keep-draft', inside);
    await waitFor(() => expect(textOf(again)).to.contain('still here'));
    expect(field(again, 'mail').value).to.equal('maria@example.com');
    expect(field(again, 'when').checked).to.equal(true);
  });

  inEveryLook('a form with errors', async (look) => {
    const widget = await mountLight(`${look} ${APPROVED}`);
    go(widget);
    await waitFor(() => expect(errorsOf(widget)).to.have.length(3));
    return widget;
  });
});
