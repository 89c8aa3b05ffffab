/*
 * coder-loader.js, for the head of every page of a site: it finds what a page has of ours, now and later,
 * and loads the smallest that holds it. A page that has nothing asks for nothing.
 */
import { own } from '../embed/document.js';
import { hostedPages } from '../embed/hosted.js';
import { loadPart } from '../embed/lazy-script.js';
import { page } from '../embed/page.js';
import { part } from '../embed/parts.js';
import { policy } from '../embed/trusted-types.js';
import { files } from '../i18n/generated/packs.files.js';
import { english } from '../i18n/english.js';
import { matchLanguage } from '../i18n/match-language.js';
import { packName } from '../i18n/pack-name.js';
import { needsIn, type Need } from './needs.js';

/** Tags whose file is on its way, or is here. */
const asked = new Set<string>();

/** Loads what the page needs, now and whenever something is added. */
export function start(): void {
  if (page.loader !== undefined) return;
  page.loader = own('currentScript');
  const host = /\/\/(?:www\.)?([^/:]+)/.exec(hostedPages())![1]!;
  const look = (nodes: readonly Node[]) => {
    // The rest of the page says whether one file or several are needed.
    if (own('readyState') === 'loading') return;
    load(nodes.flatMap((node) => (node instanceof Element ? needsIn(node, host) : [])));
  };
  const lookAtAll = () => look([own('documentElement')]);
  own('addEventListener')('DOMContentLoaded', lookAtAll);
  new MutationObserver((records) =>
    look(records.flatMap(({ addedNodes }) => [...addedNodes])),
  ).observe(document, { childList: true, subtree: true });
  lookAtAll();
}

/** Loads the file of one tag, or the whole of several, and their languages beside it. */
function load(needs: readonly Need[]): void {
  const missing = needs.filter(({ tag }) => !customElements.get(tag) && !asked.has(tag));
  // The page may forbid what every widget needs.
  if (!missing.length || (policy(), page.refused)) return;
  const tags = [...new Set(missing.map(({ tag }) => tag))];
  void loadTags(tags);
  // A file of one tag asks for the messages of that alone.
  const own = tags[1] ? '' : `/${tags[0]!.slice(6)}`;
  for (const { lang } of missing) {
    const code = matchLanguage(lang ?? '');
    if (code && code !== english.code) void part(packName(code) + own, files);
  }
}

async function loadTags(tags: readonly string[]): Promise<void> {
  for (const tag of tags) asked.add(tag);
  try {
    await loadPart(tags[1] ? 'coder-widgets' : tags[0]!);
  } catch {
    // The browser has said so. What is added later asks again: the visitor may be back online.
    for (const tag of tags) asked.delete(tag);
  }
}
