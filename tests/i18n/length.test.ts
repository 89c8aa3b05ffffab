/*
 * Longer words, higher letters and lines without spaces: nothing of a widget is cut off or lies on anything
 * else, in any state, in any language.
 */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { languages } from '../../src/i18n/languages.js';
import { misfits } from '../helpers/fits.js';
import { clearPage, mount, watchConsole } from '../helpers/mount.js';
import { compounds, PSEUDO, usePseudo } from '../helpers/pseudo.js';
import { enact, markupOf, STATES, type Widget } from '../helpers/states.js';

const STEPS = [200, 240, 280, 320, 390, 480, 560, 640, 720, 800, 960];
const SOME = [200, 280, 640];

/** Of what is not in every language only Vietnamese and Chinese are tried at all widths: high letters, no spaces. */
const stepsOf = (code: string) => (['vi', 'zh-Hans'].includes(code) ? STEPS : SOME);

function fits(lang: string, widths: readonly number[]): void {
  let spy: ReturnType<typeof watchConsole>;
  beforeEach(() => (spy = watchConsole()));
  afterEach(() => {
    spy.restore();
    clearPage();
  });
  for (const state of STATES) {
    it(`fits: ${state.widget}, ${state.name} (${widths[0]}–${widths.at(-1)} px)`, async () => {
      const widget = await mount<Widget>(markupOf(state, `lang="${lang}"`));
      await enact(widget, state);
      const found = widths.flatMap((width) => {
        widget.style.width = `${width}px`;
        return misfits(widget).map((misfit) => `${width} px: ${misfit}`);
      });
      expect(found).to.deep.equal([]);
    });
  }
}

/** Something that looks like a widget, with this inside. */
function cardWith(inside: string): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML =
    `<div part="card" style="width: 100px; font: 16px serif">${inside}</div>`;
  document.body.append(host);
  return host;
}

describe('what does not fit', () => {
  for (const [name, inside, misfit] of [
    [
      'wider than its card',
      '<p style="white-space: nowrap">Much longer than it is wide</p>',
      'wide',
    ],
    ['wider than its button', '<button style="width: 30px">Submission</button>', 'out of its box'],
    ['cut off at its side', '<p style="overflow: hidden">Incomprehensibilities</p>', 'cut off'],
    ['cut off below', '<p style="overflow: clip; height: 10px">Words</p>', 'cut off'],
    ['on other text', '<p>One</p><p style="margin-top: -2em">Another</p>', 'lies on'],
  ] as const) {
    it(`is found: ${name}`, () => {
      const card = cardWith(inside);
      expect(misfits(card).join()).to.contain(misfit);
      card.remove();
    });
  }

  it('is nothing where all fits', () => {
    const card = cardWith('<p>One</p><p>Another <b>one</b></p><button>Yes</button>');
    expect(misfits(card)).to.deep.equal([]);
    card.remove();
  });
});

describe('a text 40 % longer', () => {
  usePseudo();
  fits(PSEUDO, STEPS);
});

describe('a text with words as long as German has', () => {
  usePseudo(compounds);
  fits(PSEUDO, STEPS);
});

for (const { code, name } of languages) {
  describe(name, () => fits(code, stepsOf(code)));
}
