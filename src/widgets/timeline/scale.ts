/** A mark on a scale, in percent of its length. */
export interface Mark {
  readonly at: number;
  readonly label: string;
}

/** Months from one mark to the next: what a year divides into, then whole years. */
const STEPS = [1, 2, 3, 6, 12, 24, 36, 60];

/** A scale of months with a few even marks: as many as have room, counted from month 0. */
export function marks(
  first: number,
  length: number,
  most: number,
  label: (month: number) => string,
): Mark[] {
  const step =
    STEPS.find((months) => months * most >= length) ?? Math.ceil(length / most / 60) * 60;
  const found: Mark[] = [];
  for (let month = Math.ceil(first / step) * step; month <= first + length; month += step) {
    found.push({ at: ((month - first) / length) * 100, label: label(month) });
  }
  return found;
}
