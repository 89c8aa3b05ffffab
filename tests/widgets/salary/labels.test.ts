/* What is written on the range: inside the card, and never under a line or another label. */
import { expect } from '@open-wc/testing';
import '../../../src/widgets/salary/coder-salary.js';
import { cardOf, within } from '../../helpers/dom.js';
import { clearPage, mount } from '../../helpers/mount.js';
import { cutWords } from '../../helpers/words.js';

const WIDTHS = [200, 280, 390, 640];
const OFFERS = ['12000', '38000', '45000', '51140', '80000', '300000', '44000" offer-max="60000'];

const boxOf = (words: Text): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(words);
  return range.getBoundingClientRect();
};

/** The words on the graphic, by their own boxes. */
function labelsOf(card: HTMLElement): DOMRect[] {
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const found: DOMRect[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (/median$|mediana$|^This job|^Este empleo/.test(text.data) && text.parentElement!.ariaHidden)
      found.push(boxOf(text));
  }
  return found;
}

const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1;

describe('the words on the range', () => {
  afterEach(clearPage);

  for (const size of [16, 32]) {
    for (const lang of ['en', 'es']) {
      it(`stay in the card and apart from each other and the lines (${lang}, ${size} px)`, async () => {
        for (const width of WIDTHS) {
          for (const offer of OFFERS) {
            const salary = await mount(
              `<coder-salary lang="${lang}" offer="${offer}" style="inline-size: ${width}px; --coder-font-size: ${size}px"></coder-salary>`,
            );
            const which = `${width} px, ${offer}`;
            const card = cardOf(salary);
            const labels = labelsOf(card);
            expect(labels, which).to.have.length(2);
            const { left, right } = card.getBoundingClientRect();
            for (const label of labels) {
              expect(label.left, which).to.be.at.least(left);
              expect(label.right, which).to.be.at.most(right);
              for (const line of card.querySelectorAll('svg line'))
                expect(meet(line.getBoundingClientRect(), label), which).to.equal(false);
            }
            expect(meet(labels[0]!, labels[1]!), which).to.equal(false);
            expect(card.scrollWidth, which).to.be.at.most(card.clientWidth);
            clearPage();
          }
        }
      });
    }
  }

  it('are in the middle over what they name where there is room', async () => {
    const salary = await mount('<coder-salary style="inline-size: 640px"></coder-salary>');
    const card = cardOf(salary);
    const [label] = labelsOf(card);
    const mark = card.querySelector('.mark')!.getBoundingClientRect();
    expect(label!.left + label!.width / 2).to.be.closeTo(mark.left + mark.width / 2, 1);
  });

  it('leave the graphic a height that grows with the text', async () => {
    const height = async (size: number) => {
      const salary = await mount(
        `<coder-salary style="--coder-font-size: ${size}px"></coder-salary>`,
      );
      return cardOf(salary).querySelector('[part=graphic]')!.getBoundingClientRect().height;
    };
    expect(await height(32)).to.be.closeTo(2 * (await height(16)), 1);
  });
});

describe('the comparison in a narrow card', () => {
  afterEach(clearPage);

  it('cuts no word and no amount', async () => {
    for (const lang of ['en', 'es']) {
      for (const width of [200, 280, 320]) {
        const salary = await mount(
          `<coder-salary compare edition="newest" lang="${lang}" style="inline-size: ${width}px"></coder-salary>`,
        );
        const list = within(salary).getByRole('list');
        expect(cutWords(list), `${lang}, ${width} px`).to.deep.equal([]);
      }
    }
  });
});
