/* The little that the page needs to make elements. Text goes in as text: nothing typed is ever markup. */

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with attributes (those that are undefined are left out) and what stands in it. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...inside);
  return element;
}

/** What the page has by this id: it is written in the page itself. */
export const byId = (id: string): HTMLElement => document.getElementById(id)!;

/** A choice of one, as radio buttons that look like chips. */
export function chips(
  name: string,
  legend: string,
  options: readonly (readonly [value: string, words: string])[],
): HTMLFieldSetElement {
  const chip = ([value, words]: readonly [string, string]) =>
    el(
      'label',
      { class: 'chip' },
      el('input', { type: 'radio', name, value }),
      el('span', {}, words),
    );
  return el(
    'fieldset',
    { class: 'chips' },
    el('legend', {}, legend),
    el('div', {}, ...options.map(chip)),
  );
}

/** Marks the chip of a value. */
export function mark(within: ParentNode, name: string, value: string): void {
  for (const radio of within.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    radio.checked = radio.value === value;
  }
}

/** Says something to whoever does not see it. */
export function say(words: string): void {
  byId('said').textContent = words;
}

/** Copies a text and says so; where that is refused, says what to do. */
export async function copy(text: string, what: string, shown: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(`Copied: ${what}.`);
    shown.dataset['copied'] = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(shown);
    say(`Not copied: the browser refused. ${what} is selected; press Ctrl+C or ⌘C.`);
  }
}
