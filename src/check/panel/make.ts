import { own } from '../../embed/document.js';

/** An element with its attributes and what stands in it. */
export function element(
  name: keyof HTMLElementTagNameMap,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: readonly Node[]
): HTMLElement {
  const made = own('createElement')(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...inside);
  return made;
}

export const text = (words: string): Text => own('createTextNode')(words);

export function button(words: string, press: () => void): HTMLElement {
  const made = element('button', { type: 'button' }, text(words));
  made.addEventListener('click', press);
  return made;
}
