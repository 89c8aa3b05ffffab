/* What is wrong with what was typed: said by the readers of the widgets themselves, so that both agree. */
import type { TagName } from '../../src/embed/tags.js';
import { parseUrl } from '../../src/embed/url.js';
import { monthOf } from '../../src/i18n/month.js';
import { applySettings } from '../../src/widgets/apply/apply-settings.js';
import { guideSettings } from '../../src/widgets/guide/guide-settings.js';
import { requirementsSettings } from '../../src/widgets/requirements/requirements-settings.js';
import { salarySettings } from '../../src/widgets/salary/salary-settings.js';
import { timelineSettings } from '../../src/widgets/timeline/timeline-settings.js';
import { knobOf, TOKENS } from './knobs.js';
import type { Values } from './state.js';

/** The longest value of an attribute, in characters. */
export const MOST = 1000;

const PAGE = 'https://your.site/';

const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'];

type Warn = (problem: string) => void;

/** Each widget’s own reading of its attributes. */
const READERS: Readonly<Record<TagName, (given: Values, warn: Warn) => unknown>> = {
  salary: (given, warn) => salarySettings(given, given['period'], PAGE, warn),
  timeline: (given, warn) => timelineSettings(given, monthOf(new Date()), warn),
  requirements: (given, warn) => requirementsSettings(given, PAGE, warn),
  // Without an endpoint there is no form; that is said beside the code.
  apply: (given, warn) => applySettings({ endpoint: '/apply', ...given }, PAGE, warn),
  guide: (given, warn) => guideSettings(given, PAGE, warn),
};

const camel = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** What is wrong, by attribute, in words. */
export function problemsIn(widget: TagName, settings: Values): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  const say = (name: string, problem: string) => {
    if (!problems.has(name)) problems.set(name, problem);
  };
  for (const [name, value] of Object.entries(settings)) {
    const problem = problemOf(name, value);
    if (problem) say(name, problem);
  }
  // What is left out may be what another needs: read again, until nothing more is wrong.
  for (let before = -1; problems.size > before;) {
    before = problems.size;
    const fine = Object.entries(settings).filter(([name]) => !problems.has(name));
    const given = Object.fromEntries(fine.map(([name, value]) => [camel(name), value]));
    READERS[widget](given, (words) => namesIn(words).forEach((name) => say(name, told(words))));
  }
  return problems;
}

/** As it reads beside the field: without the attribute, and without what a card on a page would do. */
function told(words: string): string {
  const plain = words
    .replace(/^[\w-]+="[^]*" is not/, 'This is not')
    .replace(/^[\w-]+: /, '')
    .replace(/; (using|showing|it is left out)[^;]*$/, '.');
  return `${plain[0]!.toUpperCase()}${plain.slice(1)}`;
}

/** Readers begin with the attribute that they speak of. */
const namesIn = (words: string): readonly string[] =>
  words.startsWith('p10 to') ? PERCENTILES : [/^[a-z\d-]+/.exec(words)![0]];

/** What is wrong with a value by itself. */
function problemOf(name: string, value: string): string | undefined {
  if (value.length > MOST) return TOO_LONG;
  const control = knobOf(name)?.control;
  if (control?.as === 'choice' && !control.options.some(([option]) => option === value)) {
    return 'Choose one of the list.';
  }
  return control?.as === 'address' && value ? problemWithAddress(value) : undefined;
}

export const TOO_LONG = `That is too long: ${MOST.toLocaleString('en-US')} characters at most.`;

/** Widgets take relative addresses too; one that begins like neither was hardly meant as an address. */
function problemWithAddress(value: string): string | undefined {
  const address = value.trim();
  if (/^[/#]\S*$/.test(address)) return undefined;
  return webAddressOf(address)
    ? undefined
    : 'That is no address: write https://… or a path that begins with /.';
}

/** An http or https address with a host, whole. */
export function webAddressOf(text: string): URL | undefined {
  const address = text.trim();
  if (!/^https?:\/\/[^\s"'<>]+$/i.test(address)) return undefined;
  return parseUrl(address);
}

const SHAPES = {
  color: [/^#[\da-f]{6}$/i, 'Write a color as #rrggbb.'],
  length: [/^\d{1,3}(\.\d{1,3})?(px|rem|em)$/, 'Write a length such as 12px or 1rem.'],
  font: [/^[\w\s,'-]{1,120}$/, 'Write names of fonts with commas between.'],
} as const;

/** What is wrong with the value of a token. */
export function problemWithToken(name: string, value: string): string | undefined {
  if (!Object.hasOwn(TOKENS, name)) return 'There is no such token.';
  const [shape, words] = SHAPES[TOKENS[name]![1]];
  const isFine = shape.test(value.trim()) && value.split("'").length % 2 === 1;
  return value && !isFine ? words : undefined;
}
