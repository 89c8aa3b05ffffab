import type { Language } from './english.js';

/** What `Language.figure` says. */
interface Figure {
  readonly before: string;
  readonly after: string;
  /** Parts thousands, in whole numbers of more than `least` digits. */
  readonly group: string;
  readonly least: number;
  /** Parts the decimals. */
  readonly point: string;
}

const read = new Map<string, Figure>();

/** How a language writes figures. */
export function figureOf({ figure }: Pick<Language, 'figure'>): Figure {
  let known = read.get(figure);
  if (!known) {
    const [, before, first, group, point, after] = /^(\D*)(\d+)(\D)\d{3}(\D)\d(\D*)$/.exec(figure)!;
    known = {
      before: before!,
      after: after!,
      group: group!,
      least: first!.length + 2,
      point: point!,
    };
    read.set(figure, known);
  }
  return known;
}

/** The number at the end of a text: 20 of “9–20”, 2080 of “2,080”. */
export function numberAtEnd(text: string, language: Pick<Language, 'figure'>): number {
  const { group, point } = figureOf(language);
  const plain = text.replaceAll(group, '').replace(point, '.');
  return Number(/[\d.]*\d(?=\D*$)/.exec(plain)?.[0]);
}
