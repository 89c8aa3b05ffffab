/*
 * The one table of the configurator: how each attribute is asked for. Which tag has which, and what it is,
 * comes from custom-elements.json; a test holds that every attribute there has a line here.
 */
import { PATHS } from '../../src/facts/paths.js';
import { CREDENTIALS } from '../../src/facts/credentials.js';
import { languages } from '../../src/i18n/languages.js';
import { CHAPTERS } from '../../src/widgets/guide/chapters.js';
import { DELIVERIES } from '../../src/widgets/apply/delivery/contract.js';
import { CONSENT_VERSION } from '../../src/widgets/apply/consent/contract.js';
import { PRIORS } from '../../src/widgets/timeline/timeline-settings.js';

/** A value and what it is called. */
export type Option = readonly [value: string, words: string];

export type Control =
  | { readonly as: 'choice'; readonly options: readonly Option[]; readonly default?: string }
  | { readonly as: 'switch' }
  /** A switch that may also hold text. */
  | { readonly as: 'switch-text'; readonly example: string }
  | { readonly as: 'text' | 'long' | 'address'; readonly example: string }
  /** A place by its name, its code or a ZIP code: it writes `area`, `zip` or `place`. */
  | { readonly as: 'place'; readonly example: string };

export const GROUPS = [
  'What it shows',
  'A job’s pay',
  'Your own figures',
  'Where answers go',
] as const;
export type Group = (typeof GROUPS)[number];

export interface Knob {
  readonly label: string;
  readonly group: Group;
  readonly control: Control;
  /** Never in an address that is shared: it stays in the tab. */
  readonly stays?: true;
}

const own = (words: readonly string[]): readonly Option[] => words.map((word) => [word, word]);
const named = (values: readonly string[], words: readonly string[]): readonly Option[] =>
  values.map((value, index) => [value, words[index] ?? value]);

const choice = (options: readonly Option[], fallback?: string): Control => ({
  as: 'choice',
  options,
  ...(fallback && { default: fallback }),
});
const like = (as: 'text' | 'long' | 'address', example: string): Control => ({ as, example });
const on: Control = { as: 'switch' };

const shows = (label: string, control: Control): Knob => ({ label, control, group: GROUPS[0] });
const pay = (label: string, example: string): Knob => ({
  label,
  control: like('text', example),
  group: GROUPS[1],
});
const figure = (label: string, example: string, as: 'text' | 'address' = 'text'): Knob => ({
  label,
  control: like(as, example),
  group: GROUPS[2],
  stays: true,
});
const answers = (label: string, control: Control): Knob => ({ label, control, group: GROUPS[3] });
const secret = (label: string, control: Control): Knob => ({
  ...answers(label, control),
  stays: true,
});

