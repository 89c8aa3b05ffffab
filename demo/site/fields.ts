/* One field of the form for each attribute: a label, a control, and what is wrong with it. */
import { el } from './dom.js';
import type { Control, Knob } from './knobs.js';

/** A field on the page. `show` writes a value into it, unless somebody types there. */
export interface Field {
  readonly node: HTMLElement;
  readonly show: (value: string | undefined, problem: string | undefined) => void;
}

export type Change = (value: string | undefined) => void;

interface Parts {
  readonly node: HTMLElement;
  readonly read: () => string | undefined;
  readonly write: (value: string | undefined) => void;
}

type Named = Readonly<Record<'id' | 'aria-describedby', string>>;

const isBusy = (control: HTMLElement): boolean => document.activeElement === control;

function typed(control: HTMLInputElement | HTMLTextAreaElement): Parts {
  return {
    node: control,
    read: () => control.value || undefined,
    write: (value = '') => {
      if (!isBusy(control) || !value) control.value = value;
    },
  };
}

function select(named: Named, { options, default: first }: Control & { as: 'choice' }): Parts {
  const shown = first ? options : [['', '—'] as const, ...options];
  const control = el(
    'select',
    named,
    ...shown.map(([value, words]) => el('option', { value }, words)),
  );
  return {
    node: control,
    read: () => (control.value === first ? undefined : control.value || undefined),
    write: (value) => (control.value = value ?? first ?? ''),
  };
}

function tick(named: Named): Parts {
  const control = el('input', { ...named, type: 'checkbox' });
  return {
    node: control,
    read: () => (control.checked ? '' : undefined),
    write: (value) => (control.checked = value !== undefined),
  };
}

/** A switch, and a text beside it that counts while it is on. */
function tickWithText(named: Named, label: string, example: string): Parts {
  const box = el('input', { ...named, type: 'checkbox' });
  const text = el('input', { type: 'text', placeholder: example, 'aria-label': `${label} with` });
  text.addEventListener('input', () => (box.checked ||= text.value !== ''));
  return {
    node: el('span', { class: 'pair' }, box, text),
    read: () => (box.checked ? text.value : undefined),
    write: (value) => {
      box.checked = value !== undefined;
      if (!isBusy(text)) text.value = value ?? '';
    },
  };
}

function partsOf(named: Named, { label, control }: Knob): Parts {
  const typing = { ...named, autocomplete: 'off', spellcheck: 'false' };
  switch (control.as) {
    case 'choice':
      return select(named, control);
    case 'switch':
      return tick(named);
    case 'switch-text':
      return tickWithText(named, label, control.example);
    case 'long':
      return typed(el('textarea', { ...typing, rows: '2', placeholder: control.example }));
    default:
      return typed(el('input', { ...typing, type: 'text', placeholder: control.example }));
  }
}

/** A field for an attribute; `changed` hears of every change. */
export function fieldFor(name: string, knob: Knob, hint: string, changed: Change): Field {
  const id = `knob-${name}`;
  const named = { id, 'aria-describedby': `${id}-hint ${id}-problem` };
  const { node, read, write } = partsOf(named, knob);
  const isSwitch = knob.control.as.startsWith('switch');
  const label = el('label', { for: id }, knob.label);
  const problem = el('p', { id: `${id}-problem`, class: 'problem', 'aria-live': 'polite' });
  const whole = el(
    'div',
    {
      class: isSwitch ? 'knob switch' : 'knob',
      'data-as': knob.control.as,
      'data-knob': name,
      'data-hint': hint,
    },
    ...(isSwitch ? [node, label] : [label, node]),
    el('p', { id: `${id}-hint`, class: 'unseen' }, hint),
    problem,
  );
  whole.addEventListener(knob.control.as === 'place' ? 'change' : 'input', () => changed(read()));
  return { node: whole, show: (value, words) => (write(value), complain(whole, problem, words)) };
}

/** Says what is wrong beside a field. */
export function complain(whole: HTMLElement, problem: HTMLElement, words = ''): void {
  if (problem.textContent !== words) problem.textContent = words;
  const control = whole.querySelector('input, select, textarea')!;
  if (words) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}
