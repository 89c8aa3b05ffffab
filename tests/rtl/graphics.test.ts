/* Time and money run from the right where the text does, and so do the keys that move along them. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/index.js';
import type { LitElement } from 'lit';
import { cardOf, textOf, waitFor, within } from '../helpers/dom.js';
import { clearPage, mount } from '../helpers/mount.js';
import { placeOf } from '../helpers/reading.js';

const WIDTHS = [200, 280, 640, 960];

/** Arabic: of what there is, the language from right to left. */
const mountArabic = async (markup: string, width = 640): Promise<LitElement> => {
  const widget = await mount(markup.replace('>', ' lang="ar">'));
  widget.style.width = `${width}px`;
  await waitFor(() => expect(cardOf(widget).offsetWidth).to.equal(width));
  return widget;
};

const placesOf = (within: Element, selector: string): DOMRect[] =>
  [...within.querySelectorAll(selector)].map((node) => node.getBoundingClientRect());

const middle = ({ left, right }: DOMRect) => (left + right) / 2;

/** That each stands further left than the one before it. */
function expectFromRight(positions: readonly number[]): void {
  expect(positions.length).to.be.above(1);
  expect(positions).to.deep.equal([...positions].sort((a, b) => b - a));
  expect(new Set(positions).size).to.equal(positions.length);
}

