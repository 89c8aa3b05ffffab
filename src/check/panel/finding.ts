/** Something that is wrong on a page, and what mends it. */
export interface Finding {
  readonly what: string;
  readonly mend: string;
}

export const finding = (what: string, mend: string): Finding => ({ what, mend });

/** One finding, where something is so. */
export const when = (is: unknown, what: string, mend: string): readonly Finding[] =>
  is ? [finding(what, mend)] : [];

/** A tag as it is named in sentences. */
export const named = (tag: Element): string => `<${tag.localName}>`;
