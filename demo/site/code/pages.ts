/* Code for pages that somebody writes by hand, and for what can be done without a script. */
import { attributes, escaped } from '../../../src/embed/snippet.js';
import {
  block,
  framePage,
  injected,
  joined,
  pinnedScript,
  style,
  tag,
  whole,
  type Said,
} from './block.js';
import type { Target } from './target.js';

const OWN = 'Your own pages';
const STILL = 'Without a script';

const pinned = (said: Said): string => joined(pinnedScript(said), style(said), tag(said));

const frameScript = ({ address }: Said): string =>
  `<script${attributes({ src: `${address}cdn/coder-frame.js`, 'data-pages': address, defer: '' })}></script>`;

/** A frame as high as its card tells, once the script is there. */
const frame = (said: Said): string =>
  `<iframe${attributes({
    src: framePage(said),
    title: said.words,
    width: '100%',
    height: '520',
    sandbox: 'allow-scripts allow-popups',
  })}></iframe>`;

const bare = (said: Said): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(said.words)}</title>${style(said)}</head>
<body>
${tag(said)}
</body>
</html>`;

const server = (said: Said): string => `import { renderToString } from 'coder-widgets/ssr';

const tag = ${JSON.stringify(joined(style(said), tag(said)))};
export const markup = await renderToString(tag, { url: 'https://your.site/coding' });`;

export const pageTargets: readonly Target[] = [
  {
    id: 'html',
    name: 'HTML, newest version',
    group: OWN,
    where: 'The script once on a page, the tag where the card is to stand.',
    strips:
      'Nothing is lost in plain HTML. Until the script has run, and without it, the link in the tag is shown.',
    tried: 'browser',
    blocks: (said) => [block('In the page', 'html', whole(said))],
  },
  {
    id: 'html-pinned',
    name: 'HTML, this version',
    group: OWN,
    where: 'As before; the script stays at this version, and runs only as it is now (integrity).',
    strips:
      'Your host has to send Access-Control-Allow-Origin; otherwise the browser refuses the script, and the link stays.',
    tried: 'browser',
    blocks: (said) => [block('In the page', 'html', pinned(said))],
  },
  {
    id: 'gtm',
    name: 'Google Tag Manager',
    group: OWN,
    where:
      'A tag of the kind “Custom HTML”, fired on the pages that have the second piece in their text.',
    strips:
      'Tag managers run no module scripts, so this is a plain one that puts the file in. The manager itself was not tried.',
    tried: 'none',
    blocks: (said) => [
      block('In the tag manager', 'html', `<script>\n${injected(said)}\n</script>`),
      block('In the page', 'html', joined(style(said), tag(said))),
    ],
  },
  {
    id: 'iframe',
    byAddress: true,
    name: 'Frame',
    group: STILL,
    where:
      'Wherever HTML with frames is allowed. The script gives the frame the height of its card; leave it out for a fixed one.',
    strips:
      'It is readable without any script. Colors and width are not carried, and no form can be sent from it: there the link to the whole page stands.',
    tried: 'browser',
    blocks: (said) => [block('In the page', 'html', joined(frameScript(said), frame(said)))],
  },
  {
    id: 'prerendered',
    name: 'Prerendered HTML',
    group: STILL,
    where: 'Put the tag into your page, then run the command: it writes the card into the file.',
    strips:
      'The card is read without a script. Add the script of “HTML” for choices; a form posts by itself.',
    tried: 'browser',
    blocks: (said) => [
      block('page.html', 'html', bare(said)),
      block('In a shell', 'shell', 'npx coder-widgets render page.html > prerendered.html'),
    ],
  },
  {
    id: 'server',
    name: 'Server rendering',
    group: STILL,
    where:
      'In Node, when the page is made; beside it npm i coder-widgets lit @lit-labs/ssr parse5.',
    strips:
      'A framework that checks its markup in the browser (hydration) has to leave this part alone.',
    tried: 'browser',
    blocks: (said) => [block('On the server', 'js', server(said))],
  },
];
