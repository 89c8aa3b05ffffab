/* Code for systems whose editors strip: what each leaves is said where a test of ours or its documentation says so. */
import {
  block,
  injected,
  isForm,
  joined,
  link,
  page,
  placeholder,
  rule,
  script,
  style,
  tag,
  whole,
  type Block,
  type Said,
} from './block.js';
import type { Target } from './target.js';

const CMS = 'In a CMS or a course';

/** The script for the head of every page, then what goes into the text. */
const apart = (label: string, said: Said, inText: Block): readonly Block[] => [
  block(label, 'html', joined(script(said), style(said))),
  inText,
];

const inSource = (code: string): Block => block('In the text, in its source', 'html', code);

const linkOnly = (said: Said): Block => inSource(`<p>${link(said)}</p>`);

export const cmsTargets: readonly Target[] = [
  {
    id: 'wordpress',
    name: 'WordPress',
    group: CMS,
    where: 'As an administrator: a block “Custom HTML”, and all of it in there.',
    strips:
      'In that block nothing is lost. Editors without the right to raw HTML lose tag and script; the link stays.',
    tried: 'engine',
    blocks: (said) => [block('In a Custom HTML block', 'html', whole(said))],
  },
  {
    id: 'wordpress-author',
    byAddress: true,
    name: 'WordPress author',
    group: CMS,
    where:
      'Without any rights: paste the address alone on a line of its own; WordPress puts the card in its place.',
    strips:
      'Only https addresses become cards, in a frame: your own figures, colors and width stay behind, and a form is a link to its page.',
    tried: 'rules',
    blocks: (said) => [block('On a line of its own', 'address', page(said))],
  },
  {
    id: 'drupal',
    name: 'Drupal',
    group: CMS,
    where:
      'The script in the theme or an asset injector; the tag in a text of the format “Full HTML”, in its source.',
    strips:
      '“Basic HTML” drops the tag. The link in it stays, and becomes the card again where the script is.',
    tried: 'rules',
    blocks: (said) => apart('For every page', said, inSource(`<div>${tag(said)}</div>`)),
  },
  {
    id: 'moodle',
    byAddress: true,
    name: 'Moodle',
    group: CMS,
    where:
      'The script by the site’s administrator, under “Additional HTML”; the link in the source of a page or label.',
    strips:
      'Tags, scripts and data attributes are dropped; a link stays, and becomes the card where the script is. A form stays a link.',
    tried: 'rules',
    blocks: (said) => apart('Additional HTML, within HEAD', said, linkOnly(said)),
  },
  {
    id: 'canvas',
    byAddress: true,
    name: 'Canvas',
    group: CMS,
    where:
      'The script in the JavaScript file of the theme; the placeholder in the HTML editor of a page.',
    strips:
      'Tags and scripts are dropped, data attributes stay: the placeholder becomes the card. A form stays a link to its page.',
    tried: 'rules',
    blocks: (said) => [
      block('In the theme’s JavaScript file', 'js', injected(said)),
      ...(rule(said) ? [block('In the theme’s CSS file', 'css', rule(said))] : []),
      isForm(said) ? linkOnly(said) : inSource(placeholder(said)),
    ],
  },
  ...(
    [
      ['webflow', 'Webflow', 'An element “Code Embed”, where the card is to stand.'],
      ['squarespace', 'Squarespace', 'A block “Code”, set to HTML.'],
      ['wix', 'Wix', 'An element “Embed HTML”, with “Code” chosen; make it as high as the card.'],
    ] as const
  ).map(([id, name, where]): Target => ({
    id,
    name,
    group: CMS,
    where,
    strips: 'This is the plain HTML. Where it is refused, take the code of “Frame”.',
    tried: 'none',
    blocks: (said) => [block('In that element', 'html', whole(said))],
  })),
];
