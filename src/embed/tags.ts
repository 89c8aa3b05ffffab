/* What a tag is, said once: the source, the build, the documents and the tests read it here. */

/** What stands behind `coder-`: the tag, its folder in src/widgets, and its files there. */
export const TAG_NAMES = ['salary', 'timeline', 'requirements', 'apply', 'guide'] as const;
export type TagName = (typeof TAG_NAMES)[number];

/** The tags themselves. */
export const FULL_TAGS: readonly string[] = TAG_NAMES.map((name) => `coder-${name}`);

/** What the widgets of a group share: where the visitor is going, nothing about who it is. */
export type PlanName = 'path' | 'area' | 'start';

/** What is to be known of a tag outside its own folder. */
export interface Tag {
  /** The settings that it shares with its group. */
  readonly shares: readonly PlanName[];
  /** What it loads on demand besides its language, as paths in the script build; `*` is a language, `?` a state. */
  readonly loads: readonly string[];
}

/** What shows a place; `?` is a state that there are places of. */
const WHERE = [
  'areas/metros',
  'areas/zips',
  'areas/places/?',
  'locate/place',
  'locate/posting',
] as const;

/** Used by name (`TAGS.salary.shares`) in shipped code: the minifier then leaves out the rest. */
export const TAGS = {
  salary: { shares: ['area', 'path'], loads: [...WHERE, 'salary/compact', 'salary/find'] },
  timeline: { shares: ['path', 'start'], loads: [] },
  requirements: { shares: ['path'], loads: [] },
  apply: { shares: ['path', 'start'], loads: [] },
  guide: { shares: ['area'], loads: ['guide/*', ...WHERE] },
} as const satisfies Record<TagName, Tag>;

/**
 * What a link or a placeholder may set: what is shown, of which place, to whom, and how. Figures, sources,
 * addresses and whatever is sent are never among it (link-settings.ts).
 */
export const LINK_SETTINGS = [
  'lang',
  'heading-level',
  'theme',
  'area',
  'zip',
  'place',
  'edition',
  'period',
  'path',
  'offer',
  'offer-max',
  'compare',
  'picker',
  'compact',
  'credential',
  'prior',
  'start',
  'hours-per-week',
  'chapter',
] as const;

/** Of those, what an address with settings chooses on a hosted page, which is of one language and one area. */
export const ASKED_SETTINGS = LINK_SETTINGS.filter((name) => name !== 'lang' && name !== 'area');

/** The tag that takes what visitors answer: no link becomes one. */
export const FORM_TAG = 'apply' satisfies TagName;

/**
 * How a tag is pasted, for the space that coder-widgets.css leaves for it (`<name>.reserve.ts` in its
 * folder, measured by src/build/reserve.mjs): by what tells the tag apart in CSS, its attributes. The
 * highest of several counts; with `least` in the same file, the lowest of all languages and widths.
 */
export type Reserve = Readonly<Record<string, readonly string[]>>;
