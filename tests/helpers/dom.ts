/* Finds things in a widget the way a visitor does: by role and text, inside its shadow root. */
import '@testing-library/dom/dist/@testing-library/dom.umd.min.js';
import type * as TestingLibrary from '@testing-library/dom';

const { within: withinElement, waitFor } = (
  globalThis as unknown as { TestingLibraryDom: typeof TestingLibrary }
).TestingLibraryDom;

export { waitFor };

/** The card a widget has drawn. */
export const cardOf = (widget: Element): HTMLElement => {
  const card = widget.shadowRoot?.querySelector<HTMLElement>('[part=card]');
  if (!card) throw new Error('the widget has drawn no card');
  return card;
};

/** Queries inside a widget. */
export const within = (widget: Element) => withinElement(cardOf(widget));

/** The text a visitor reads, white space folded. */
export const textOf = (widget: Element): string =>
  cardOf(widget).textContent!.replace(/\s+/g, ' ').trim();
