/* What an editor made of a snippet: read from the HTML of the page that it was pasted into. */
import { parse } from 'parse5';
import { readAddress } from '../../embed/link-address.js';
import { TAG_NAMES } from '../../embed/tags.js';
import { attributeOf, elementsIn } from '../tree.js';
import { unknownIn } from './author-check.mjs';
import { shown } from './failures.mjs';

const NAMES = TAG_NAMES.join('|');
const OURS = /^coder-[a-z]+$/;
/** An address of a hosted page, wherever those are: what stands before the language. */
const HOSTED = new RegExp(`^(https?://.*?/)[a-z]{2,3}(?:-\\w+)?/(?:${NAMES})(?:[/?#]|$)`, 'i');
const SCRIPT = /coder-(?:widgets|loader|salary|timeline|requirements|apply|guide)[\w.-]*\.js/;
const CURLY = /[\u201c\u201d\u201e\u2033\u00ab\u00bb]/;
const TRACKING = /[?&;](utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|_hs\w+)=/i;
/** What never stands in a tag of ours: it was not closed, and has taken what follows into it. */
const BLOCK = /^(h[1-6]|table|main|footer|header|nav|section|article|aside|script)$/;

const attributesOf = ({ attrs }) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

/** Every fault, each in words that say what to do. */
export function pageFaults(html) {
  const elements = [...elementsIn(parse(html))];
  const tags = elements.filter(({ tagName }) => OURS.test(tagName));
  const links = elements.filter(
    (element) => element.tagName === 'a' && HOSTED.test(hrefOf(element)),
  );
  const placeholders = elements.filter((element) => 'data-coder-widget' in attributesOf(element));
  const any = tags.length + links.length + placeholders.length > 0;
  return [
    ...(any ? scriptFaults(elements) : [nothingIn(html)]),
    ...tags.flatMap(tagFaults),
    ...links.flatMap((link) => linkFaults(link, tags)),
  ];
}

const hrefOf = (link) => attributeOf(link, 'href') ?? '';

/** Why there is no widget at all. */
function nothingIn(html) {
  const asText = new RegExp(`&(?:amp;)*lt;\\s*(?:coder-(?:${NAMES})|script)`).test(html);
  return asText
    ? 'The snippet is shown as text: paste it in the editor’s HTML or code view.'
    : 'There is no widget, no link to a hosted page and no placeholder: the editor has dropped the tag with all in it. Paste a link instead.';
}

function scriptFaults(elements) {
  const scripts = elements.filter(({ tagName }) => tagName === 'script').map(attributesOf);
  const ours = scripts.filter((script) =>
    Object.values(script).some((value) => SCRIPT.test(value)),
  );
  if (!ours.length) {
    return [
      'The script is missing: the editor has dropped it. Put it into the site’s own head, or a tag manager.',
    ];
  }
  const held = ours.filter(
    ({ src = '', type = '' }) => !SCRIPT.test(src) || !/^(module|text\/javascript)?$/.test(type),
  );
  return held.length === ours.length
    ? [
        'The script is held back by an optimizer or a consent tool (its src or type was changed): allow it.',
      ]
    : [];
}

function tagFaults(tag) {
  const { tagName, attrs } = tag;
  const inside = [...elementsIn(tag)];
  const swallowed = inside.find((child) => BLOCK.test(child.tagName) || OURS.test(child.tagName));
  const paragraph = inside.find((child) => child.tagName === 'p');
  const unknown = unknownIn(
    tagName,
    attrs.map(({ name }) => name).filter((name) => !CURLY.test(name)),
  );
  return [
    ...attrs.filter(isCurly).map(({ name, value }) => curly(tagName, name, value)),
    ...(swallowed
      ? [
          `<${tagName}> is not closed: what follows stands in it, from <${swallowed.tagName}> on. Write </${tagName}>.`,
        ]
      : []),
    ...(paragraph
      ? [
          `<${tagName}>: the editor has put <p> into it. Paste it without line breaks inside, as one line.`,
        ]
      : []),
    ...(unknown ? [unknown] : []),
    ...lostAttributes(tag, inside),
  ];
}

const isCurly = ({ name, value }) =>
  CURLY.test(name) || /^[\u201c\u201d\u2033]|[\u201c\u201d\u2033]$/.test(value);

const curly = (tag, name, value) =>
  `<${tag}>: ${name}=${value} has typographic quotes, which are no quotes in HTML: paste it as code.`;

/** The link in a tag says what the tag said. */
function lostAttributes({ tagName, attrs }, inside) {
  const link = inside.find((child) => child.tagName === 'a' && HOSTED.test(hrefOf(child)));
  const named = link && read(hrefOf(link));
  if (!named || named.tag !== tagName) return [];
  const lost = [...named.attributes.keys()].filter(
    (name) =>
      name !== 'lang' && !TRACKING.test(`?${name}=`) && !attrs.some((one) => one.name === name),
  );
  return lost.length
    ? [`<${tagName}>: the editor has dropped ${lost.join(', ')}, which its link still has.`]
    : [];
}

const read = (href) => readAddress(href, HOSTED.exec(href)[1]);

function linkFaults(link, tags) {
  const href = hrefOf(link);
  const { rel = '' } = attributesOf(link);
  const named = read(href);
  const stripped = !tags.some((tag) => [...elementsIn(tag)].includes(link));
  return [
    ...(/&amp;|&#0*38;/i.test(href)
      ? [`${shown(href)} was escaped twice (&amp;amp;): it is still read, but mend it.`]
      : []),
    ...(TRACKING.test(href)
      ? [`${shown(href)} has had ${TRACKING.exec(href)[1]} added for tracking: it is ignored.`]
      : []),
    ...(/\b(ugc|sponsored)\b/.test(rel)
      ? [`${shown(href)} has rel=${shown(rel)}, so it stays a link.`]
      : []),
    ...(named ? [] : [`${shown(href)} cannot be read as a hosted page.`]),
    ...(stripped && named
      ? [
          `The tag <${named.tag}> was dropped; its link is left, and becomes the widget where it has a line of its own.`,
        ]
      : []),
  ];
}
