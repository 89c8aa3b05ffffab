/* How the card looks: tokens with their contrast, width, and what the preview stands on. */
import { byId, chips, el, mark } from './dom.js';
import { DEFAULTS, ENOUGH, verdicts, type Verdict } from './contrast.js';
import { complain } from './fields.js';
import { TOKENS, type TokenKind } from './knobs.js';
import { known } from './known.js';
import { problemWithToken } from './reading.js';
import { WIDTH_BOUNDS, widthOf, withToken, type Ground, type State } from './state.js';
import { change, current, follow } from './store.js';

interface TokenField {
  readonly node: HTMLElement;
  readonly show: (value: string) => void;
}

const fields = new Map<string, TokenField>();

const write = (name: string) => (value: string) =>
  change(withToken(current(), name, value), `token ${name}`);

/** A text, and for a color a picker beside it. */
function tokenField(
  name: string,
  [label, kind, example]: readonly [string, TokenKind, string],
): HTMLElement {
  const id = `token${name}`;
  const text = el('input', {
    id,
    type: 'text',
    placeholder: example,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': `${id}-problem`,
  });
  const picker = el('input', { type: 'color', 'aria-label': `${label}: choose`, value: '#000000' });
  const problem = el('p', { id: `${id}-problem`, class: 'problem', 'aria-live': 'polite' });
  const node = el(
    'div',
    { class: 'knob', 'data-token': name },
    el('label', { for: id }, label),
    el('span', { class: 'pair' }, ...(kind === 'color' ? [picker] : []), text),
    problem,
  );
  text.addEventListener('input', () => write(name)(text.value));
  picker.addEventListener('input', () => write(name)(picker.value));
  const show = (value: string) => {
    if (document.activeElement !== text || !value) text.value = value;
    const words = problemWithToken(name, value);
    picker.value = value && !words ? value : (DEFAULTS.light[name] ?? '#000000');
    complain(text.parentElement!, problem, words);
  };
  fields.set(name, { node, show });
  return node;
}

const percent = ({ ratio }: Verdict): string => `${ratio.toFixed(2)} : 1`;

/** In numbers, and whether that is enough. */
function verdictLine(verdict: Verdict): HTMLElement {
  const { token, scheme, enough } = verdict;
  const words = enough ? 'enough' : `too little, text needs ${ENOUGH}`;
  return el(
    'li',
    { 'data-enough': String(enough) },
    el('span', {}, `${TOKENS[token]![0]}, on ${scheme}`),
    el('strong', {}, percent(verdict)),
    el('span', {}, words),
  );
}

function showVerdicts({ tokens }: State): void {
  const all = verdicts(tokens);
  byId('verdicts').replaceChildren(...all.map(verdictLine));
  byId('verdicts').hidden = !all.length;
  const short = all.filter(({ enough }) => !enough).length;
  const said = byId('contrast');
  const words = short ? `${short} of ${all.length} contrasts are too little to read.` : '';
  if (said.textContent !== words) said.textContent = words;
}

const ownColor = () => byId('ground-color') as HTMLInputElement;
const widthField = () => byId('width') as HTMLInputElement;

function show(state: State): void {
  const { widget, tokens, ground, color, width } = state;
  const own = known.tags[widget].tokens.map(({ name }) => name);
  for (const [name, field] of fields) {
    field.node.hidden = !own.includes(name);
    field.show(tokens[name] ?? '');
  }
  showVerdicts(state);
  mark(byId('ground'), 'ground', ground);
  ownColor().value = color;
  ownColor().hidden = ground !== 'own';
  if (document.activeElement !== widthField()) widthField().value = width;
  const isWrong = width !== '' && !widthOf(width);
  const words = isWrong ? `Write a number from ${WIDTH_BOUNDS.join(' to ')}.` : '';
  complain(byId('width-knob'), byId('width-problem'), words);
}

/** Puts the controls into the page. */
export function makeLook(): void {
  const list = el('ul', { id: 'verdicts' });
  byId('tokens').append(...Object.entries(TOKENS).map(([name, token]) => tokenField(name, token)));
  byId('tokens').after(el('p', { id: 'contrast', class: 'problem', role: 'status' }), list);
  byId('ground').prepend(
    chips('ground', 'Preview on', [
      ['light', 'Light'],
      ['dark', 'Dark'],
      ['own', 'Your background'],
    ]),
  );
  byId('ground').addEventListener('input', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    if (name === 'ground') change({ ...current(), ground: value as Ground });
    else change({ ...current(), color: value }, 'color');
  });
  widthField().addEventListener('input', () =>
    change({ ...current(), width: widthField().value.trim().slice(0, 20) }, 'width'),
  );
  follow(show);
}
