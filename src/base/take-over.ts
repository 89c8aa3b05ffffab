/*
 * A card that came with the page's markup (declarative shadow DOM) stays until the element has drawn its own
 * behind it, and goes in the same task. What the visitor did with it is done again with the new one.
 */

/** What of an element a visitor may have used; most have none of it. */
type Used = Omit<HTMLInputElement, 'defaultValue'> & {
  open: boolean;
  readonly defaultValue?: string;
  readonly options?: HTMLOptionsCollection;
  readonly updateComplete?: Promise<unknown>;
};

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

/** What the visitor did with a card, to be done again with the one drawn. */
function remember(root: ShadowRoot): (drawn: ShadowRoot) => void {
  const redos = [...root.querySelectorAll<Used>('*')].map((one) => {
    const redo = rememberOne(one, one === root.activeElement);
    const place = redo && alike(one, root).indexOf(one);
    return (drawn: ShadowRoot) => {
      const now = redo && alike(one, drawn)[place!];
      if (now) redo(now);
    };
  });
  return (drawn) => {
    // What was seen is not to wait until it comes near the screen.
    drawn.querySelector('#frame')?.classList.add('shown');
    for (const redo of redos) redo(drawn);
  };
}

/** What goes by the same name in a card. A box is ticked for the words beside it, an agreement for no others. */
function alike(one: Used, root: ShadowRoot): Used[] {
  const nameOf = (one: Used) => {
    const words = /^(checkbox|button)$/.test(one.type) && (one.closest('label') ?? one).textContent;
    return (one.id || one.name) + (words || '').trim();
  };
  return [...root.querySelectorAll<Used>(one.localName)].filter(
    (other) => nameOf(other) === nameOf(one),
  );
}

/** What the visitor did with an element, if anything. */
function rememberOne(one: Used, active: boolean): ((now: Used) => void) | undefined {
  const { localName, shadowRoot, defaultValue } = one;
  if (shadowRoot) {
    const redo = remember(shadowRoot);
    return (now) => void now.updateComplete?.then(() => redo(now.shadowRoot!));
  }
  const state = stateOf(one);
  const wanted = one[state];
  const used = FIELD.test(localName) && isUsed(one, state);
  // Of what is still being typed, nothing is said yet.
  const typing = active && state === 'value' && defaultValue !== undefined;
  const events = state === 'open' ? ['toggle'] : typing ? ['input'] : ['input', 'change'];
  const redo = (now: Used) => {
    if (used && set(now, state, wanted)) {
      for (const event of events) now.dispatchEvent(new Event(event, { bubbles: true }));
    }
    if (active) focus(now, one);
  };
  return used || active ? redo : undefined;
}

const FIELD = /^(input|select|textarea|details)$/;

type State = 'open' | 'checked' | 'value';

function stateOf({ localName, type }: Used): State {
  if (localName === 'details') return 'open';
  return /^(checkbox|radio)$/.test(type) ? 'checked' : 'value';
}

/** What the markup says itself may be old, and is not the visitor's. Of what can be folded, it does not tell. */
function isUsed(one: Used, state: State): boolean {
  const { type, checked, defaultChecked, value, defaultValue, options } = one;
  // Of boxes that exclude each other, the one ticked says it all.
  if (state === 'checked') return checked !== defaultChecked && (checked || type !== 'radio');
  const chosen = one.querySelector<HTMLOptionElement>('[selected]') ?? options?.[0];
  return value !== (defaultValue ?? chosen?.value) || state === 'open';
}

/** Whether that changed anything: an old card may offer what there is no more. */
function set(now: Used, state: State, wanted: unknown): boolean {
  const before = now[state];
  Object.assign(now, { [state]: wanted });
  if (now[state] !== wanted) Object.assign(now, { [state]: before });
  return now[state] !== before;
}

function focus(now: Used, before: Used): void {
  now.focus({ preventScroll: true });
  // Browsers do not tell where the caret is in a number or an email address.
  if (now.selectionStart == null) return;
  now.setSelectionRange(before.selectionStart, before.selectionEnd, before.selectionDirection!);
}
