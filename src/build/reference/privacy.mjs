/*
 * What is asked for, kept and sent. `tests/node/privacy.test.mjs` walks through every widget and holds these
 * lists against the network and the storage as they really were, both ways.
 */
import { load } from '../tables.mjs';
import { heading, list, section, table, text } from './content.mjs';

const { ENCLOSED } = await load('widgets/apply/visit/application.ts');
const { FIELD_NAMES } = await load('widgets/apply/fields/fields.ts');

/** The library’s own files, from beside the script: what the request is for, and what it tells. */
export const REQUESTS = [
  ['coder-widgets.js', /^coder-[\w.]+\.js$/, 'the page has the script', 'nothing else'],
  [
    'locales/es.js',
    /^locales\/[\w-]+(\/\w+)?\.js$/,
    'a widget is in that language',
    'the language',
  ],
  ['guide/en.js', /^guide\/[\w-]+\.js$/, 'a guide is on the page', 'the language'],
  [
    'areas/metros.js',
    /^areas\/metros\.js$/,
    'an area below the states may be shown',
    'nothing of which',
  ],
  ['areas/zips.js', /^areas\/zips\.js$/, 'a ZIP code is looked up', 'nothing of which'],
  [
    'areas/places/TX.js',
    /^areas\/places\/[A-Z]{2}\.js$/,
    'a place is looked up by its name',
    'the state, never the place',
  ],
  ['locate/place.js', /^locate\/place\.js$/, 'the name of a place is read', 'nothing of which'],
  [
    'locate/posting.js',
    /^locate\/posting\.js$/,
    'the page’s own job posting is read',
    'nothing of it',
  ],
  [
    'salary/compact.js',
    /^salary\/compact\.js$/,
    'a card for a list is on the page',
    'nothing of it',
  ],
  [
    'salary/find.js',
    /^salary\/find\.js$/,
    'a visitor may type a ZIP code or a city',
    'nothing of what is typed',
  ],
  ['check.js', /^check\.js$/, 'the page’s address has `?coder-check`', 'that somebody checks it'],
];

/** Keys on the visitor’s device, what is under them, and for how long. */
export const KEYS = [
  [
    'coder-widgets:requirements:1',
    /^coder-widgets:requirements:1(:.+)?$/,
    'localStorage',
    'which items of the checklist are ticked; a `group` follows the key',
    'until the visitor clears it; `storage="session"` until the tab closes, `storage="none"` never',
  ],
  [
    'coder-widgets:apply:2:…',
    /^coder-widgets:apply:2:/,
    'sessionStorage',
    'unsent answers, with `keep-draft` alone',
    'until they are sent or the tab closes, at most 24 hours',
  ],
];

/** What an application has, by the names that it is sent under. */
export const SENT = [...FIELD_NAMES, ...ENCLOSED];

export const privacySection = () =>
  section(
    'privacy',
    'Privacy',
    text(
      'No cookies, no analytics, no other hosts. A test walks through every widget and holds these tables against the network and the storage as they really were.',
    ),
    heading('hosts', 'Hosts'),
    table(
      'host',
      ['Host', 'What it gets'],
      [
        ['The one that the script is on', 'requests for the library’s own files, below'],
        [
          'The `endpoint` of an apply form',
          'the application, once the visitor sends it, and nothing before',
        ],
      ],
    ),
    heading('requests', 'Requests'),
    table(
      'request',
      ['File', 'Asked for when', 'What that tells'],
      REQUESTS.map(([file, , when, tells]) => [`\`${file}\``, when, tells]),
    ),
    heading('storage', 'On the visitor’s device'),
    table(
      'key',
      ['Key', 'Where', 'What', 'How long'],
      KEYS.map(([key, , where, what, long]) => [`\`${key}\``, where, what, long]),
    ),
    heading('sent', 'Sent with an application'),
    list(
      `The answers that are asked for: ${FIELD_NAMES.map((name) => `\`${name}\``).join(', ')}.`,
      `Along with them: ${ENCLOSED.map((name) => `\`${name}\``).join(', ')}; of the page’s address only what is named here.`,
      'What `endpoint-params` adds, and what a captcha or a form of the school’s own holds.',
    ),
    text(
      'Links that a visitor keeps of a plan hold path, start and hours in the fragment, which no server is sent. Events hold settings and choices, never an answer.',
    ),
  );
