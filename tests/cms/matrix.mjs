/* The snippets through the systems: what is stored, what a visitor sees, and what must never be. */
import { snippetsFor } from '../../src/build/snippets.mjs';
import { look } from './look.mjs';

/** The snippets that are pasted into a post. */
const PASTED = [
  ...['first', 'link', 'placeholder', 'timeline', 'own items', 'named items'],
  ...['apply', 'consent', 'own form', 'named form', 'guide'],
];

/** Each as it is pasted, without the script, which the site has in its head. */
function textOf(lines, takes) {
  const text = lines
    .filter((line) => !line.startsWith('<script'))
    .slice(0, 2)
    .join('\n\n');
  return takes === 'markdown'
    ? `Before it.\n\n${text}\n\nAfter it.\n`
    : `<p>Before it.</p>\n\n${text}\n\n<p>After it.</p>`;
}

const PARTS = {
  tag: /<coder-[a-z]+ [^>]*=/,
  'bare tag': /<coder-[a-z]+>/,
  placeholder: /data-coder-widget/,
  form: /<form/,
  list: /<li/,
  link: /<a [^>]*href=/,
  code: /&lt;coder/,
};

/** What remains of it in the stored text. */
const remains = (stored) =>
  Object.keys(PARTS)
    .filter((name) => PARTS[name].test(stored))
    .join('+') || 'words';

/** In a word, what is seen. */
function inAWord({ cards, ...what }) {
  if (cards.length && what.form) return 'form';
  if (cards.length) return cards.length > 1 ? `${cards.length} cards` : 'card';
  const seen = ['form', 'list', 'link', 'words'].find((name) => what[name]);
  return seen === 'form' ? 'plain form' : (seen ?? 'nothing');
}

/** The settings of the first snippets: other figures than these must never be seen. */
const CHOSEN = ['lang=es', 'area=tx', 'period=hour'];

function otherFigures(snippet, { cards, text }) {
  const salary = cards.find(([tag]) => tag === 'coder-salary');
  if (!salary || !/^(first|link|placeholder)$/.test(snippet)) return undefined;
  const missing = CHOSEN.filter((setting) => !salary.includes(setting));
  return missing.length || !text.includes('Texas') ? `other figures: ${missing}` : undefined;
}

/** What is wrong with an outcome, if anything. A system may leave nothing; then nothing can be seen. */
function faultOf(snippet, stored, { without, given, complaints }) {
  const left = stored.replace(/<!--[^]*?-->|<[^>]*>|(Before|After) it\./g, '').trim();
  if (!without.around || !given.around) return 'the rest of the post is gone';
  if (left && [without, given].some((one) => inAWord(one) === 'nothing')) return 'nothing is seen';
  if (/cannot be sent/.test(given.text)) return 'a form says that it cannot be sent';
  return otherFigures(snippet, given) ?? complaints[0];
}

/** Puts every snippet through the systems; one outcome for each pair. */
export async function* outcomes(systems, context, site) {
  const snippets = snippetsFor(`${site}/`, `${site}/`);
  for (const { name, by, takes, store } of systems) {
    for (const snippet of PASTED) {
      const stored = String(await store(textOf(snippets[snippet], takes)));
      const what = await look(context, site, stored);
      yield {
        system: by === 'rules' ? `${name} *` : name,
        snippet,
        stored,
        remains: remains(stored),
        seen: `${inAWord(what.without)} → ${inAWord(what.given)}`,
        fault: faultOf(snippet, stored, what),
      };
    }
  }
}
