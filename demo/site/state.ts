/* What somebody has chosen, as plain data: no DOM. */
import { TAG_NAMES, type TagName } from '../../src/embed/tags.js';
import type { Known } from './knowledge.js';
import { ATTRIBUTES, BY_PLACE, knobOf, TOKENS } from './knobs.js';
import { MOST, problemsIn, problemWithToken } from './reading.js';

export type Values = Readonly<Record<string, string>>;

/** What the preview stands on. */
export const GROUNDS = ['light', 'dark', 'own'] as const;
export type Ground = (typeof GROUNDS)[number];

export interface State {
  readonly widget: TagName;
  /** Attributes as they were typed, whatever they are worth; those of other widgets are kept too. */
  readonly settings: Values;
  readonly tokens: Values;
  readonly ground: Ground;
  /** The background of the partner’s own page. */
  readonly color: string;
  /** Pixels; empty for the width that there is. */
  readonly width: string;
  /** Where the code goes. */
  readonly target: string;
}

export const START: State = {
  widget: 'salary',
  settings: {},
  tokens: {},
  ground: 'light',
  color: '#fdf6e3',
  width: '',
  target: 'html',
};

export const isWidget = (name: string): name is TagName =>
  (TAG_NAMES as readonly string[]).includes(name);

export const WIDTH_BOUNDS = [200, 960] as const;

/** A width that a card may be given; undefined where it is none. */
export function widthOf(text: string): number | undefined {
  const width = Number(text);
  return text && width >= WIDTH_BOUNDS[0] && width <= WIDTH_BOUNDS[1] ? width : undefined;
}

/** With one setting more, or without it where the value is undefined. A place is written in one way. */
export function withSetting(state: State, name: string, value: string | undefined): State {
  const places: readonly string[] = ['area', ...BY_PLACE];
  const gone = places.includes(name) ? places : [name];
  return { ...state, settings: changed(state.settings, gone, name, value) };
}

/** With one token more, or without it. */
export const withToken = (state: State, name: string, value: string): State => ({
  ...state,
  tokens: changed(state.tokens, [name], name, value || undefined),
});

function changed(
  values: Values,
  gone: readonly string[],
  name: string,
  value: string | undefined,
): Values {
  const kept = Object.entries(values).filter(([key]) => !gone.includes(key));
  // Of a pasted book enough is kept to say that it is too long.
  return Object.fromEntries(
    value === undefined ? kept : [...kept, [name, value.slice(0, MOST + 1)]],
  );
}

/** The attributes of a widget that can be set here, in order. */
export function attributesOf(widget: TagName, { tags }: Known): readonly string[] {
  const own = tags[widget].attributes.map(({ name }) => name);
  return ATTRIBUTES.filter((name) => own.includes(name));
}

/** What is written on the tag: what is known of it, makes sense, and is no default. */
export function written(state: State, known: Known): Values {
  const { widget, settings } = state;
  const problems = problemsIn(widget, settings);
  const names = attributesOf(widget, known).filter(
    (name) =>
      Object.hasOwn(settings, name) && !problems.has(name) && !isDefault(name, settings[name]!),
  );
  return Object.fromEntries(names.map((name) => [name, readable(settings[name]!)]));
}

/** A value as an HTML parser reads it: it knows one kind of line break, and no NUL. */
const readable = (value: string): string =>
  value.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();

function isDefault(name: string, value: string): boolean {
  const control = knobOf(name)?.control;
  return control?.as === 'choice' && control.default === value;
}

/** The tokens that make sense for the widget. */
export function writtenTokens({ widget, tokens }: State, { tags }: Known): Values {
  const own = tags[widget].tokens.map(({ name }) => name);
  return Object.fromEntries(
    Object.keys(TOKENS)
      .filter((name) => own.includes(name) && Object.hasOwn(tokens, name))
      .filter((name) => !problemWithToken(name, tokens[name]!))
      .map((name) => [name, readable(tokens[name]!)]),
  );
}
