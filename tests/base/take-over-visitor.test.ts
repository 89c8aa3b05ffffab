import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { page } from '../../src/embed/page.js';
import '../../src/index.js';
import { textOf, waitFor, within } from '../helpers/dom.js';
import { drawn } from '../helpers/mount.js';
import { MARKUP, prerender, usePrerendered } from '../helpers/prerendered.js';

describe('what a visitor did with a card that came with the page', () => {
  const { changes, put } = usePrerendered();
  const find = <T extends HTMLElement = HTMLInputElement>(widget: LitElement, selector: string) =>
    widget.shadowRoot!.querySelector<T>(selector)!;

  it('counts by the period that was chosen, and nothing else is chosen', async () => {
    const widget = put(await prerender(MARKUP['coder-salary']!));
    within(widget).getByRole<HTMLInputElement>('radio', { name: 'Hour' }).checked = true;
    await drawn(widget);
    await waitFor(() => expect(textOf(widget)).to.contain('$21.75'));
    const hour = within(widget).getByRole('radio', { name: 'Hour' });
    expect((hour as HTMLInputElement).checked).to.equal(true);
    expect(changes).to.deep.equal([{ name: 'period', value: 'hour' }]);
  });

  it('keeps what was unfolded, with what is drawn into it', async () => {
    const widget = put(await prerender(MARKUP['coder-salary']!));
    find<HTMLDetailsElement>(widget, 'details').open = true;
    find(widget, 'summary').focus();
    await drawn(widget);
    await widget.updateComplete;
    expect(find<HTMLDetailsElement>(widget, 'details').open).to.equal(true);
    expect(within(widget).getByRole('spinbutton')).to.have.property('id', 'try');
    expect(widget.shadowRoot.activeElement).to.equal(find(widget, 'summary'));
  });

  it('keeps what was folded', async () => {
    const markup = '<coder-requirements credential="CPC"></coder-requirements>';
    const widget = put(await prerender(markup));
    const exams = find<HTMLDetailsElement>(widget, 'details');
    expect(exams.open).to.equal(true);
    exams.open = false;
    await drawn(widget);
    await widget.updateComplete;
    expect(find<HTMLDetailsElement>(widget, 'details').open).to.equal(false);
  });

  it('keeps a tick, and stores it beside those of before', async () => {
    const html = await prerender(MARKUP['coder-requirements']!);
    const before = put(html);
    await drawn(before);
    within(before).getAllByRole('checkbox')[2]!.click();
    before.remove();
    changes.length = 0;
    const widget = put(html);
    const [one, , other] = within(widget).getAllByRole<HTMLInputElement>('checkbox');
    expect(other!.checked).to.equal(false);
    one!.checked = true;
    await drawn(widget);
    await waitFor(() => expect(textOf(widget)).to.contain('2 of 13 done'));
    expect(changes).to.deep.equal([{ name: one!.id, value: true }]);
    expect(JSON.stringify(localStorage)).to.contain(one!.id);
  });

  it('keeps what is typed, the focus and the caret', async () => {
    const widget = put(await prerender(MARKUP['coder-apply']!));
    const name = find(widget, '#first-name');
    name.value = 'Jordan';
    name.focus();
    name.setSelectionRange(2, 4, 'backward');
    find(widget, '#email').value = 'jordan@example';
    find(widget, '#program').value = 'associate';
    await drawn(widget);
    await widget.updateComplete;
    const now = find(widget, '#first-name');
    expect(now).not.to.equal(name);
    expect(now.value).to.equal('Jordan');
    expect(widget.shadowRoot.activeElement).to.equal(now);
    const { selectionStart, selectionEnd, selectionDirection } = now;
    expect([selectionStart, selectionEnd, selectionDirection]).to.deep.equal([2, 4, 'backward']);
    expect(find(widget, '#email').value).to.equal('jordan@example');
    expect(find(widget, '#program').value).to.equal('associate');
    expect(page.plans?.get('')?.choices.get('path')).to.equal('associate');
  });

  it('keeps what was typed over a draft of before', async () => {
    const markup = MARKUP['coder-apply']!.replace('seller', 'id="apply" keep-draft seller');
    const html = await prerender(markup);
    const before = put(html);
    await drawn(before);
    for (const [id, value] of [
      ['first-name', 'Old'],
      ['last-name', 'Name'],
    ]) {
      find(before, `#${id}`).value = value!;
      find(before, `#${id}`).dispatchEvent(new Event('input', { bubbles: true }));
    }
    before.remove();
    const widget = put(html);
    find(widget, '#first-name').value = 'New';
    await drawn(widget);
    await widget.updateComplete;
    expect(find(widget, '#first-name').value).to.equal('New');
    expect(find(widget, '#last-name').value).to.equal('Name');
  });

  it('keeps an agreement to the same words, and to no others', async () => {
    const html = await prerender(MARKUP['coder-apply']!);
    for (const [shown, kept] of [
      [html, true],
      [html.replace('A College may call', 'A college may call'), false],
    ] as const) {
      const widget = put(shown);
      find(widget, '[name=consent]').checked = true;
      await drawn(widget);
      await widget.updateComplete;
      expect(find(widget, '[name=consent]').checked).to.equal(kept);
      widget.remove();
    }
  });

  it('leaves out a choice that there is no more', async () => {
    const html = await prerender(MARKUP['coder-timeline']!);
    const widget = put(html);
    const start = find<HTMLSelectElement>(widget, '#start');
    start.append(new Option('January 2020', '2020-01'));
    start.value = '2020-01';
    await drawn(widget);
    await widget.updateComplete;
    expect(find(widget, '#start').value).to.match(/^20(2[6-9]|[3-9])/);
    expect(changes).to.deep.equal([]);
  });

  it('takes the study hours that are being typed, and goes on typing', async () => {
    const widget = put(await prerender(MARKUP['coder-timeline']!));
    const hours = find(widget, '#hours');
    hours.value = '30';
    hours.focus();
    await drawn(widget);
    await widget.updateComplete;
    expect(find(widget, '#hours').value).to.equal('30');
    expect(widget.shadowRoot.activeElement).to.equal(find(widget, '#hours'));
    expect(changes).to.deep.equal([]);
    await waitFor(() => expect(changes).to.deep.equal([{ name: 'hours-per-week', value: '30' }]));
  });

  it('keeps what was done with a card in a guide', async () => {
    const guide = put(await prerender(MARKUP['coder-guide']!));
    const inner = () => find<LitElement>(guide, 'coder-salary');
    within(inner()).getByRole<HTMLInputElement>('radio', { name: 'Month' }).checked = true;
    find(inner(), 'summary').focus();
    await drawn(guide);
    await waitFor(() => expect(textOf(inner())).to.contain('$3,770'));
    expect(guide.shadowRoot.querySelectorAll('coder-salary')).to.have.length(1);
    await waitFor(() =>
      expect(inner().shadowRoot!.activeElement).to.equal(find(inner(), 'summary')),
    );
  });
});