/** By attribute, in the order in which they are asked, and written. */
export const KNOBS = {
  lang: shows(
    'Language',
    choice(
      languages.map(({ code, name }) => [code, name]),
      'en',
    ),
  ),
  area: shows('Where', { as: 'place', example: 'Texas, 77002 or Houston, TX' }),
  edition: shows(
    'Figures',
    choice(named(['guide', 'newest'], ['The guide’s', 'Newest official']), 'guide'),
  ),
  path: shows(
    'Path',
    choice(named(PATHS, ['Certificate', 'Associate’s degree', 'Bachelor’s degree'])),
  ),
  period: shows(
    'Pay by the',
    choice(named(['year', 'month', 'hour'], ['Year', 'Month', 'Hour']), 'year'),
  ),
  offer: pay('Pay, US dollars', '52000'),
  'offer-max': pay('Up to', '58000'),
  compact: shows('Compact, for a list', on),
  picker: shows('Visitors choose the place', on),
  compare: shows('Compare', { as: 'switch-text', example: 'CA, NY; empty: occupations' }),
  credential: shows('Exam', choice(own(CREDENTIALS))),
  prior: shows(
    'The visitor has',
    choice(
      named(PRIORS, [
        'Nothing yet',
        'Some college',
        'An associate’s degree',
        'Work in health care',
      ]),
      'none',
    ),
  ),
  start: shows('Training starts', like('text', '2027-09')),
  'hours-per-week': shows('Study hours a week', like('text', '12')),
  chapter: shows(
    'Chapter',
    choice(
      named(
        ['all', ...CHAPTERS],
        [
          'All',
          'What coders do',
          'Where they work',
          'Requirements',
          'Training',
          'How long',
          'Pay',
          'Career',
        ],
      ),
      'all',
    ),
  ),
  widgets: shows('Other widgets in its chapters', on),
  storage: shows(
    'Ticks are kept',
    choice(
      named(['local', 'session', 'none'], ['On the device', 'Until the tab closes', 'Not at all']),
      'local',
    ),
  ),
  p10: figure('10th percentile, $', '31000'),
  p25: figure('25th percentile, $', '38000'),
  p50: figure('Median, $ a year', '47000'),
  p75: figure('75th percentile, $', '58000'),
  p90: figure('90th percentile, $', '70000'),
  source: figure('Their source', 'Our graduates, 2026'),
  'source-href': figure('Its address', 'https://your.site/outcomes', 'address'),
  'as-of': figure('Their date', 'June 2026'),
  'program-months': figure('Program, months', '10-14'),
  'program-hours': figure('Program, study hours', '600'),
  'exam-months': figure('Until the exam, months', '0-2'),
  'search-months': figure('Until the job, months', '0-3'),
  endpoint: secret('Your endpoint', like('address', 'https://your.site/apply')),
  delivery: answers(
    'Sent as',
    choice(
      named(DELIVERIES, ['A form', 'JSON', 'HubSpot', 'Salesforce', 'Netlify', 'Formspree']),
      'form',
    ),
  ),
  fields: answers('Questions', like('long', 'first-name last-name email phone? program start')),
  programs: answers('Your programs', like('long', 'certificate=Coding Certificate|associate=AAS')),
  seller: secret('Name of the school', like('text', 'Example Career College')),
  'consent-version': secret(
    'Consent to calls',
    choice([[CONSENT_VERSION, `Our draft of ${CONSENT_VERSION}, read by our lawyer`]]),
  ),
  'privacy-href': secret('Privacy notice', like('address', 'https://your.site/privacy')),
  contact: secret('Contact', like('text', 'admissions@your.site')),
  'keep-draft': answers('Keep unsent answers in the tab', on),
  'endpoint-params': secret('Parameters', like('long', 'oid=00D…&retURL=…')),
  'field-names': secret('Names of the fields', like('long', 'first-name=fname|email=mail')),
  'received-word': secret('Word for “received”', like('text', 'queued')),
  'apply-href': secret('Link to your application', like('address', 'https://your.site/apply')),
  theme: shows(
    'Theme',
    choice(named(['auto', 'light', 'dark'], ['Like the page', 'Light', 'Dark']), 'auto'),
  ),
  'heading-level': shows('Heading level', choice(own(['2', '3', '4', '5', '6']), '3')),
} as const satisfies Readonly<Record<string, Knob>>;

/** Written by the knob of `area`. */
export const BY_PLACE = ['zip', 'place'] as const;

/** Attributes that the configurator leaves out, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  posting: 'reads the job posting of the page that it stands on: the job board shows it',
  group: 'matters once a page has several courses',
  'form-id': 'names a form of your own page',
  'consent-id': 'names texts of your own page',
  'items-id': 'names a list of your own page',
};

export type TokenKind = 'color' | 'length' | 'font';

/** By token: what it is called, and how it is asked for. */
export const TOKENS: Readonly<
  Record<string, readonly [label: string, kind: TokenKind, example: string]>
> = {
  '--coder-accent': ['Accent', 'color', '#0b655d'],
  '--coder-text': ['Text', 'color', '#14202a'],
  '--coder-muted': ['Captions', 'color', '#52606d'],
  '--coder-surface': ['Surface', 'color', '#ffffff'],
  '--coder-border': ['Hairlines', 'color', '#dce3e8'],
  '--coder-radius': ['Rounding', 'length', '12px'],
  '--coder-font': ['Font', 'font', 'Georgia, serif'],
  '--coder-font-size': ['Text size', 'length', '1rem'],
  '--coder-space': ['Unit of space', 'length', '4px'],
  '--coder-sticky-top': ['Your fixed header', 'length', '64px'],
};

const knobs: Readonly<Record<string, Knob>> = KNOBS;

/** How an attribute is asked for. */
export const knobOf = (name: string): Knob | undefined =>
  Object.hasOwn(knobs, name) ? knobs[name] : undefined;

/** Every attribute that may be set here, in order. */
export const ATTRIBUTES: readonly string[] = Object.keys(KNOBS).flatMap((name) =>
  name === 'area' ? [name, ...BY_PLACE] : [name],
);

/** Whether an attribute may stand in an address that is shared. */
export const isShared = (name: string): boolean =>
  (BY_PLACE as readonly string[]).includes(name) || (knobOf(name) ? !knobOf(name)!.stays : false);
