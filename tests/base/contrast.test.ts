import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { contrast } from '../helpers/contrast.js';
import { cardOf } from '../helpers/dom.js';
import { clearPage, mount } from '../helpers/mount.js';

/** What is drawn in which color on the card, and the least contrast: text 4.5:1, what bounds a control 3:1. */
const WANTED = [
  ['--coder-_text', 4.5],
  ['--coder-_muted', 4.5],
  ['--coder-_accent', 4.5],
  ['--coder-_error', 4.5],
  ['--coder-_field', 3],
] as const;
const GROUNDS = ['--coder-_surface', '--coder-_tint'];

describe('contrast', () => {
  afterEach(clearPage);

  for (const theme of ['light', 'dark']) {
    it(`is kept by the default tokens when ${theme}`, async () => {
      const card = cardOf(await mount(`<coder-salary theme="${theme}"></coder-salary>`));
      const probe = card.appendChild(document.createElement('span'));
      const resolved = (token: string) => {
        probe.style.color = `var(${token})`;
        return getComputedStyle(probe).color;
      };
      for (const ground of GROUNDS) {
        for (const [token, least] of WANTED) {
          const ratio = contrast(resolved(token), resolved(ground));
          expect(ratio, `${token} on ${ground}`).to.be.at.least(least);
        }
      }
    });
  }

  for (const theme of ['light', 'dark']) {
    it(`is kept by each outcome of an application when ${theme}`, async () => {
      const card = cardOf(
        await mount(
          `<coder-apply theme="${theme}" endpoint="https://school.example/"></coder-apply>`,
        ),
      );
      for (const look of ['', 'bad', 'unsure']) {
        const notice = card.appendChild(document.createElement('div'));
        notice.className = `notice ${look}`;
        const probe = notice.appendChild(document.createElement('span'));
        const ground = getComputedStyle(notice).backgroundColor;
        for (const token of ['--look', '--coder-_text', '--coder-_accent']) {
          probe.style.color = `var(${token})`;
          const ratio = contrast(getComputedStyle(probe).color, ground);
          expect(ratio, `${token} on ${look || 'plain'}`).to.be.at.least(4.5);
        }
      }
    });
  }

  it('is measured: black on white is 21, a color on itself 1', () => {
    expect(contrast('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).to.be.closeTo(21, 0.01);
    expect(contrast('rgb(9, 99, 199)', 'rgb(9, 99, 199)')).to.equal(1);
  });
});
