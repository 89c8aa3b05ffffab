import type { Warn } from '../../base/settings.js';

/** A span of whole months, both ends included. */
export interface MonthSpan {
  readonly min: number;
  readonly max: number;
}

export const add = (a: MonthSpan, b: MonthSpan): MonthSpan => ({
  min: a.min + b.min,
  max: a.max + b.max,
});

/** Reads `12` or `10-14`, whole months within bounds; what is none is reported. */
export function readSpan(
  name: string,
  given: string,
  [least, most]: readonly [number, number],
  warn: Warn,
): MonthSpan | undefined {
  if (!given) return undefined;
  const [, from, to = from] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(given) ?? [];
  const span = { min: Number(from), max: Number(to) };
  if (span.min >= least && span.max <= most && span.min <= span.max) return span;
  const wanted = `months from ${least} to ${most}, such as 12 or 10-14`;
  warn(`${name}="${given.slice(0, 40)}" is not ${wanted}; it is left out.`);
  return undefined;
}
