/* Whether the colors that a page has set can be read. */
import { colorOf, contrast, legible, over, type Color } from '../contrast.js';
import { finding, named, type Finding } from './finding.js';
import { tagsOnPage } from './tags-check.js';

/** What is text, or as good as text: WCAG 2.2 asks for 4.5. */
const TEXTS = ['text', 'muted', 'accent'] as const;
const WANTED = 4.5;

/** Everything that is to be said of colors, once for each; `probe` resolves them, and is no part of the page. */
export function contrastFindings(probe: HTMLElement): readonly Finding[] {
  const found = tagsOnPage().flatMap((tag) => {
    const card = tag.shadowRoot?.querySelector<HTMLElement>('[part~=card]');
    return card ? cardFindings(tag, card, probe) : [];
  });
  return [...new Map(found.map((one) => [one.what, one])).values()];
}

function cardFindings(tag: Element, card: HTMLElement, probe: HTMLElement): readonly Finding[] {
  const style = getComputedStyle(card);
  const ground = groundOf(tag, card);
  if (!ground) return [];
  probe.style.setProperty('color-scheme', style.getPropertyValue('color-scheme'));
  return TEXTS.flatMap((token) => {
    const color = resolved(style.getPropertyValue(`--coder-_${token}`), probe);
    const seen = color && over(color, ground);
    if (!seen || contrast(seen, ground) >= WANTED) return [];
    return [
      finding(
        `${named(tag)}: --coder-${token} has a contrast of ${contrast(seen, ground).toFixed(1)} to the surface; ${WANTED} is needed.`,
        `For example --coder-${token}: ${legible(seen, ground, WANTED)}`,
      ),
    ];
  });
}

function resolved(value: string, probe: HTMLElement): Color | undefined {
  probe.style.setProperty('color', value);
  return colorOf(getComputedStyle(probe).color);
}

/** What a card stands on: its own surface, and where that is seen through, what is behind it. */
function groundOf(tag: Element, card: HTMLElement): Color | undefined {
  let layers: readonly Color[] = [];
  for (let node: Element | null = card; node; node = node === card ? tag : node.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    const color = colorOf(backgroundColor);
    // A picture behind the card: nobody can tell.
    if (!color || backgroundImage !== 'none') return undefined;
    layers = [color, ...layers];
    if (color[3] === 1) break;
  }
  const [white]: readonly Color[] = [[1, 1, 1, 1]];
  return layers.reduce((ground, layer) => over(layer, ground), white!);
}
