/** A calendar month, counted from January of year 0: adding is arithmetic, and no time zone can shift it. */
export type Month = number;

/** The month of a clock reading, where the visitor is. */
export const monthOf = (now: Date): Month => now.getFullYear() * 12 + now.getMonth();

/** Reads `YYYY-MM` or `YYYY-MM-DD` (the day is dropped); undefined when it is no such date. */
export function parseMonth(text: string): Month | undefined {
  const [, year, month, day = '01'] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text.trim()) ?? [];
  const index = Number(month) - 1;
  const date = new Date(Date.UTC(Number(year), index, Number(day)));
  return date.getUTCMonth() === index ? Number(year) * 12 + index : undefined;
}

/** The day of `YYYY-MM-DD`; undefined where no day is named. */
export const dayOf = (text: string): number | undefined =>
  Number(text.trim().slice(8)) || undefined;

/** `YYYY-MM-DD` of a day in a month; a month that has no such day ends before it: 31 is 28 in February. */
export function isoDay(month: Month, day: number): string {
  const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  return `${isoMonth(month)}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

/** A run of months, from the first on. */
const monthsFrom = (first: Month, count: number): Month[] =>
  [...Array(count).keys()].map((index) => first + index);

/** How far ahead a start is offered. */
const MONTHS_OFFERED = 24;

/** The months to choose a start from: the coming ones, and the one chosen already unless it is past. */
export function monthsOffered(thisMonth: Month, chosen: Month | undefined): Month[] {
  const months = monthsFrom(thisMonth + 1, MONTHS_OFFERED);
  if (chosen === undefined || chosen < thisMonth || months.includes(chosen)) return months;
  return [...months, chosen].sort((a, b) => a - b);
}

/** `YYYY-MM`. */
export const isoMonth = (month: Month): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
