import type { Need } from '../../facts/checklist.js';

/** A stretch of text, a link where it has an address that is safe to follow. */
export interface Stretch {
  readonly text: string;
  readonly href?: string;
}

/** What a school wrote as one `<li>`. */
export interface Written {
  /** The name that the author gave it, empty when there is none. */
  readonly name: string;
  readonly need: Need;
  /** The language it stands in, empty when the page does not say. */
  readonly lang: string;
  readonly stretches: readonly Stretch[];
}

/** An item of the school's own, known under an id. */
export interface OwnItem extends Written {
  readonly id: string;
  readonly text: string;
}

/**
 * Gives each item an id that stays the same from visit to visit: the author's name for it, else one made
 * from its text. No id of the guide's holds a colon, and of two alike the later is numbered.
 */
export function ownItems(written: readonly Written[]): readonly OwnItem[] {
  const taken = new Set<string>();
  return written.flatMap((item) => {
    const text = item.stretches
      .map((stretch) => stretch.text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    if (!text) return [];
    const base = `own:${/^[\w-]+$/.test(item.name) ? item.name : `.${hash(item.name || text)}`}`;
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}:${count}`;
    taken.add(id);
    return [{ ...item, id, text }];
  });
}

/** A short name for a text (djb2): it need not be secret, only the same tomorrow. */
function hash(text: string): string {
  let sum = 5381;
  for (const letter of text) sum = (sum * 33 + letter.codePointAt(0)!) >>> 0;
  return sum.toString(36);
}