describe('from right to left, a graphic', () => {
  before(() => setViewport({ width: 1000, height: 600 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(clearPage);

  for (const width of WIDTHS) {
    it(`of a plan has the first milestone right of the last, at ${width} px`, async () => {
      const timeline = await mountArabic(
        '<coder-timeline start="2099-01" path="bachelor"></coder-timeline>',
        width,
      );
      const [axis, ...rows] = [...cardOf(timeline).querySelectorAll('.axis li')];
      const [start] = placesOf(axis!, 'circle');
      const line = placesOf(axis!, '.base')[0]!;
      expect(middle(start!)).to.be.closeTo(line.right, 1);
      // Earliest ends, from the training to the first job, and what is certain until the first of them.
      const spans = rows.map((row) => placesOf(row, 'rect')[0]!);
      expect(spans.at(-1)!.left).to.be.closeTo(line.left, 2);
      expect(spans.at(-1)!.left).to.be.below(spans[0]!.left);
      const [sure] = placesOf(rows[0]!, '.bar:not(.open)');
      expect(sure!.right).to.be.closeTo(line.right, 1);
      expect(sure!.left).to.be.closeTo(spans[0]!.right, 2);
    });
  }

  it('of a plan counts months and years to the left, in letters that are not mirrored', async () => {
    const timeline = await mountArabic(
      '<coder-timeline start="2099-01" path="bachelor"></coder-timeline>',
    );
    for (const marks of cardOf(timeline).querySelectorAll('.marks')) {
      const labels = [...marks.querySelectorAll('text')];
      expectFromRight(labels.map((label) => middle(label.getBoundingClientRect())));
      for (const label of labels) {
        const { a, d } = label.getScreenCTM()!;
        expect([a, d]).to.deep.equal([1, 1]);
      }
    }
    const dates = placeOf(timeline, 'يناير 2099');
    expect(dates.width).to.be.above(0);
    expect(placeOf(timeline, 'أقرب موعد').left).to.be.above(placeOf(timeline, 'أبعد موعد').left);
  });

  for (const lang of ['en', 'ar']) {
    it(`of paths and the scale beneath them are one scale, in ${lang}`, async () => {
      const timeline = await mount(`<coder-timeline lang="${lang}"></coder-timeline>`);
      const [line] = placesOf(cardOf(timeline), '.option .base');
      const texts = [...cardOf(timeline).querySelectorAll('.scale text')];
      const label = texts.find(({ textContent }) => textContent === '48')!;
      // The longest path ends after 52 months.
      const share = (middle(label.getBoundingClientRect()) - line!.left) / line!.width;
      expect(share).to.be.closeTo(lang === 'en' ? 48 / 52 : 4 / 52, 0.02);
    });
  }

  for (const width of WIDTHS) {
    it(`of pay has the lowest at the right, at ${width} px`, async () => {
      const salary = await mountArabic(
        '<coder-salary area="TX" offer="20000"></coder-salary>',
        width,
      );
      const range = cardOf(salary).querySelector('.range')!;
      const [line, low, high] = placesOf(range, '.whisker');
      expect(middle(low!)).to.be.closeTo(line!.right, 1);
      expect(middle(high!)).to.be.closeTo(line!.left, 1);
      // What pays less than all points out at the right.
      const [pointer] = placesOf(range, '.pointer');
      expect(pointer!.left).to.be.above(line!.right);
      const [lowest, , highest] = placesOf(cardOf(salary), '.ends b');
      expect(lowest!.right).to.be.at.least(highest!.right);
      const [mark] = placesOf(range, '.mark');
      const label = cardOf(salary).querySelector('.mark-label:not(.offered)')!;
      expect(middle(placeOf(label, 'الوسيط'))).to.be.closeTo(middle(mark!), 60);
    });
  }

  it('of a card in a list has its offer as far from the right as its share', async () => {
    const lower = await mountArabic(
      '<coder-salary compact area="TX" offer="36000"></coder-salary>',
    );
    const higher = await mountArabic(
      '<coder-salary compact area="TX" offer="70000"></coder-salary>',
    );
    const at = (salary: Element) => middle(placesOf(cardOf(salary), '.pointer')[0]!);
    expect(at(lower)).to.be.above(at(higher));
  });

  for (const width of WIDTHS) {
    it(`of a comparison begins its bars at the right, at ${width} px`, async () => {
      const salary = await mountArabic('<coder-salary compare></coder-salary>', width);
      const card = cardOf(salary);
      const bars = placesOf(card, '.compare rect').map(({ left, right }) => ({ left, right }));
      const tracks = placesOf(card, '.compare svg');
      bars.forEach(({ right }, index) => expect(right).to.be.closeTo(tracks[index]!.right, 0.5));
      const ends = bars.map(({ left }) => left);
      expect(ends).to.deep.equal([...ends].sort((a, b) => a - b));
    });
  }

  it('of progress is filled from the right', async () => {
    const list = await mountArabic('<coder-requirements storage="none"></coder-requirements>');
    within(list).getAllByRole('checkbox')[0]!.click();
    await waitFor(() => expect(placesOf(cardOf(list), '.fill')[0]!.width).to.be.above(0));
    const [fill] = placesOf(cardOf(list), '.fill');
    const [track] = placesOf(cardOf(list), '.track');
    expect(fill!.right).to.be.closeTo(track!.right, 1);
    expect(fill!.width).to.be.below(track!.width / 2);
  });

  it('stays within 200 pixels, whatever the widget', async () => {
    for (const markup of [
      '<coder-salary area="TX" offer="20000" compare picker></coder-salary>',
      '<coder-salary compact area="TX"></coder-salary>',
      '<coder-timeline hours-per-week="12"></coder-timeline>',
      '<coder-requirements></coder-requirements>',
      '<coder-apply endpoint="https://school.example/apply"></coder-apply>',
      '<coder-guide></coder-guide>',
    ]) {
      const card = cardOf(await mountArabic(markup, 200));
      expect(card.scrollWidth, markup).to.be.at.most(200);
      const beyond = [...card.querySelectorAll('*')].filter(
        (node) => node.getBoundingClientRect().left < card.getBoundingClientRect().left - 8,
      );
      expect(beyond, markup).to.deep.equal([]);
    }
  });

  it('moves with the arrow that points along it', async () => {
    const salary = await mountArabic('<coder-salary></coder-salary>');
    const [year] = within(salary).getAllByRole<HTMLInputElement>('radio', { name: 'السنة' });
    year!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await waitFor(() => expect(textOf(salary)).to.contain('$3,770'));
    await sendKeys({ press: 'ArrowRight' });
    await waitFor(() => expect(textOf(salary)).to.contain('$45,240'));
  });
});
