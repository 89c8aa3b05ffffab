import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { inEveryLook } from '../../helpers/axe.js';
import { textOf, waitFor, within } from '../../helpers/dom.js';
import { setUp } from './apply-form.js';
import type { CoderApply } from '../../../src/widgets/apply/apply-element.js';
import { APPROVED, errorsOf, field, fill, FORM, go, mountLight, stayHere } from './own-form.js';

describe('<coder-apply>, careful with a form of the page’s own', () => {
  const here = setUp();
  const page = stayHere();

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
    expect(here.network.requests).to.have.length(1);
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

  it('takes away what a page that copied its own markup has brought back of ours', async () => {
    const widget = await mountLight(APPROVED);
    go(widget);
    await waitFor(() => expect(errorsOf(widget)).to.have.length(3));
    const copy = document.createElement('div');
    copy.innerHTML = widget.outerHTML.replace('name="consent"', 'name="consent" checked');
    widget.replaceWith(copy);
    const again = copy.querySelector<CoderApply>('coder-apply')!;
    await again.updateComplete;
    await waitFor(() => expect(errorsOf(again)).to.deep.equal([]));
    const boxes = again.querySelectorAll<HTMLInputElement>('.coder-consent input');
    expect([...boxes].map(({ checked }) => checked)).to.deep.equal([false]);
    expect(again.application.getAll('consent')).to.deep.equal(['no']);
    expect(field(again, 'mail').getAttribute('aria-describedby')).to.equal('hint');
    expect(field(again, 'mail').hasAttribute('aria-invalid')).to.equal(false);
    boxes[0]!.click();
    field(again, 'phone').value = '512 555 0123';
    expect(again.application.getAll('consent')).to.deep.equal(['yes']);
    copy.remove();
  });

  it('takes away what a page brings back of ours in the same tag', async () => {
    const widget = await mountLight(APPROVED);
    go(widget);
    await waitFor(() => expect(errorsOf(widget)).to.have.length(3));
    const form = widget.querySelector('form')!;
    form.innerHTML = `${form.innerHTML}`;
    await waitFor(() => expect(widget.querySelectorAll('.coder-consent')).to.have.length(1));
    await waitFor(() => expect(errorsOf(widget)).to.have.length(3));
  });

  it('never delivers a form without answers', async () => {
    const widget = await mountLight(
      '',
      '<form action="/native"><input name="q" /><button>Go</button></form>',
    );
    const heard = oneEvent(widget, 'coder-apply-error');
    go(widget);
    expect((await heard).detail).to.deep.equal({ outcome: 'unsent' });
    expect(here.network.requests).to.deep.equal([]);
  });

  it('leaves a form alone that asks for files, and says so', async () => {
    const widget = await mountLight(
      '',
      FORM.replace('<button', '<input type="file" name="cv" /><button'),
    );
    expect(widget.querySelector('form')!.hasAttribute('novalidate')).to.equal(false);
    expect(here.spy.warnings.join()).to.contain('files');
    fill(widget);
    go(widget);
    expect(page.left, 'it goes by itself').to.have.length(1);
  });

  it('keeps the answers when sending fails, and lets nothing be changed on the way', async () => {
    let breakOff: () => void = () => undefined;
    window.fetch = () =>
      new Promise((_, refuse) => (breakOff = () => refuse(new TypeError('Failed to fetch'))));
    const widget = await mountLight('contact="(512) 555-0123"');
    fill(widget);
    const heard = oneEvent(widget, 'coder-apply-error');
    go(widget);
    field(widget, 'shoe').focus();
    await sendKeys({ type: '9' });
    field(widget, 'when').form!.querySelector<HTMLElement>('[value=night]')!.click();
    expect(field(widget, 'when').checked).to.equal(true);
    here.answers('broken');
    breakOff();
    expect((await heard).detail).to.deep.equal({ outcome: 'unknown' });
    await waitFor(() => expect(textOf(widget)).to.contain('cannot tell whether it arrived'));
    expect(field(widget, 'shoe').value).to.equal('38');
    within(widget).getByRole('link', { name: '(512) 555-0123' });
  });

  it('puts a draft back as it was: several of a list, fields of one name, what was unticked', async () => {
    const inside = `<form action="/native"><input name="mail" type="email" />
      <input name="school" /><input name="school" />
      <select name="shift" multiple><option>Day</option><option>Night</option><option>Late</option></select>
      <input type="checkbox" name="news" checked /><button>Go</button></form>`;
    const widget = await mountLight('keep-draft', inside);
    const schools = (of: Element) => [...of.querySelectorAll<HTMLInputElement>('[name=school]')];
    const shifts = (of: Element) => [...of.querySelector('select')!.options];
    schools(widget).forEach((control, index) => (control.value = `School ${index}`));
    shifts(widget).forEach((option, index) => (option.selected = index < 2));
    field(widget, 'news').checked = false;
    field(widget, 'mail').value = 'maria@example.com';
    field(widget, 'mail').dispatchEvent(new Event('input', { bubbles: true }));
    widget.remove();
    const again = await mountLight('keep-draft', inside);
    await waitFor(() => expect(field(again, 'mail').value).to.equal('maria@example.com'));
    expect(schools(again).map(({ value }) => value)).to.deep.equal(['School 0', 'School 1']);
    expect(shifts(again).map(({ selected }) => selected)).to.deep.equal([true, true, false]);
    expect(field(again, 'news').checked).to.equal(false);
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
