/* Which copies and files of the library a page has. */
import { own } from '../../embed/document.js';
import { page } from '../../embed/page.js';
import { FULL_TAGS } from '../../embed/tags.js';
import { version } from '../../embed/version.js';
import { finding, when, type Finding } from './finding.js';

const FILE = /(?:^|\/)(coder-[\w.-]+\.js)(?:[?#]|$)/;
const WHOLE = /^coder-widgets\b/;
const LOADER = /^coder-loader\b/;

const versionOf = (tag: string) =>
  (customElements.get(tag) as { readonly version?: string } | undefined)?.version;

/** The versions that are on the page: of its tags, and of what was loaded for them. */
export const versions = (): readonly string[] => [
  ...new Set(
    [
      version,
      ...FULL_TAGS.map(versionOf),
      ...[...page.parts.keys()].map((key) => key.split(' ')[1]),
    ]
      .filter((one) => one !== undefined)
      .sort(),
  ),
];

/** The scripts of ours that stand in the page, by name: never the whole address, which may hold a key. */
export const scriptNames = (): readonly string[] =>
  [...own('scripts')].map(({ src }) => FILE.exec(src)?.[1]).filter((name) => name !== undefined);

/** What more than one copy, or a file that did not come, does to the page. */
export const filesFindings = (): readonly Finding[] => [
  ...when(
    versions().length > 1,
    `Several versions are on this page: ${versions().join(' and ')}.`,
    'Of each tag the first one counts. Keep one script, and one version of its files beside it.',
  ),
  ...doubles(scriptNames()),
  ...missingParts(),
];

function doubles(names: readonly string[]): readonly Finding[] {
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  const others = [...new Set(names)].filter((name) => !LOADER.test(name));
  const whole = others.find((name) => WHOLE.test(name));
  const parts = others.filter((name) => name !== whole);
  return [
    ...twice.map((name) =>
      finding(
        `${name} stands on this page more than once.`,
        'Keep one: it is read and run for nothing.',
      ),
    ),
    ...when(
      whole && parts.length,
      `${whole} and ${parts.join(', ')} are both on this page.`,
      `${whole} has every tag: take the other away.`,
    ),
    ...when(
      page.loader !== undefined && others.length,
      `The loader is on this page, and ${others.join(', ')} besides.`,
      'The loader brings what the page needs: take the other away.',
    ),
  ];
}

/** What was asked for beside the script, and is not there. */
const missingParts = (): readonly Finding[] =>
  [...page.parts]
    .filter(([, found]) => found === null)
    .map(([key]) =>
      finding(
        `${key.split(' ')[0]}.js could not be loaded.`,
        'Copy the whole folder dist/cdn/; where scripts are combined or moved, say where it is: data-base="…" on the script. A Content-Security-Policy has to allow it as it does the script.',
      ),
    );
