/* What became of the tags of a page: defined, drawn, filled, legible. */
import { own } from '../../embed/document.js';
import { hostedPages } from '../../embed/hosted.js';
import { readAddress } from '../../embed/link-address.js';
import { page } from '../../embed/page.js';
import { FULL_TAGS } from '../../embed/tags.js';
import { treeOf } from '../dom-tree.js';
import { linked, pageFaults, placesIn, type FaultKind } from '../page-faults.js';
import { finding, named, when, type Finding } from './finding.js';

/** Our tags in the page; those in shadow roots are not looked for. */
export const tagsOnPage = (): readonly HTMLElement[] => [
  ...own('querySelectorAll')<HTMLElement>(FULL_TAGS.join()),
];

const isDefined = (tag: Element): boolean => customElements.get(tag.localName) !== undefined;
const cardOf = (tag: Element) => tag.shadowRoot?.querySelector('[part~=card]');

/** What stands where visitors see it without the script. */
const FALLBACK = 'a, img, form, li, p';
const hasFallback = (tag: Element): boolean =>
  Boolean(tag.textContent?.trim()) || tag.querySelector(FALLBACK) !== null;

/** Letters of UTF-8 that were read as another encoding. */
const GARBLED =
  /\u00c3[\u0080-\u00bf\u0192\u2018-\u203a]|\u00e2\u20ac|\u00c2[\u00a0-\u00bf]|\ufffd/;
const written = (tag: Element): string =>
  [tag.textContent, ...[...tag.attributes].map(({ value }) => value)].join(' ');

/** Of a page that was drawn, an editor’s doings that are still to be seen. */
const SEEN: readonly FaultKind[] = [
  'text',
  'nothing',
  'quotes',
  'open',
  'paragraph',
  'unknown',
  'attributes',
  'escaped',
  'address',
];

/** What is quoted may be of an address, or hold a key: none of it is shown. */
const quote = (): string => 'A value';

const attributesOf = (tag: string): readonly string[] | undefined => {
  const known = customElements.get(tag) as
    { readonly observedAttributes?: readonly string[] } | undefined;
  return known?.observedAttributes && ['lang', ...known.observedAttributes];
};

/** Everything that is to be said of tags. */
export function tagFindings(): readonly Finding[] {
  const tags = tagsOnPage();
  return [
    ...pasted(),
    ...encoding(tags),
    ...tags.filter((tag) => !isDefined(tag)).map(missing),
    ...tags.filter((tag) => !hasFallback(tag)).map(bare),
    ...tags
      .filter((tag) => isDefined(tag) && !cardOf(tag))
      .filter(isUnexplained)
      .map(undrawn),
    ...strayLinks(),
  ];
}

/** What an editor made of the snippet. A tag without a definition is told of once, by that. */
const pasted = (): readonly Finding[] =>
  pageFaults(treeOf(own('documentElement')), {
    attributesOf: (tag) => attributesOf(tag) ?? (FULL_TAGS.includes(tag) ? EVERY : undefined),
    quote,
  }).filter(({ kind }) => SEEN.includes(kind));

/** Of a tag that nothing defines, no attribute is known to be wrong. */
const EVERY = { includes: () => true } as unknown as readonly string[];

const encoding = (tags: readonly Element[]): readonly Finding[] => [
  ...when(
    own('characterSet') !== 'UTF-8',
    `The page is read as ${own('characterSet')}, not as UTF-8.`,
    'Begin the head with <meta charset="utf-8">, or have the server say charset=utf-8. Our files are read well all the same; what stands in the tags may not be.',
  ),
  ...tags
    .filter((tag) => GARBLED.test(written(tag)))
    .map((tag) =>
      finding(
        `${named(tag)} has garbled letters in it.`,
        'Save and send the page as UTF-8, and write the letters anew.',
      ),
    ),
];

const missing = (tag: Element): Finding =>
  page.refused
    ? finding(
        `${named(tag)} stays as it is: the page allows no Trusted Types policy named coder-widgets.`,
        'Content-Security-Policy: trusted-types coder-widgets',
      )
    : finding(
        `${named(tag)} is on this page, and no script that knows it.`,
        `Load ${tag.localName}.js, or coder-widgets.js for all.`,
      );

const bare = (tag: Element): Finding =>
  finding(
    `${named(tag)} has lost its fallback: nothing stands in it.`,
    'Put its link back in. Without the script, and where an editor drops the tag, that link is all that visitors have.',
  );

/** No warning says why there is no card. */
const isUnexplained = (tag: Element): boolean =>
  ![...page.warned].some((problem) => problem.startsWith(`${named(tag)}:`));

const undrawn = (tag: Element): Finding =>
  finding(
    `${named(tag)} shows its fallback and no card.`,
    'Is it still waiting for a file? Check again. Else something on the page has stopped it: the console says what.',
  );

/** Links to hosted pages that are elsewhere than the script was told. */
function strayLinks(): readonly Finding[] {
  const { links } = placesIn(treeOf(own('documentElement')));
  const hrefs = links.filter(linked).map(({ attrs }) => attrs.find(({ name }) => name === 'href')!);
  return when(
    hrefs.some(({ value }) => !readAddress(value, hostedPages())),
    'There are links to hosted pages that are elsewhere than the script was told: they stay links.',
    'Say where the hosted pages are: data-pages="https://…/" on the script.',
  );
}
