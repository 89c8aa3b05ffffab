import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CoderApply } from '../../../src/widgets/apply/apply-element.js';
import { textOf, waitFor } from '../../helpers/dom.js';
import { setUp } from './apply-form.js';
import { APPROVED, FORM, stayHere } from './own-form.js';

/** Markup as the parser makes it of a page, with the tag in it. */
async function page(markup: string) {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(document.createRange().createContextualFragment(markup));
  const widget = place.querySelector<CoderApply>('coder-apply')!;
  await widget.updateComplete;
  const form = place.querySelector('form')!;
  return { place, widget, form };
}

const named = FORM.replace('<form', '<form id="ours"');

function fillIn(form: Element): void {
  form.querySelector<HTMLInputElement>('[name=mail]')!.value = 'maria@example.com';
  form.querySelector<HTMLInputElement>('[name=shoe]')!.value = '38';
  form.querySelector<HTMLInputElement>('[name=when]')!.checked = true;
}

const go = (form: Element) => form.querySelector('button')!.click();

describe('<coder-apply> with a form that stands elsewhere on the page', () => {
  const here = setUp();
  const left = stayHere();

  it('takes the form that `form-id` names: checks it, sends it once, then hides it', async () => {
    const { widget, form } = await page(
      `<p><coder-apply form-id="ours"><a href="/apply">Apply</a></coder-apply></p><h2>Apply</h2>${named}`,
    );
    expect(form.hasAttribute('novalidate')).to.equal(true);
    go(form);
    await waitFor(() => expect(form.querySelectorAll('.coder-error')).to.have.length(3));
    fillIn(form);
    const sent = oneEvent(widget, 'coder-apply-sent');
    go(form);
    await sent;
    expect(here.network.requests).to.have.length(1);
    await waitFor(() => expect(textOf(widget)).to.contain('Thank you!'));
    expect(form.checkVisibility({ visibilityProperty: true })).to.equal(false);
    expect(left.left).to.deep.equal([]);
    expect(here.spy.warnings).to.deep.equal([]);
    widget.remove();
    await waitFor(() => expect(form.checkVisibility({ visibilityProperty: true })).to.equal(true));
    expect(form.getAttribute('style') ?? '').to.equal('');
    expect(form.hasAttribute('novalidate')).to.equal(false);
  });

  it('keeps the room of the form until it is out of view', async () => {
    const { place, widget, form } = await page(
      `<coder-apply form-id="ours"></coder-apply>${named}<p style="height: 3000px"></p>`,
    );
    const below = place.querySelector('p:last-child')!;
    const gap = () => below.getBoundingClientRect().top - widget.getBoundingClientRect().bottom;
    const before = gap();
    fillIn(form);
    form.insertAdjacentHTML('beforeend', '<input type="hidden" name="style" value="x">');
    go(form);
    await waitFor(() => expect(textOf(widget)).to.contain('Thank you!'));
    expect(gap()).to.equal(before);
    scrollTo(0, document.body.scrollHeight);
    await waitFor(() => expect(gap()).to.be.below(before / 2));
    scrollTo(0, 0);
  });

  it('leads the visitor from the form to what became of it', async () => {
    here.answers(400);
    const { widget, form } = await page(`<coder-apply form-id="ours"></coder-apply>${named}`);
    fillIn(form);
    form.querySelector('button')!.focus();
    go(form);
    await oneEvent(widget, 'coder-apply-error');
    await waitFor(() => expect(document.activeElement).to.equal(widget));
  });

  it('takes the form that the parser moved out of the tag, with one warning that asks for its name', async () => {
    const { widget, form } = await page(`<p><coder-apply>${FORM}</coder-apply></p>`);
    expect(widget.contains(form)).to.equal(false);
    expect(form.hasAttribute('novalidate')).to.equal(true);
    expect(here.spy.warnings).to.deep.equal([
      '<coder-apply>: the form behind the tag is taken for its own; form-id="…" says so.',
    ]);
  });

  it('takes no login, upload, search, form that only asks, or form that is not the very next', async () => {
    for (const form of [
      FORM.replace('</form>', '<input type="password" name="p"></form>'),
      FORM.replace('</form>', '<input type="file" name="f"></form>'),
      FORM.replace('<form', '<form role="search"'),
      FORM.replace('method="post"', 'method="get"'),
      `<p>Or log in:</p>${FORM}`,
    ]) {
      const { place } = await page(`<p><coder-apply></coder-apply></p>${form}`);
      expect(place.querySelector('form')!.hasAttribute('novalidate'), form).to.equal(false);
    }
    const other = await page(`<p><coder-apply endpoint="/apply"></coder-apply></p>${FORM}`);
    expect(other.form.hasAttribute('novalidate')).to.equal(false);
  });

  it('says that the form it was told of is not there', async () => {
    await page('<coder-apply form-id="theirs" endpoint="/apply"></coder-apply>');
    expect(here.spy.warnings).to.deep.equal([
      '<coder-apply>: form-id="theirs" is no form on the page.',
    ]);
  });

  it('takes the consent texts that `consent-id` names', async () => {
    const texts = `<p id="yes-en" lang="en" hidden>The college may call.</p><p id="yes-es" lang="es" hidden>Puede llamar.</p>`;
    const { form } = await page(
      `<coder-apply form-id="ours" consent-id="yes-en yes-es" ${APPROVED}></coder-apply>${texts}${named}`,
    );
    const box = form.querySelector('.coder-consent');
    expect(box?.textContent?.trim()).to.equal('The college may call.');
  });
});
