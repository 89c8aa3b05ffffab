/* The form of the configurator, made from the table of knobs. */
import { TAG_NAMES } from '../../src/embed/tags.js';
import { byId, chips, el, mark } from './dom.js';
import { complain, fieldFor, type Field } from './fields.js';
import { GROUPS, KNOBS, type Group, type Knob } from './knobs.js';
import { known } from './known.js';
import { problemsIn } from './reading.js';
import { attributesOf, isWidget, withSetting, type State, type Values } from './state.js';
import { change, current, follow } from './store.js';
import { findPlace } from './where.js';

const WIDGETS = {
  salary: 'Salary card',
  timeline: 'Timeline',
  requirements: 'Checklist',
  apply: 'Apply form',
  guide: 'Guide',
} as const;

const hintOf = (name: string): string =>
  (
    TAG_NAMES.map((tag) => known.tags[tag].attributes.find((one) => one.name === name)).find(
      Boolean,
    )?.description ?? ''
  ).replaceAll('`', '');

const fields = new Map<string, Field>();

function makeField([name, knob]: [string, Knob]): HTMLElement {
  const write = (value: string | undefined) =>
    change(withSetting(current(), name, value), `setting ${name}`);
  const hint = hintOf(name);
  const field = fieldFor(
    name,
    knob,
    hint,
    name === 'area' ? (typed = '') => void look(typed) : write,
  );
  fields.set(name, field);
  return field.node;
}

let asked = 0;

/** Finds what was typed for a place; only the last question is answered. */
async function look(typed: string): Promise<void> {
  const mine = ++asked;
  const answer = await findPlace(typed);
  if (mine !== asked) return;
  if (answer && 'problem' in answer) {
    sayOfPlace('', answer.problem);
  } else {
    const { name = 'area', value } = answer ?? {};
    change(withSetting(current(), name, value));
    sayOfPlace(answer?.words ?? '');
  }
}

/** What was found, or why nothing was. */
function sayOfPlace(found: string, problem = ''): void {
  const whole = fields.get('area')!.node;
  whole.querySelector('.found')!.textContent = found;
  complain(whole, whole.querySelector('.problem')!, problem);
}

const all = Object.entries(KNOBS) as [string, Knob][];

function makeGroup(group: Group, index: number): HTMLElement {
  const nodes = all.filter(([, knob]) => knob.group === group).map(makeField);
  const inside = el('div', { class: 'knobs' }, ...nodes);
  return index === 0
    ? el('div', { 'data-group': group }, inside)
    : el('details', { 'data-group': group }, el('summary', {}, group), inside);
}

/** Of figures that are left out together those that were typed are marked, and the median, which may be missing. */
const isTold = (name: string, settings: Values): boolean => name in settings || name === 'p50';

/** Shows what the widget has, and what was chosen for it. */
function show(state: State): void {
  const { widget, settings } = state;
  const own = attributesOf(widget, known);
  const problems = problemsIn(widget, settings);
  for (const [name, { node, show: write }] of fields) {
    node.hidden = !own.includes(name);
    if (name === 'area') showPlace(state);
    else write(settings[name], isTold(name, settings) ? problems.get(name) : undefined);
  }
  for (const group of byId('knobs').querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = !group.querySelector('.knob:not([hidden])');
  }
  mark(byId('knobs'), 'widget', widget);
}

let place = '';

/** Whatever wrote the place, it is told in words; what is being typed is left alone. */
function showPlace({ settings }: State): void {
  const value = settings['area'] ?? settings['zip'] ?? settings['place'] ?? '';
  if (value === place) return;
  place = value;
  const { node } = fields.get('area')!;
  const control = node.querySelector('input')!;
  if (document.activeElement !== control) control.value = value;
  void findPlace(value).then((answer) => {
    if (value !== place) return;
    if (answer && 'problem' in answer) sayOfPlace('', answer.problem);
    else sayOfPlace(answer?.words ?? '');
  });
}

/** Puts the form into the page. */
export function makeForm(): void {
  const widgets = chips('widget', 'Widget', Object.entries(WIDGETS));
  widgets.addEventListener('change', ({ target }) => {
    const { value } = target as HTMLInputElement;
    if (isWidget(value)) change({ ...current(), widget: value });
  });
  byId('knobs').append(widgets, ...GROUPS.map(makeGroup));
  fields.get('area')!.node.append(el('p', { class: 'found', role: 'status' }));
  follow(show);
  byId('knobs').addEventListener('focusin', ({ target }) => {
    const hint = (target as Element).closest<HTMLElement>('[data-hint]')?.dataset['hint'];
    byId('hint').textContent = hint ?? '';
  });
}
