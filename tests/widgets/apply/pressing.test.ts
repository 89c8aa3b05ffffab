import { expect, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { textOf, waitFor, within } from '../../helpers/dom.js';
import { answer, ENDPOINT, mountForm, setUp, textbox } from './apply-form.js';
import { errorsOf, field, fill, mountLight, stayHere } from './own-form.js';

/** Presses and releases the mouse; what leaving a field draws is drawn in between. */
async function press(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  // At the lower edge: what moves up by a line is missed.
  const position: [number, number] = [
    Math.round(x + Math.min(width / 2, 60)),
    Math.round(y + height - 4),
  ];
  await sendMouse({ type: 'move', position });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'up' });
}

const correct = async (control: HTMLElement) => {
  control.focus();
  await sendKeys({ press: 'End' });
  await sendKeys({ type: 'example.com' });
};

describe('What is pressed right after a field was put right', () => {
  const here = setUp();
  stayHere();
  // Neither the end of the page nor a message out of view keeps what is pressed in its place.
  beforeEach(async () => {
    document.body.style.setProperty('padding-block-end', '2000px');
    await setViewport({ width: 800, height: 1400 });
  });
  afterEach(async () => {
    document.body.style.removeProperty('padding-block-end');
    await setViewport({ width: 800, height: 600 });
    await resetMouse();
  });

  it('sends a form of the school’s own', async () => {
    const widget = await mountLight();
    fill(widget);
    const mail = field(widget, 'mail');
    mail.value = 'maria@';
    mail.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => expect(errorsOf(widget)).to.have.length(1));
    const heard = oneEvent(widget, 'coder-apply-sent');
    await correct(mail);
    await press(widget.querySelector('button')!);
    await heard;
    expect(here.network.requests[0]!.get('mail')).to.equal('maria@example.com');
  });

  for (const [what, attributes, target] of [
    ['our form', '', 'Send application'],
    ['what our form agrees to', 'seller="A College" consent-version="2026-11"', /may call/],
  ] as const) {
    it(`sends or ticks ${what}`, async () => {
      const form = await mountForm(`${ENDPOINT} ${attributes}`);
      answer(form, { email: 'maria@', phone: '512 555 0123' });
      await waitFor(() => expect(textOf(form)).to.contain('such as maria@example.com'));
      await correct(textbox(form, /Email/));
      const role = attributes ? 'checkbox' : 'button';
      const control = within(form).getByRole<HTMLInputElement>(role, { name: target });
      await press(control.closest('label') ?? control);
      if (attributes) expect(control.checked).to.equal(true);
      else await waitFor(() => expect(textOf(form)).to.contain('Thank you!'));
    });
  }

  it('is what the page has beneath the form', async () => {
    const form = await mountForm();
    const below = document.createElement('button');
    below.textContent = 'Below';
    form.after(below);
    let pressed = 0;
    below.addEventListener('click', () => pressed++);
    answer(form, { email: 'maria@' });
    await waitFor(() => expect(textOf(form)).to.contain('such as maria@example.com'));
    await correct(textbox(form, /Email/));
    await press(below);
    expect(pressed).to.equal(1);
    await waitFor(() => expect(textOf(form)).to.not.contain('such as maria@example.com'));
    below.remove();
  });

  it('is the answer that was pressed among those that need a change', async () => {
    const form = await mountForm();
    answer(form, { email: 'maria@', 'postal-code': '7', education: '' });
    form.renderRoot.querySelector<HTMLElement>('button.primary')!.click();
    const link = await waitFor(() =>
      within(form).getByRole('button', { name: /5-digit ZIP code/ }),
    );
    await correct(textbox(form, /Email/));
    await press(link);
    await waitFor(() => expect(form.shadowRoot!.activeElement!.id).to.equal('postal-code'));
  });
});
