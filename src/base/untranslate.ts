/**
 * Page translators put `<font>` elements in place of the texts in a card; what is drawn afterwards would go
 * into the texts that they took away, and the old figure would stand beside a new period. Puts texts back:
 * drawing changes them, and the translator takes them up again. In a template no words stand right behind
 * a value that may be empty or more than text: Lit holds on to them as its end.
 */
export function untranslate(root: ParentNode): void {
  for (const font of root.querySelectorAll('font')) font.replaceWith(font.textContent!);
}
