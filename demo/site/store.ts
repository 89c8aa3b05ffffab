/* The choice of this tab: what changes it, and who is told. */
import { known } from './known.js';
import { TARGET_IDS } from './code/targets.js';
import { folderOf } from './code/said.js';
import { fromFragment, FRAGMENT, toFragment } from './fragment.js';
import { begin, step, undo, type History } from './history.js';
import { START, type State } from './state.js';

type Listener = (state: State) => void;

/** Where the address is kept until the tab is closed. */
const ADDRESS = 'coder-widgets-demo:address';

const listeners = new Set<Listener>();
let history_: History<State> = begin(read() ?? START);

/** Follows the choice; told at once too. */
export function follow(listener: Listener): void {
  listeners.add(listener);
  listener(history_.present);
}

function read(): State | undefined {
  return fromFragment(location.hash, known, TARGET_IDS);
}

export const current = (): State => history_.present;
export const canUndo = (): boolean => history_.past.length > 0;

function set(next: History<State>): void {
  if (next.present === history_.present) return;
  history_ = next;
  tell();
  // No entry for every letter: Back leads to where somebody came from.
  history.replaceState(null, '', toFragment(history_.present, known));
}

export const tell = (): void => listeners.forEach((listener) => listener(history_.present));

/** Changes the choice; changes of the same thing, one after another, are undone in one step. */
export const change = (next: State, what?: string): void => set(step(history_, next, what));

export const stepBack = (): void => set(undo(history_));

/** Back to the beginning, which can be undone too. */
export const reset = (): void =>
  change({ ...START, widget: current().widget, target: current().target });

/** A link on the page, or the visitor, has written another choice into the address. */
addEventListener('hashchange', () => {
  const next = read();
  if (next && toFragment(next, known) !== toFragment(current(), known)) change(next);
  if (next) showChoice();
});

/** A choice in the address is what its reader came for. */
export function showChoice(): void {
  if (location.hash.startsWith(FRAGMENT)) document.getElementById('configure')!.scrollIntoView();
}

/** What is hosted, as it was typed. */
export function typedAddress(): string {
  try {
    return sessionStorage.getItem(ADDRESS) ?? '';
  } catch {
    return '';
  }
}

export function keepAddress(typed: string): void {
  try {
    sessionStorage.setItem(ADDRESS, typed.slice(0, 500));
  } catch {
    // It is typed again after a reload.
  }
  address = folderOf(typed);
  tell();
}

let address = folderOf(typedAddress());

/** What is hosted: the partner’s own, else what this demo serves. */
export const hosted = (): string => address ?? `${location.origin}/`;
export const isOwnAddress = (): boolean => address !== undefined;
