import { own } from '../../../embed/document.js';
import type { Control } from '../fields/contract.js';

const ERROR_CLASS = 'coder-error';

/** What was changed for one control. */
interface Mark {
  readonly node: HTMLElement;
  /** Its `aria-invalid` before. */
  readonly invalid: string | null;
}

let count = 0;

/** Messages beside the fields of a page's own form: plain nodes, each tied to its field. */
export class FieldMessages {
  readonly #marks = new Map<Control, Mark>();

  /** Shows what is wrong, by name, and nothing else. Does nothing where that is shown already. */
  show(controls: readonly Control[], errors: ReadonlyMap<string, string>, language: string): void {
    const wrong = new Map<Control, string>();
    for (const [name, error] of errors) {
      // A group of radio buttons is one question.
      const control = controls.filter((one) => one.name === name).at(-1);
      if (control) wrong.set(control, error);
    }
    for (const control of this.#marks.keys()) if (!wrong.has(control)) this.#unmark(control);
    for (const [control, error] of wrong) this.#mark(control, error, language);
  }

  /** Takes away messages that are none of these, with the marks on their fields. */
  sweep(form: HTMLFormElement): void {
    const ours = new Set([...this.#marks.values()].map(({ node }) => node));
    for (const node of form.querySelectorAll<HTMLElement>(`p.${ERROR_CLASS}`)) {
      if (ours.has(node) || !node.id.startsWith(ERROR_CLASS)) continue;
      const twin = [...ours].some(({ id }) => id === node.id);
      node.remove();
      const control = form.querySelector<Control>(`[aria-describedby~="${node.id}"]`);
      if (control && !twin) unmark(control, node, null);
    }
  }

  #mark(control: Control, error: string, language: string): void {
    let mark = this.#marks.get(control);
    if (!mark) {
      mark = { node: messageNode(), invalid: control.getAttribute('aria-invalid') };
      this.#marks.set(control, mark);
    }
    const { node } = mark;
    // A page may have drawn the field again, without the node or with other attributes.
    if (!node.isConnected) (control.closest('label') ?? control).after(node);
    if (node.textContent !== error) node.textContent = error;
    if (node.lang !== language) node.lang = language;
    setAttribute(control, 'aria-invalid', 'true');
    const described = describedBy(control);
    if (!described.includes(node.id)) {
      setAttribute(control, 'aria-describedby', [...described, node.id].join(' '));
    }
  }

  #unmark(control: Control): void {
    const { node, invalid } = this.#marks.get(control)!;
    this.#marks.delete(control);
    node.remove();
    unmark(control, node, invalid);
  }
}

function unmark(control: Control, { id: gone }: Element, invalid: string | null): void {
  setAttribute(control, 'aria-invalid', invalid);
  const others = describedBy(control).filter((id) => id !== gone);
  setAttribute(control, 'aria-describedby', others.join(' ') || null);
}

function messageNode(): HTMLElement {
  const node = own('createElement')('p');
  node.className = ERROR_CLASS;
  node.dir = 'auto';
  node.id = `${ERROR_CLASS}-${++count}`;
  return node;
}

const describedBy = (control: Control) =>
  (control.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);

function setAttribute(control: Control, name: string, value: string | null): void {
  if (value === null) control.removeAttribute(name);
  else if (control.getAttribute(name) !== value) control.setAttribute(name, value);
}
