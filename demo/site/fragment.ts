/*
 * A choice as the fragment of an address, which no server is sent. What only the partner should know stays in
 * the tab, whatever the fragment says: endpoint, parameters, names, contact, links, own figures, sources.
 */
import type { Known } from './knowledge.js';
import { isShared } from './knobs.js';
import {
  attributesOf,
  GROUNDS,
  isWidget,
  START,
  widthOf,
  written,
  writtenTokens,
  type State,
  type Values,
} from './state.js';
import { problemWithToken } from './reading.js';

export const FRAGMENT = '#configure?';

/** Longer than every choice, shorter than mischief. */
const MOST = 4000;

const isColor = (text: string): boolean =>
  !problemWithToken('--coder-surface', text) && text !== '';

const shared = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => isShared(name)));

/** What of a choice is shared: what makes sense and is not private. */
export const toShare = (state: State, known: Known): State => ({
  ...state,
  settings: shared(written(state, known)),
  tokens: writtenTokens(state, known),
  color: isColor(state.color) ? state.color : START.color,
  width: widthOf(state.width) ? state.width : '',
});

/** The fragment of a choice. */
export function toFragment(state: State, known: Known): string {
  const { widget, settings, tokens, ground, color, width, target } = toShare(state, known);
  const view = Object.entries({ ground, color, width, to: target }).filter(
    ([name, value]) => value !== (name === 'to' ? START.target : START[name as 'ground']),
  );
  const all = [['widget', widget], ...Object.entries({ ...settings, ...tokens }), ...view];
  return FRAGMENT + new URLSearchParams(all as string[][]).toString();
}

/** The choice in a fragment; undefined where there is none. What cannot be, or may not be there, is dropped. */
export function fromFragment(
  fragment: string,
  known: Known,
  targets: readonly string[],
): State | undefined {
  if (!fragment.startsWith(FRAGMENT) || fragment.length > MOST) return undefined;
  const given = new URLSearchParams(fragment.slice(FRAGMENT.length));
  const widget = given.get('widget') ?? '';
  if (!isWidget(widget)) return undefined;
  const names = attributesOf(widget, known).filter((name) => isShared(name) && given.has(name));
  const tokens = [...given].filter(([name]) => name.startsWith('--'));
  const state: State = {
    ...START,
    widget,
    settings: Object.fromEntries(names.map((name) => [name, given.get(name)!])),
    tokens: Object.fromEntries(tokens),
    ground: oneOf(GROUNDS, given.get('ground')) ?? START.ground,
    color: given.get('color') ?? START.color,
    width: given.get('width') ?? '',
    target: oneOf(targets, given.get('to')) ?? START.target,
  };
  return toShare(state, known);
}

const oneOf = <T extends string>(list: readonly T[], value: string | null): T | undefined =>
  list.find((one) => one === value);
