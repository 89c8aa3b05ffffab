import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/widgets/requirements/coder-requirements.js';
import type { CoderRequirements } from '../../../src/widgets/requirements/requirements-element.js';
import { inEveryLook } from '../../helpers/axe.js';
import { textOf, waitFor, within } from '../../helpers/dom.js';
import { clearPage, mount, watchConsole } from '../../helpers/mount.js';

const mountList = (attributes = '') =>
  mount<CoderRequirements>(`<coder-requirements ${attributes}></coder-requirements>`);

const box = (list: Element, name: RegExp) =>
  within(list).getByRole<HTMLInputElement>('checkbox', { name });

describe('<coder-requirements>', () => {
  let spy: ReturnType<typeof watchConsole>;
  beforeEach(() => (spy = watchConsole()));
  afterEach(() => {
    spy.restore();
    clearPage();
  });

  it('lists 13 items, none of them done', async () => {
    const list = await mountList();
    expect(within(list).getAllByRole('checkbox')).to.have.length(13);
    expect(within(list).getByRole('status').textContent).to.equal('0 of 13 done');
    expect(spy.warnings).to.deep.equal([]);
  });

  it('ticks by keyboard, tells the page and counts', async () => {
    const list = await mountList();
    const heard = oneEvent(list, 'coder-change');
    box(list, /High-school diploma/).focus();
    await sendKeys({ press: 'Space' });
    expect((await heard).detail).to.deep.equal({ name: 'diploma', value: true });
    await waitFor(() => expect(textOf(list)).to.contain('1 of 13 done'));
  });

  it('keeps the ticks on the device, and gives them back to a later visit', async () => {
    const list = await mountList();
    box(list, /HIPAA/).click();
    await list.updateComplete;
    list.remove();
    expect(box(await mountList(), /HIPAA/).checked).to.equal(true);
  });

  it('keeps them in the tab or not at all when told so', async () => {
    box(await mountList('storage="session"'), /HIPAA/).click();
    expect(localStorage.length).to.equal(0);
    expect(sessionStorage.length).to.equal(1);
    sessionStorage.clear();
    box(await mountList('storage="none"'), /HIPAA/).click();
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('works on when storage is refused or holds rubbish', async () => {
    localStorage.setItem('coder-widgets:requirements:1', '{"<img>": [1, 2');
    const list = await mountList();
    expect(textOf(list)).to.contain('0 of 13 done');
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      box(list, /HIPAA/).click();
      await list.updateComplete;
      expect(textOf(list)).to.contain('1 of 13 done');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('loses no tick of another list on the device', async () => {
    const [one, other] = [await mountList(), await mountList()];
    box(one, /High-school/).click();
    box(other, /HIPAA/).click();
    await other.updateComplete;
    expect(textOf(await mountList())).to.contain('2 of 13 done');
    box(other, /High-school/).click();
    box(one, /Revenue/).click();
    expect(textOf(await mountList())).to.contain('2 of 13 done');
  });

  it('asks before it clears, with the focus on keeping', async () => {
    const list = await mountList();
    box(list, /HIPAA/).click();
    await list.updateComplete;
    within(list).getByRole('button', { name: 'Start over' }).click();
    const group = await waitFor(() =>
      within(list).getByRole('group', { name: 'Clear every tick?' }),
    );
    const keep = within(list).getByRole('button', { name: 'Keep' });
    await waitFor(() => expect(list.shadowRoot!.activeElement).to.equal(keep));
    keep.click();
    await waitFor(() => expect(group.isConnected).to.equal(false));
    expect(textOf(list)).to.contain('1 of 13 done');
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

  inEveryLook('at first', mountList);
  inEveryLook('with ticks, asking to clear', async (look) => {
    const list = await mountList(look);
    list.shadowRoot!.querySelector<HTMLInputElement>('#hipaa')!.click();
    list.shadowRoot!.querySelector<HTMLElement>('.foot button')!.click();
    await list.updateComplete;
    return list;
  });
});
