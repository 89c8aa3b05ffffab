import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { inEveryLook } from '../../helpers/axe.js';
import { textOf, waitFor, within } from '../../helpers/dom.js';
import { clearPage, watchConsole } from '../../helpers/mount.js';
import { box, mountList } from './requirements-list.js';

const REQUIRED = [/high school/, /Choose a path/, /terminology/, /ICD-10-CM/, /CPT/, /HIPAA/];
const OWN = '<ul><li>Transcript (<a href="/t">order</a>)</li><li lang="es">Visita</li></ul>';

const choice = (list: Element, name: string) =>
  within(list).getByRole<HTMLSelectElement>('combobox', { name });

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('<coder-requirements>', () => {
  let spy: ReturnType<typeof watchConsole>;
  beforeEach(() => (spy = watchConsole()));
  afterEach(() => {
    spy.restore();
    clearPage();
  });

  it('has a heading for each stage, one level below its own', async () => {
    const list = await mountList('heading-level="2"');
    const levels = within(list)
      .getAllByRole('heading')
      .map((heading) => [heading.getAttribute('aria-level'), heading.textContent.trim()]);
    expect(levels[0]).to.deep.equal(['2', 'What you need to become a medical coder']);
    expect(levels[1]).to.deep.equal(['3', 'Before you start']);
    expect(levels).to.have.length(6);
  });

  it('lists 13 items, none of them done', async () => {
    const list = await mountList();
    expect(within(list).getAllByRole('checkbox')).to.have.length(13);
    const words = within(list).getByRole('status').textContent!.replace(/\s+/g, ' ').trim();
    expect(words).to.equal('0 of 13 done Still required: 6');
    expect(spy.warnings).to.deep.equal([]);
  });

  it('ticks by keyboard, tells the page and counts', async () => {
    const list = await mountList();
    const heard = oneEvent(list, 'coder-change');
    box(list, /high school diploma/).focus();
    await sendKeys({ press: ' ' });
    expect((await heard).detail).to.deep.equal({ name: 'diploma', value: true });
    await waitFor(() => expect(textOf(list)).to.contain('1 of 13 done'));
  });

  it('keeps sources behind a switch', async () => {
    const list = await mountList();
    const sources = () => within(list).queryAllByRole('link', { name: 'AAPC' });
    expect(sources()).to.have.length(0);
    const shown = within(list).getByRole('button', { name: 'Show the source of each item' });
    shown.click();
    await list.updateComplete;
    expect(shown.textContent!.trim()).to.equal('Hide the sources');
    expect(sources()).to.not.have.length(0);
    shown.click();
    await list.updateComplete;
    expect(shown.textContent!.trim()).to.equal('Show the source of each item');
    expect(sources()).to.have.length(0);
  });

  it('opens the exams of a credential that is chosen, and else when asked', async () => {
    const any = await mountList();
    const chosen = await mountList('credential="RHIA"');
    const open = (list: Element) => within(list).getByRole('group').hasAttribute('open');
    expect([open(any), open(chosen)]).to.deep.equal([false, true]);
  });

  it('ticks by a click anywhere in the row', async () => {
    const list = await mountList();
    const row = box(list, /HIPAA/).closest('li')!;
    row.scrollIntoView({ block: 'center' });
    const { left, bottom } = row.getBoundingClientRect();
    (list.shadowRoot!.elementFromPoint(left + 200, bottom - 4) as HTMLElement).click();
    expect(box(list, /HIPAA/).checked).to.equal(true);
  });

  it('asks before it clears, with the focus on keeping', async () => {
    const list = await mountList();
    box(list, /HIPAA/).click();
    await list.updateComplete;
    within(list).getByRole('button', { name: 'Start over' }).click();
    const group = await waitFor(() =>
      within(list).getByRole('group', { name: 'Clear every check mark?' }),
    );
    const keep = within(list).getByRole('button', { name: 'Keep' });
    await waitFor(() => expect(list.shadowRoot!.activeElement).to.equal(keep));
    keep.click();
    await waitFor(() => expect(group.isConnected).to.equal(false));
    expect(textOf(list)).to.contain('1 of 13 done');
  });

  it('stops asking on Escape, with the focus on starting over, and the page hears nothing of it', async () => {
    const list = await mountList();
    box(list, /HIPAA/).click();
    await list.updateComplete;
    within(list).getByRole('button', { name: 'Start over' }).click();
    const keep = await waitFor(() => within(list).getByRole('button', { name: 'Keep' }));
    await waitFor(() => expect(list.shadowRoot!.activeElement).to.equal(keep));
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', hear);
    const again = await waitFor(() => within(list).getByRole('button', { name: 'Start over' }));
    await waitFor(() => expect(list.shadowRoot!.activeElement).to.equal(again));
    expect(textOf(list)).to.contain('1 of 13 done');
    expect(heard, 'a dialog around the list stays open').to.deep.equal([]);
  });

  it('outlines a link in an own item, not its label', async () => {
    const list = await mountList('', OWN);
    const link = within(list).getByRole('link', { name: 'order' });
    box(list, /Transcript/).focus();
    await sendKeys({ press: 'Tab' });
    expect(list.shadowRoot!.activeElement).to.equal(link);
    const outline = (element: Element) => getComputedStyle(element).outlineStyle;
    expect([outline(link), outline(link.closest('label')!)]).to.deep.equal(['solid', 'none']);
  });

  it('clears when the visitor says so, on the device too', async () => {
    const list = await mountList();
    box(list, /HIPAA/).click();
    await list.updateComplete;
    within(list).getByRole('button', { name: 'Start over' }).click();
    const clear = await waitFor(() => within(list).getByRole('button', { name: 'Clear' }));
    const heard = oneEvent(list, 'coder-change');
    clear.click();
    expect((await heard).detail).to.deep.equal({ name: 'reset', value: true });
    await list.updateComplete;
    expect(textOf(list)).to.contain('0 of 13 done');
    expect(box(list, /HIPAA/).checked).to.equal(false);
    expect(textOf(await mountList())).to.contain('0 of 13 done');
    await waitFor(() =>
      expect(list.shadowRoot!.activeElement).to.equal(
        within(list).getByRole('button', { name: 'Start over' }),
      ),
    );
  });

  it('warns once for bad values', async () => {
    await mountList('path="phd" storage="cloud"');
    const list = await mountList('path="phd" storage="cloud"');
    expect(spy.warnings).to.have.length(2);
    expect(textOf(list)).to.contain('RHIT after an associate’s degree');
  });

  it('stays within 200 pixels', async () => {
    const list = await mountList();
    list.style.width = '200px';
    const card = list.shadowRoot!.querySelector('[part=card]')!;
    await waitFor(() => expect(card.getBoundingClientRect().width).to.equal(200));
    expect(card.scrollWidth).to.be.at.most(200);
  });

  it('shows what a path and a credential ask for, as attributes say', async () => {
    const list = await mountList('path="bachelor"');
    expect(textOf(list)).to.contain('Earn a first credential: RHIA');
    list.setAttribute('credential', 'rhit');
    await list.updateComplete;
    expect(choice(list, 'Credential').value).to.equal('RHIT');
    expect(textOf(list)).to.contain('This path does not lead to the RHIT.');
    expect(spy.warnings).to.have.length(1);
  });

  it('lets the visitor choose path and credential by keyboard, and tells the page', async () => {
    const list = await mountList();
    choice(list, 'Path').focus();
    const path = oneEvent(list, 'coder-change');
    await sendKeys({ type: 'Ass' });
    expect((await path).detail).to.deep.equal({ name: 'path', value: 'associate' });
    await waitFor(() => expect(textOf(list)).to.contain('Earn a first credential: RHIT'));
    await sendKeys({ press: 'Tab' });
    const credential = oneEvent(list, 'coder-change');
    await sendKeys({ press: 'End' });
    expect((await credential).detail).to.deep.equal({ name: 'credential', value: 'RHIA' });
    await waitFor(() => expect(textOf(list)).to.contain('Earn a first credential: RHIA'));
    await sendKeys({ press: 'Tab' });
    expect(list.shadowRoot!.activeElement).to.equal(box(list, /high school/));
  });

  it('keeps the ticks of what a choice hides, without counting them', async () => {
    const list = await mountList('path="certificate"');
    box(list, /drop the “A”/).click();
    box(list, /HIPAA/).click();
    await list.updateComplete;
    expect(textOf(list)).to.contain('2 of 13 done');
    list.setAttribute('path', 'bachelor');
    await list.updateComplete;
    expect(textOf(list)).to.contain('1 of 12 done');
    list.setAttribute('path', 'certificate');
    await list.updateComplete;
    expect(box(list, /drop the “A”/).checked).to.equal(true);
  });

  it('shares the path with its group', async () => {
    const [one, other] = [await mountList(), await mountList('credential="CPC"')];
    choose(choice(one, 'Path'), 'bachelor');
    await other.updateComplete;
    expect(choice(other, 'Path').value).to.equal('bachelor');
    expect(choice(one, 'Credential').value).to.equal('');
  });

  it('links to the application, more strongly once everything required is there', async () => {
    const list = await mountList('apply-href="#apply"');
    const link = within(list).getByRole<HTMLAnchorElement>('link', {
      name: 'Apply to this school',
    });
    expect(link.href).to.equal(`${location.href.split('#')[0]}#apply`);
    for (const name of REQUIRED) box(list, name).click();
    await waitFor(() => expect(textOf(list)).to.contain('You have everything that is required.'));
    expect(within(list).getByRole('link', { name: /^I have everything/ })).to.equal(link);
    expect(getComputedStyle(link).backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
  });

  it('follows a link to a web address as it is', async () => {
    const list = await mountList('apply-href="/apply/now"');
    const link = within(list).getByRole<HTMLAnchorElement>('link', { name: /Apply/ });
    let led = '';
    list.addEventListener('click', (event) => {
      led = link.href;
      event.preventDefault();
    });
    link.click();
    expect(led).to.equal(new URL('/apply/now', location.href).href);
  });

  it('links to web addresses only', async () => {
    const list = await mountList('apply-href="apply/now"');
    const link = within(list).getByRole<HTMLAnchorElement>('link', { name: /Apply/ });
    expect(link.href).to.equal(new URL('apply/now', document.baseURI).href);
    list.setAttribute('apply-href', 'javascript:alert(1)');
    await list.updateComplete;
    expect(within(list).queryByRole('link', { name: /Apply/ })).to.equal(null);
    expect(spy.warnings).to.have.length(1);
  });

  it('prints boxes, ticked and empty, and no controls', async function () {
    // Only Chromium can be told that it prints.
    if (!('chrome' in window)) {
      console.warn('Not tried: this browser cannot be told to print.');
      this.skip();
    }
    const list = await mountList('apply-href="#apply"');
    box(list, /HIPAA/).click();
    await list.updateComplete;
    await emulateMedia({ media: 'print' });
    try {
      const look = getComputedStyle(box(list, /HIPAA/));
      expect([look.appearance, look.borderTopStyle]).to.deep.equal(['none', 'solid']);
      const mark = (name: RegExp) => getComputedStyle(box(list, name), '::before').content;
      expect([mark(/HIPAA/), mark(/high school/)]).to.deep.equal(['""', 'none']);
      for (const hidden of ['.filters', '.foot button', '.apply']) {
        const { display } = getComputedStyle(list.shadowRoot!.querySelector(hidden)!);
        expect(display, hidden).to.equal('none');
      }
      expect(getComputedStyle(box(list, /HIPAA/).parentElement!).breakInside).to.equal('avoid');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  inEveryLook('at first', mountList);
  inEveryLook('with ticks, asking to clear', async (look) => {
    const list = await mountList(look);
    list.shadowRoot!.querySelector<HTMLInputElement>('#hipaa')!.click();
    list.shadowRoot!.querySelector<HTMLElement>('.foot button')!.click();
    await list.updateComplete;
    return list;
  });
  inEveryLook('with everything done, an application and own items', async (look) => {
    const list = await mountList(`${look} apply-href="#apply"`, OWN);
    for (const input of within(list).getAllByRole('checkbox')) input.click();
    await list.updateComplete;
    return list;
  });
  inEveryLook('with a path and a credential that clash', (look) =>
    mountList(`${look} path="certificate" credential="RHIA"`),
  );
});
