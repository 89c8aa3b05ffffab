/* How the guide is laid out, narrow and wide. */
import { expect } from '@open-wc/testing';
import '../../../src/widgets/guide/coder-guide.js';
import { within } from '../../helpers/dom.js';
import { clearPage } from '../../helpers/mount.js';
import { cutWords } from '../../helpers/words.js';
import { mountGuide } from './mount-guide.js';

describe('<coder-guide>, as it is laid out', () => {
  afterEach(clearPage);

  it('cuts no word of the table in a narrow card', async () => {
    for (const lang of ['en', 'es']) {
      for (const width of [200, 280, 320]) {
        const guide = await mountGuide(`chapter="salary" lang="${lang}" style="width: ${width}px"`);
        const table = within(guide).getByRole('table');
        expect(cutWords(table), `${lang}, ${width} px`).to.deep.equal([]);
      }
    }
  });

  it('has one left edge, title, contents and chapters', async () => {
    for (const width of [390, 640]) {
      const guide = await mountGuide(`style="width: ${width}px"`);
      const left = (name: string) =>
        within(guide).getByRole('heading', { name }).getBoundingClientRect().left;
      const title = left('How to become a medical coder');
      expect(left('What coders earn'), `${width} px`).to.equal(title);
      const contents = within(guide).getByRole('navigation').getBoundingClientRect().left;
      expect(contents, `${width} px`).to.equal(title);
    }
  });
});
