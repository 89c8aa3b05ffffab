/* What of a widget does not fit: text out of its card, cut off, or over other text. */
import { cardOf } from './dom.js';

/** A hair: letters lean over their boxes, and sizes are rounded. */
const HAIR = 1.5;

interface Placed {
  readonly text: string;
  readonly boxes: readonly DOMRect[];
  readonly parent: Element;
}

const isSeen = (element: Element): boolean =>
  !element.closest('.hidden, datalist, option') &&
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** The texts that are seen, with a box for each line of theirs. */
function textsOf(card: Element): readonly Placed[] {
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const found: Placed[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    if (!node.data.trim() || !isSeen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > HAIR);
    found.push({ text: node.data.trim().slice(0, 60), boxes, parent });
  }
  return found;
}

/** What of a text stands out of a box at a side. */
const isOut = (line: DOMRect, { left, right }: DOMRect): boolean =>
  line.left < left - HAIR || line.right > right + HAIR;

/** The nearest thing with a border or a ground around a text: a button, a path, the card. */
function frameOf(element: Element, card: Element): DOMRect {
  for (let at: Element | null = element; at && at !== card; at = at.parentElement) {
    const { display, borderInlineStartWidth } = getComputedStyle(at);
    if (parseFloat(borderInlineStartWidth) && display !== 'inline')
      return at.getBoundingClientRect();
  }
  return card.getBoundingClientRect();
}

const meet = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 * HAIR &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > (Math.min(a.height, b.height) * 2) / 5;

/** Pairs of texts that lie on each other; lines of one text are as near as they are set. */
function overlaps(texts: readonly Placed[]): string[] {
  const lines = texts
    .flatMap(({ text, boxes, parent }) => boxes.map((box) => ({ text, box, parent })))
    .sort((a, b) => a.box.top - b.box.top);
  return lines.flatMap((line, at) => {
    const found: string[] = [];
    for (const other of lines.slice(at + 1)) {
      if (other.box.top > line.box.bottom) break;
      if (other.parent !== line.parent && meet(line.box, other.box))
        found.push(`“${line.text}” lies on “${other.text}”`);
    }
    return found;
  });
}

/** Boxes that cut off what is in them. */
function cuts(card: Element): string[] {
  const cutting = [...card.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      /hidden|clip/.test(getComputedStyle(element).overflow) &&
      isSeen(element) &&
      !(element instanceof SVGElement),
  );
  return cutting
    .filter(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth + HAIR || scrollHeight > clientHeight + HAIR,
    )
    .map(({ textContent }) => `“${textContent!.trim().slice(0, 60)}” is cut off`);
}

/** What does not fit, in words; nothing where all does. */
export function misfits(widget: Element): readonly string[] {
  const card = cardOf(widget);
  const texts = textsOf(card);
  const out = texts
    .filter(({ boxes, parent }) => boxes.some((line) => isOut(line, frameOf(parent, card))))
    .map(({ text }) => `“${text}” is out of its box`);
  const wide =
    card.scrollWidth > card.clientWidth ? [`the card is ${card.scrollWidth} px wide`] : [];
  return [...wide, ...out, ...cuts(card), ...overlaps(texts)];
}
