/* The reference of the tags, from the manifest. */
import { FORM_TAG, LINK_SETTINGS, load, TAGS, TAG_NAMES, tagOf } from '../tables.mjs';
import { code, heading, live, section, table, text } from './content.mjs';

const { tagLine } = await load('embed/snippet.ts');

/** How each is shown at work: as a page of somebody’s might have it. */
const EXAMPLES = {
  salary: [{ area: 'TX', period: 'hour' }, 'Medical coder salary in Texas'],
  timeline: [{ 'hours-per-week': '12' }, 'How long it takes'],
  requirements: [{ path: 'certificate' }, 'What you need'],
  apply: [
    { endpoint: '/apply', seller: 'Example Career College', 'consent-version': '2026-11' },
    'Apply to a training program',
  ],
  guide: [{ chapter: 'what' }, 'What a medical coder does'],
};

const own = (items = []) => items.filter((item) => !item.inheritedFrom);
const quoted = (names) => names.map((name) => `\`${name}\``).join(', ');
const rows = (items) => items.map(({ name, description }) => [`\`${name}\``, description ?? '']);

const described = (id, title, head, items) =>
  items.length ? [heading(id, title), table(id, [head, 'What it is'], rows(items))] : [];

function linked(name, attributes) {
  const names = own(attributes)
    .map((one) => one.name)
    .filter((one) => LINK_SETTINGS.includes(one));
  return name === FORM_TAG
    ? 'Never from a link.'
    : `From a link: ${quoted(names)}, and what every tag has but \`group\`.`;
}

function tableOfTags(name, attributes) {
  const { shares, loads } = TAGS[name];
  const files = loads.map((file) => `${file.replace('*', '<lang>').replace('?', '<state>')}.js`);
  return [
    linked(name, attributes),
    ...(shares.length ? [`Shares with its group: ${quoted(shares)}.`] : []),
    ...(files.length ? [`Loads on demand, besides its language: ${quoted(files)}.`] : []),
  ].join(' ');
}

const slots = (items = []) =>
  items.map(({ name, description }) => ({ name: name || '(default)', description }));

function tagSection(
  name,
  { description, attributes, events, cssParts, cssProperties, slots: given },
) {
  const [settings, words] = EXAMPLES[name];
  const written = tagLine(name, { ...settings, 'heading-level': '3' }, words, {
    pages: '/',
    href: '/',
  });
  const shown = tagLine(name, settings, words, {
    pages: 'https://pages.site/',
    href: 'https://your.site/apply-page',
  });
  return section(
    tagOf(name),
    `<${tagOf(name)}>`,
    text(description.replaceAll('\n', ' ')),
    live(written),
    code(`The code of this ${tagOf(name)}`, shown),
    described(`${name}-attributes`, 'Attributes', 'Attribute', own(attributes)),
    described(`${name}-events`, 'Events', 'Event', own(events)),
    described(`${name}-parts`, 'Parts', 'Part', own(cssParts)),
    described(`${name}-tokens`, 'Tokens', 'Token', own(cssProperties)),
    described(`${name}-slots`, 'Slots', 'Slot', slots(given)),
    text(tableOfTags(name, attributes)),
  );
}

/** A section for each tag, and one for what all of them have. */
export function tagSections(manifest) {
  const classes = manifest.modules.flatMap((module) => module.declarations);
  const shared = classes.find(({ name }) => name === 'CoderElement');
  return [
    ...TAG_NAMES.map((name) =>
      tagSection(
        name,
        classes.find(({ tagName }) => tagName === tagOf(name)),
      ),
    ),
    section(
      'every-tag',
      'On every tag',
      described('every-attributes', 'Attributes', 'Attribute', shared.attributes),
      described('every-events', 'Events', 'Event', shared.events),
      described('every-parts', 'Parts', 'Part', shared.cssParts),
      described('every-tokens', 'Tokens', 'Token', shared.cssProperties),
      text(
        'Tokens are set anywhere above a tag; [their values and contrast](/tokens.html). Events bubble, are composed, and carry nothing personal: [recipes for analytics](/recipes.html).',
      ),
    ),
  ];
}
