/* Where ticks are kept, who else sees them, and what happens where nothing can be kept. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { textOf, waitFor } from '../../helpers/dom.js';
import { clearPage } from '../../helpers/mount.js';
import { box, mountList } from './requirements-list.js';

const KEY = 'coder-widgets:requirements:1';

/** Another document of the site, such as another tab: what it stores is told to this one. */
async function otherTab(): Promise<Storage> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frames.push(frame);
  return frame.contentWindow!.localStorage;
}
const frames: HTMLIFrameElement[] = [];

/** Runs with a method of every storage failing. */
async function failing(method: 'getItem' | 'setItem', run: () => Promise<void>): Promise<void> {
  const { [method]: kept } = Storage.prototype;
  Storage.prototype[method] = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    await run();
  } finally {
    Object.assign(Storage.prototype, { [method]: kept });
  }
}

/** Runs where touching a storage throws, as in a sandboxed frame. */
async function refused(run: () => Promise<void>): Promise<void> {
  const kept = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  try {
    await run();
  } finally {
    Object.defineProperty(window, 'localStorage', kept);
  }
}

describe('<coder-requirements>: ticks', () => {
  afterEach(() => {
    clearPage();
    frames.splice(0).forEach((frame) => frame.remove());
  });

  it('are kept on the device, and given back to a later visit', async () => {
    const list = await mountList();
    box(list, /HIPAA/).click();
    await list.updateComplete;
    list.remove();
    expect(box(await mountList(), /HIPAA/).checked).to.equal(true);
  });

  it('are kept in the tab or not at all when told so', async () => {
    box(await mountList('storage="session"'), /HIPAA/).click();
    expect(localStorage.length).to.equal(0);
    expect(sessionStorage.length).to.equal(1);
    sessionStorage.clear();
    box(await mountList('storage="none"'), /HIPAA/).click();
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('are read where they always were, and kept apart for each group', async () => {
    localStorage.setItem(KEY, 'hipaa');
    const [page, night] = [await mountList(), await mountList('group="night"')];
    expect(box(page, /HIPAA/).checked).to.equal(true);
    expect(box(night, /HIPAA/).checked).to.equal(false);
    box(night, /CPT/).click();
    expect(localStorage.getItem(`${KEY}:night`)).to.equal('cpt-hcpcs');
    expect(localStorage.getItem(KEY)).to.equal('hipaa');
    night.setAttribute('group', '');
    await night.updateComplete;
    expect(box(night, /HIPAA/).checked).to.equal(true);
    expect(box(night, /CPT/).checked).to.equal(false);
  });

  it('show in every list of the group at once', async () => {
    const [one, other, apart] = [
      await mountList('group="night"'),
      await mountList('group="night"'),
      await mountList(),
    ];
    box(one, /HIPAA/).click();
    await other.updateComplete;
    expect(box(other, /HIPAA/).checked).to.equal(true);
    box(other, /CPT/).click();
    await one.updateComplete;
    expect(textOf(one)).to.contain('2 of 13 done');
    box(one, /HIPAA/).click();
    await other.updateComplete;
    expect(textOf(other)).to.contain('1 of 13 done');
    expect(textOf(apart)).to.contain('0 of 13 done');
  });

  it('follow another tab, whose page may clear everything', async () => {
    const list = await mountList();
    const tab = await otherTab();
    tab.setItem(KEY, 'hipaa diploma');
    await waitFor(() => expect(textOf(list)).to.contain('2 of 13 done'));
    expect(box(list, /HIPAA/).checked).to.equal(true);
    tab.setItem('something else', 'diploma');
    box(list, /CPT/).click();
    expect(tab.getItem(KEY)).to.equal('hipaa diploma cpt-hcpcs');
    tab.clear();
    await waitFor(() => expect(textOf(list)).to.contain('0 of 13 done'));
  });

  it('are read again by a page that was asleep, and by a list that was off the page', async () => {
    const list = await mountList();
    localStorage.setItem(KEY, 'hipaa');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await list.updateComplete;
    expect(textOf(list)).to.contain('1 of 13 done');
    const place = list.parentElement!;
    list.remove();
    localStorage.setItem(KEY, 'hipaa diploma');
    place.append(list);
    await list.updateComplete;
    expect(textOf(list)).to.contain('2 of 13 done');
  });

  it('work where storage is refused, in every list of the group', async () => {
    await refused(async () => {
      const [one, other] = [await mountList(), await mountList()];
      box(one, /HIPAA/).click();
      box(other, /CPT/).click();
      await one.updateComplete;
      expect(textOf(one)).to.contain('2 of 13 done');
      expect(textOf(other)).to.contain('2 of 13 done');
    });
  });

  it('reach a list that comes later where nothing can be stored', async () => {
    const kept = await mountList('storage="none"');
    box(kept, /HIPAA/).click();
    expect(box(await mountList('storage="none"'), /HIPAA/).checked).to.equal(true);
    await refused(async () => {
      const one = await mountList();
      box(one, /HIPAA/).click();
      const later = await mountList();
      box(later, /CPT/).click();
      await one.updateComplete;
      expect(textOf(one)).to.contain('2 of 13 done');
    });
  });

  it('work where storage is full: no list falls back to what was kept before', async () => {
    localStorage.setItem(KEY, 'diploma');
    const [one, other] = [await mountList(), await mountList()];
    await failing('setItem', async () => {
      box(one, /HIPAA/).click();
      box(other, /CPT/).click();
      box(other, /high school/).click();
      await one.updateComplete;
      expect(textOf(one)).to.contain('2 of 13 done');
      expect(textOf(other)).to.contain('2 of 13 done');
      document.body.append(one);
      await one.updateComplete;
      expect(textOf(one)).to.contain('2 of 13 done');
      one.remove();
    });
  });

  it('work where storage cannot be read', async () => {
    await failing('getItem', async () => {
      const list = await mountList();
      box(list, /HIPAA/).click();
      await list.updateComplete;
      expect(textOf(list)).to.contain('1 of 13 done');
    });
  });

  it('survive whatever else was stored under their name', async () => {
    const list = await mountList();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })),
        fc.subarray(['hipaa', 'diploma', 'bachelor']),
        async (rubbish, ids) => {
          localStorage.setItem(KEY, `${rubbish} ${ids.join(' ')}`);
          dispatchEvent(new StorageEvent('storage', { key: KEY }));
          await list.updateComplete;
          for (const id of ids) {
            const input = list.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
            expect(input.checked).to.equal(true);
          }
          const before = box(list, /CPT/).checked;
          box(list, /CPT/).click();
          const kept = localStorage.getItem(KEY)!.split(' ');
          expect(kept.includes('cpt-hcpcs')).to.equal(!before);
          expect(kept).to.include.members(ids);
        },
      ),
      { numRuns: 40 },
    );
  });
});
