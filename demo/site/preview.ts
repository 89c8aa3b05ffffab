/* The card as it was chosen. Whatever was typed, its form sends to this demo’s own test endpoint. */
import { byId, el } from './dom.js';
import { luminance } from './contrast.js';
import { known } from './known.js';
import { problemWithToken } from './reading.js';
import { widthOf, written, writtenTokens, type State, type Values } from './state.js';
import { canUndo, follow, reset, stepBack } from './store.js';

/** Where the demo takes applications. */
const TEST_ENDPOINT = '/apply';

/** What another endpoint, or its service, is told and answers: the demo’s speaks as the README says. */
const OF_ENDPOINT = ['delivery', 'endpoint-params', 'field-names', 'received-word'];

/** What the card in the preview is written with. */
export function previewSettings(state: State): Values {
  const settings = Object.entries(written(state, known)).filter(
    ([name, value]) => !OF_ENDPOINT.includes(name) || value === 'json',
  );
  const sends = state.widget === 'apply' || settings.some(([name]) => name === 'endpoint');
  return { ...Object.fromEntries(settings), ...(sends && { endpoint: TEST_ENDPOINT }) };
}

let shown = '';

/** Draws the card anew where it was changed: a visitor’s choices in the old one are gone with it. */
function showCard(state: State): void {
  const settings = previewSettings(state);
  const next = JSON.stringify([state.widget, settings]);
  if (next === shown) return;
  shown = next;
  const card = document.createElement(`coder-${state.widget}`);
  for (const [name, value] of Object.entries(settings)) card.setAttribute(name, value);
  // Choices on the pages above are not those of the preview.
  card.setAttribute('group', 'preview');
  card.textContent = known.titles[settings['lang'] ?? 'en']![state.widget];
  byId('card').replaceChildren(card);
}

function showGround(state: State): void {
  const { ground, color } = state;
  const stage = byId('stage');
  const own = ground === 'own' && !problemWithToken('--coder-surface', color) ? color : '';
  stage.dataset['ground'] = own && luminance(own) < 0.18 ? 'dark' : ground;
  stage.style.background = own;
}

function showTokens(state: State): void {
  const place = byId('card');
  place.removeAttribute('style');
  for (const [name, value] of Object.entries(writtenTokens(state, known))) {
    place.style.setProperty(name, value);
  }
  const width = widthOf(state.width);
  if (width) place.style.maxInlineSize = `${width}px`;
}

const EVENTS = [
  'coder-change',
  'coder-error',
  'coder-apply-submit',
  'coder-apply-sent',
  'coder-apply-error',
];
const MOST = 6;

/** One line for each event, the newest first, as the card of the preview sends them. */
function logEvent(event: Event): void {
  const { detail } = event as CustomEvent<unknown>;
  const line = el('li', {}, el('code', {}, event.type), ` ${detail ? JSON.stringify(detail) : ''}`);
  const log = byId('events');
  log.prepend(line);
  for (const old of [...log.children].slice(MOST)) old.remove();
  byId('no-events').hidden = true;
}

const GAP = 16;

/** What is beside the form stays in view: from its start, or where it is higher than the window, to its end. */
function keepInView(): void {
  const shown = byId('shown');
  const place = () => {
    const top = Math.min(GAP, innerHeight - shown.offsetHeight - GAP);
    shown.style.setProperty('--top', `${top}px`);
  };
  new ResizeObserver(place).observe(shown);
  addEventListener('resize', place);
}

/** Brings the preview to life. */
export function makePreview(): void {
  follow((state) => {
    showCard(state);
    showGround(state);
    showTokens(state);
    (byId('undo') as HTMLButtonElement).disabled = !canUndo();
  });
  for (const name of EVENTS) byId('stage').addEventListener(name, logEvent);
  keepInView();
  byId('undo').addEventListener('click', stepBack);
  byId('reset').addEventListener('click', reset);
}
