/* The code for a choice, for where it goes. */
import { isCarried } from '../../src/embed/snippet.js';
import type { Block } from './code/block.js';
import { NO_ENDPOINT, said } from './code/said.js';
import { TRIED } from './code/target.js';
import { GROUPS, TARGETS, targetOf } from './code/targets.js';
import { byId, chips, copy, el, mark } from './dom.js';
import { known } from './known.js';
import { problemsIn } from './reading.js';
import { attributesOf, written, type State } from './state.js';
import {
  change,
  current,
  follow,
  hosted,
  isOwnAddress,
  keepAddress,
  typedAddress,
} from './store.js';

function blockNode({ label, code, language }: Block, target: string): HTMLElement {
  const pre = el(
    'pre',
    { tabindex: '0', role: 'region', 'aria-label': `Code: ${label}`, 'data-language': language },
    el('code', {}, code),
  );
  const button = el('button', { type: 'button', 'aria-label': `Copy: ${label}` }, 'Copy');
  button.addEventListener('click', async () => {
    await copy(code, `${target}, ${label}`, pre);
    button.textContent = pre.dataset['copied'] ?? 'Press Ctrl+C';
  });
  return el('figure', {}, el('figcaption', {}, el('span', {}, label), button), pre);
}

/** What is written on the tag, and no address may carry. */
const notInAddresses = (state: State): readonly string[] =>
  Object.keys(written(state, known)).filter((name) => !isCarried(name));

/** What somebody has to know before the code is used. */
function notes(state: State): readonly string[] {
  const { widget, settings } = state;
  const own = attributesOf(widget, known);
  const left = targetOf(state.target).byAddress ? notInAddresses(state) : [];
  const wrong = [...problemsIn(widget, settings).keys()].filter(
    (name) => own.includes(name) && name in settings,
  );
  return [
    ...(isOwnAddress()
      ? []
      : [
          'The code leads to this demo, which only this computer reaches. Type your address above.',
        ]),
    ...(widget === 'apply' && !settings['endpoint']
      ? [`The code says ${NO_ENDPOINT}: put in your own endpoint.`]
      : []),
    ...(left.length ? [`Only the tag itself carries ${left.join(', ')}: left behind here.`] : []),
    ...(wrong.length ? [`Left out, since it cannot be used: ${wrong.join(', ')}.`] : []),
  ];
}

let shown = '';

function show(state: State): void {
  const target = targetOf(state.target);
  const blocks = target.blocks(said(state, hosted(), known));
  const all = notes(state);
  const next = JSON.stringify([target.id, blocks, all]);
  if (next === shown) return;
  shown = next;
  mark(byId('targets'), 'target', target.id);
  byId('code').replaceChildren(
    el('h3', {}, target.name),
    el('p', {}, target.where),
    el('p', {}, `${target.strips} `, el('em', {}, `(${TRIED[target.tried]})`)),
    ...blocks.map((one) => blockNode(one, target.name)),
    el('ul', { class: 'notes' }, ...all.map((words) => el('li', {}, words))),
  );
}

function makeAddress(): void {
  const field = byId('address') as HTMLInputElement;
  const problem = byId('address-problem');
  const check = () => {
    keepAddress(field.value);
    const wrong = field.value && !isOwnAddress();
    problem.textContent = wrong ? 'That is no address: write https://… without ? and #.' : '';
    if (wrong) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
    byId('command').textContent =
      `npx coder-widgets site --base-url ${isOwnAddress() ? hosted() : 'https://your.address/'} --out public`;
  };
  field.value = typedAddress();
  field.addEventListener('input', check);
  check();
}

/** Puts the choice of places, and the code, into the page. */
export function makeOutput(): void {
  makeAddress();
  byId('targets').append(
    ...GROUPS.map((group) =>
      chips(
        'target',
        group,
        TARGETS.filter((one) => one.group === group).map(({ id, name }) => [id, name] as const),
      ),
    ),
  );
  byId('targets').addEventListener('change', ({ target }) =>
    change({ ...current(), target: (target as HTMLInputElement).value }),
  );
  byId('share').addEventListener('click', () =>
    copy(location.href, 'a link to this choice', byId('shared')),
  );
  follow(show);
}
