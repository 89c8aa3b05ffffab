/*
 * A card that came with the page's markup (declarative shadow DOM) stays until the element has drawn its own
 * behind it, and goes in the same task. What the visitor did with it is done again with the new one.
 */

/** What a visitor may have used: the properties of a field and of what folds. */
type Used = Omit<HTMLInputElement, 'defaultValue'> &
  Pick<HTMLDetailsElement, 'open'> & {
    readonly defaultValue?: string;
    readonly options?: HTMLOptionsCollection;
  };
type State = 'open' | 'checked' | 'value';
type Redo = (drawn: ShadowRoot) => void;

const FIELDS = 'input, select, textarea, details';

/**
 * Runs before the card is drawn.
 *
 * @returns Takes away what was there. To be called in the same task, once the card is drawn.
 */
export function takeOver(root: ShadowRoot): () => void {
  const before = [...root.children];
  const redo = remember(root);
  return () => {
    for (const element of before) element.remove();
    // The element first sees to what it has drawn.
    queueMicrotask(() => redo(root));
  };
}

/** What the visitor did with a card, and with those in it. */
function remember(root: ShadowRoot): Redo {
  const at = root.activeElement as Used | null;
  const fields = [...root.querySelectorAll<Used>(FIELDS)].filter(isUsed);
  const redos = [
    ...fields.map((field) => rememberField(field, root)),
    ...[...root.querySelectorAll('*')].map((inner) => rememberInner(inner as Used, root)),
    at && rememberFocus(at, root),
  ];
  return (drawn) => redos.forEach((redo) => redo?.(drawn));
}

/** What the markup says itself may be old, and is not the visitor's. */
function isUsed(field: Used): boolean {
  const { type, checked, value } = field;
  // Of the boxes that exclude each other the one ticked says it all.
  if (stateOf(field) === 'checked') {
    return checked !== field.defaultChecked && (checked || type !== 'radio');
  }
  return value !== defaultOf(field) || stateOf(field) === 'open';
}

const stateOf = ({ localName, type }: Used): State => {
  if (localName === 'details') return 'open';
  return /^(checkbox|radio)$/.test(type) ? 'checked' : 'value';
};

const defaultOf = (field: Used): string | undefined =>
  field.defaultValue ??
  (field.querySelector<HTMLOptionElement>('[selected]') ?? field.options?.[0])?.value;

function rememberField(field: Used, root: ShadowRoot): Redo {
  const find = counterpart(field, root);
  const state = stateOf(field);
  const wanted = field[state];
  const typing = field === root.activeElement && state === 'value' && 'defaultValue' in field;
  const events = state === 'open' ? ['toggle'] : typing ? ['input'] : ['input', 'change'];
  return (drawn) => {
    const now = find(drawn);
    if (now && set(now, state, wanted)) {
      for (const type of events) now.dispatchEvent(new Event(type, { bubbles: true }));
    }
  };
}

/** Whether that changed anything: an old card may offer what there is no more. */
function set(field: Used, state: State, wanted: unknown): boolean {
  const before = field[state];
  const to = (value: unknown) => Object.assign(field, { [state]: value });
  to(wanted);
  if (field[state] !== wanted) to(before);
  return field[state] !== before;
}

function rememberFocus(at: Used, root: ShadowRoot): Redo {
  const find = counterpart(at, root);
  return (drawn) => {
    const now = find(drawn);
    now?.focus({ preventScroll: true });
    // Browsers do not tell where the caret is in a number or an address.
    if (now?.selectionStart != null) {
      now.setSelectionRange(at.selectionStart, at.selectionEnd, at.selectionDirection!);
    }
  };
}

function rememberInner(inner: Used, root: ShadowRoot): Redo | undefined {
  if (!inner.shadowRoot) return undefined;
  const [find, redo] = [counterpart(inner, root), remember(inner.shadowRoot)];
  return (drawn) => {
    const now = find(drawn) as (Used & { updateComplete?: Promise<unknown> }) | undefined;
    void now?.updateComplete?.then(() => redo(now.shadowRoot!));
  };
}

/** Finds what stands for an element in the card that is drawn. */
function counterpart(one: Used, root: ShadowRoot): (drawn: ShadowRoot) => Used | undefined {
  const alike = (among: ShadowRoot) =>
    [...among.querySelectorAll<Used>(one.localName)].filter((other) => nameOf(other) === name);
  const name = nameOf(one);
  const place = alike(root).indexOf(one);
  return (drawn) => alike(drawn)[place];
}

/** A box is ticked for the words beside it, an agreement for no others. */
function nameOf(one: Used): string {
  const named = one.id || one.name || one.localName;
  const words = /^(checkbox|button)$/.test(one.type) && (one.closest('label') ?? one).textContent;
  return named + (words || '').trim();
}
