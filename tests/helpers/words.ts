/* Which words a line break has cut in two. */

/** The words of an element that stand on two lines, soft hyphens aside. */
export function cutWords(element: Element): readonly string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}$,]+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (range.getClientRects().length > 1) cut.push(word);
    }
  }
  return cut;
}
