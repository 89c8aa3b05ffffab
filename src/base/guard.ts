import type { LitElement } from 'lit';
import { warnOnce } from '../embed/page.js';

/** What Lit itself writes onto an element, and nobody else writes by an attribute. */
const WRITTEN: Readonly<Record<string, string>> = {
  isUpdatePending: 'boolean',
  hasUpdated: 'boolean',
  renderRoot: 'object',
  renderOptions: 'object',
  enableUpdating: 'function',
};

/** What nobody guesses: Lit's own names begin so in its production build. */
const INSIDE = /^(_\$|constructor$)/;

type Guarded = Pick<typeof LitElement, 'prototype' | 'elementProperties'>;
type Getter = (this: object) => unknown;

/**
 * Keeps the names of an element that are no settings: React 19 and Vue write an attribute onto the property
 * of its name, and Lit's own (`render`, `update` …) are such properties. Writing one warns; without a
 * setter React would throw and take its whole page down.
 */
export function guard({ prototype, elementProperties }: Guarded): void {
  const has = (name: string) => Object.getOwnPropertyDescriptor(prototype, name) !== undefined;
  // Kept already: attributes are asked for more than once.
  if (has('addController')) return;
  const keep = (name: string, get?: Getter) => {
    if (!elementProperties.has(name) && !INSIDE.test(name)) lock(prototype, name, get);
  };
  // Nearest first: what a class has itself counts before what it has from another.
  for (let from = prototype; 'requestUpdate' in from; from = Object.getPrototypeOf(from)) {
    for (const [name, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
      if (from === prototype || !has(name)) keep(name, get ?? (() => value));
    }
  }
  for (const name of Object.keys(WRITTEN)) if (!has(name)) keep(name);
}

function lock(prototype: LitElement, name: string, get?: Getter): void {
  const kept = Symbol();
  type Keeper = LitElement & { [kept]?: unknown };
  Object.defineProperty(prototype, name, {
    configurable: true,
    get(this: Keeper) {
      return this[kept] ?? get?.call(this);
    },
    set(this: Keeper, value: unknown) {
      if (value == null) return;
      if (typeof value === WRITTEN[name]) this[kept] = value;
      else warnOnce(this.localName, `${name} is no setting; it is left out.`);
    },
  });
}
