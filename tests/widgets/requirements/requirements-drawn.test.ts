/* How a checklist stands on a page and on paper. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { within } from '../../helpers/dom.js';
import { clearPage } from '../../helpers/mount.js';
import { mountList } from './requirements-list.js';

describe('a <coder-requirements> as it is drawn', () => {
  afterEach(clearPage);

  it('keeps a mark on the line of the last word, and reads it without a dot', async () => {
    const list = await mountList();
    const marks = within(list).getAllByText('Usual');
    for (let width = 240; width <= 390; width += 10) {
      list.style.width = `${width}px`;
      for (const mark of marks) {
        const name = mark.parentElement!.querySelector('label')!.getClientRects();
        const { top } = mark.getBoundingClientRect();
        expect(top, `${width} px`).to.be.below([...name].at(-1)!.bottom);
      }
    }
    for (const mark of marks) {
      expect(getComputedStyle(mark, '::before').content).to.equal('none');
    }
  });

  it('ticks off the whole list in the line that says so', async () => {
    const list = await mountList('storage="none" path="certificate"');
    for (const box of within(list).getAllByRole('checkbox')) box.click();
    await list.updateComplete;
    const words = within(list).getByText('You have everything that is required.');
    const tick = words.querySelector('svg')!.getBoundingClientRect();
    const line = parseFloat(getComputedStyle(words).lineHeight);
    expect(tick.height).to.be.within(1, line);
    expect(tick.width).to.equal(tick.height);
  });

  it('says on paper what the list is for', async () => {
    const list = await mountList('path="certificate"');
    const line = within(list).getByText('Path: Certificate · Credential: Any');
    expect(line.checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'print' });
    expect(line.checkVisibility()).to.equal(true);
    await emulateMedia({ media: 'screen' });
  });
});
