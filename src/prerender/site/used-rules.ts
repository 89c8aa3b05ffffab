/*
 * The style of a card without the rules for what is not in it. A page of the site brings the style with it and
 * lists its hash itself; until the script draws the card anew, with all its rules, nothing comes into it.
 */

/** A rule, or one that holds rules and has none left. */
const RULE = /([^{}]+)\{([^{}]*)\}/g;
/** What an element may also be or have: it says nothing of whether there is one. */
const STATES = /:{1,2}[a-z-]+(?:\([^()]*\)|(?![a-z(-]))|\[[^\]]*\]/g;
const NAMES = /([.#]?)([a-z_][\w-]*)/gi;

/** The classes, ids and elements of a card's markup. */
function namesIn(markup: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, element] of markup.matchAll(/<([a-z][\w-]*)/g)) names.add(element!);
  for (const [, id] of markup.matchAll(/ id="([^"]*)"/g)) names.add(`#${id}`);
  for (const [, list] of markup.matchAll(/ class="([^"]*)"/g)) {
    for (const name of list!.split(/\s+/)) names.add(`.${name}`);
  }
  return names;
}

/** Whether everything that a selector names is there. */
const isUsed = (selector: string, names: ReadonlySet<string>): boolean =>
  [...selector.matchAll(NAMES)].every(([, sign, name]) => names.has(sign! + name));

/** A selector without what is in brackets, however deep. */
function bare(selector: string): string {
  const shorter = selector.replace(STATES, '');
  return shorter === selector ? selector : bare(shorter);
}

function usedIn(style: string, names: ReadonlySet<string>): string {
  const used = style.replace(RULE, (rule, selectors: string, lines: string) => {
    if (selectors.startsWith('@')) return lines ? rule : '';
    return bare(selectors)
      .split(',')
      .some((selector) => isUsed(selector, names))
      ? rule
      : '';
  });
  return used === style ? style : usedIn(used, names);
}

const known = new Map<string, string>();

/** The same for every card with the same in it: of thousands there are some twenty kinds. */
function usedInKind(style: string, names: ReadonlySet<string>): string {
  const kind = [...names].sort().join() + style;
  const used = known.get(kind) ?? usedIn(style, names);
  known.set(kind, used);
  return used;
}

/** The markup of a card, whose styles have the rules that are of use in it. */
export function withUsedRules(markup: string): string {
  const names = namesIn(markup.replace(/<style>[^]*?<\/style>/g, ''));
  return markup.replace(/(?<=<style>)[^]*?(?=<\/style>)/g, (style) => usedInKind(style, names));
}
