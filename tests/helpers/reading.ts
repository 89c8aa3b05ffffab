/* Where the words of a card stand: what runs from right to left is known by that alone. */

/** The first place of some words among the texts of a card or an element in it. */
export function placeOf(within: Element, words: string): DOMRect {
  const root = within.shadowRoot?.querySelector('[part=card]') ?? within;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data } = texts.currentNode as Text;
    const start = data.indexOf(words);
    const range = document.createRange();
    if (start < 0) continue;
    range.setStart(texts.currentNode, start);
    range.setEnd(texts.currentNode, start + words.length);
    const [place] = range.getClientRects();
    if (place?.width) return place;
  }
  throw new Error(`“${words}” is not to be seen`);
}
