/* What a server renders: `import { renderToString } from 'coder-widgets/ssr'`. */
import './elements.js';
import { FULL_TAGS } from '../embed/tags.js';
import { page } from '../embed/page.js';
import { isComing } from '../embed/parts.js';
import { cardOf } from './card.js';
import { tagsIn } from './markup.js';
import { blocksIn } from './own-words.js';
import { standAt, takeProblems } from './stand-ins.js';

export interface RenderOptions {
  /** The address that the page will have, which relative addresses count from. Default: the root of some site. */
  readonly url?: string;
  /** The language that the markup stands in, where it does not say. Default: none, which is English. */
  readonly lang?: string;
  /** Called with each problem, as the console of a browser would show it. Default: it is printed. */
  readonly warn?: (problem: string) => void;
}

/** Relative addresses stay so, as the root's. */
const NOWHERE = 'https://page.invalid/';

/**
 * Renders every tag of ours in a page, or in a piece of one: the markup as it is, with the card of each tag
 * in a declarative shadow root. A tag that a school's own form or items stand in stays as it is. The script
 * on the page takes the cards over.
 *
 * @param markup A page (`<!doctype html>…`), or a piece of one (`<coder-salary area="TX" lang="es"></coder-salary>`).
 * @throws TypeError when `url` is no address.
 */
export async function renderToString(markup: string, options: RenderOptions = {}): Promise<string> {
  for (;;) {
    const written = renderReady(markup, options);
    const problems = takeProblems();
    // A server runs for long: what one page was warned of is said, and then forgotten.
    page.warned.clear();
    const coming = [...page.parts.values()].filter((found) => isComing(found));
    if (!coming.length) {
      const warn = options.warn ?? ((problem: string) => globalThis.console.warn(problem));
      for (const problem of problems) warn(problem);
      return written;
    }
    // A language, or a table of areas, that was asked for now: once for the server.
    await Promise.all(coming);
  }
}

/** The same for a whole page. */
export const render = renderToString;

/** Without a wait: what stands between is not interleaved with another page. */
function renderReady(markup: string, { url = NOWHERE, lang = '' }: RenderOptions): string {
  standAt(url, blocksIn(markup, lang));
  let written = '';
  let from = 0;
  for (const { at, ...tag } of tagsIn(markup, lang)) {
    const card = FULL_TAGS.includes(tag.name) && cardOf(tag);
    if (!card) continue;
    const inside = card.replaceAll(NOWHERE, '/');
    written += `${markup.slice(from, at)}<template shadowrootmode="open">${inside}</template>`;
    from = at;
  }
  return written + markup.slice(from);
}
