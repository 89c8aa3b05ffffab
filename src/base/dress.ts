import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';
import { own } from '../embed/document.js';

type View = Window & typeof globalThis;

/**
 * Gives a card its styles where it stands. Constructed style sheets belong to one document: a card that was
 * moved into a frame's has lost its own, and needs some that are made there.
 */
export function dress(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const defaultView = own('defaultView', root.ownerDocument);
  if (defaultView === window) adoptStyles(root, styles);
  else if (defaultView) root.adoptedStyleSheets = styles.map((style) => made(style, defaultView));
}

function made(style: CSSResultOrNative, { CSSStyleSheet }: View): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync((style as CSSResult).cssText);
  return sheet;
}
