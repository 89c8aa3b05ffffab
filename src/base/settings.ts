/*
 * Reads what an author wrote in an attribute. A value that cannot be used is reported once and
 * replaced; nothing here throws. Attributes arrive as strings, from frameworks also as other
 * primitives; a missing or empty one is not a mistake.
 */
import { parseUrl } from '../embed/url.js';
import { isoMonth, parseMonth, type Month } from '../i18n/month.js';

/** Reports a problem to the developer of the page. */
export type Warn = (problem: string) => void;

/** An attribute as it may arrive. */
export type Raw = string | number | boolean | null | undefined;

/** The text of an attribute, trimmed; empty when it is missing. */
export const text = (value: Raw): string => (value == null ? '' : String(value).trim());

/** A switch: on where it is written, empty or `true`; off where it is missing or `false`. */
export const isOn = (value: Raw): boolean =>
  value !== undefined && value !== null && /^(true)?$/i.test(String(value).trim());

/** One of a list of names, in any case. */
export function oneOf<T extends string>(
  name: string,
  value: Raw,
  allowed: readonly T[],
  fallback: T,
  warn: Warn,
): T {
  const given = text(value);
  const match = allowed.find((item) => item.toLowerCase() === given.toLowerCase());
  if (given && !match) reject(name, given, `one of ${allowed.join(', ')}`, fallback, warn);
  return match ?? fallback;
}

/** A number within bounds, both included; undefined when there is none. */
export function numberIn(
  name: string,
  value: Raw,
  [min, max]: readonly [number, number],
  warn: Warn,
): number | undefined {
  const given = text(value);
  if (!given) return undefined;
  const number = Number(given);
  if (number >= min && number <= max) return number;
  reject(name, given, `a number from ${min} to ${max}`, 'none', warn);
  return undefined;
}

/** A month, `YYYY-MM` or `YYYY-MM-DD` (the day is dropped), not before `earliest`. */
export function monthFrom(
  name: string,
  value: Raw,
  { earliest, fallback }: { readonly earliest: Month; readonly fallback: Month },
  warn: Warn,
): Month {
  const given = text(value);
  const month = parseMonth(given);
  if (month !== undefined && month >= earliest) return month;
  if (given)
    reject(name, given, `YYYY-MM, ${isoMonth(earliest)} or later`, isoMonth(fallback), warn);
  return fallback;
}

/** A web address that may be sent to or linked: http or https, relative ones resolved; else undefined. */
export function webAddress(name: string, value: Raw, base: string, warn: Warn): string | undefined {
  const given = text(value);
  if (!given) return undefined;
  const address = parseUrl(given, base);
  if (address && /^https?:$/.test(address.protocol)) return address.href;
  reject(name, given, 'an http or https address', 'none', warn);
  return undefined;
}

function reject(name: string, given: string, wanted: string, used: string, warn: Warn): void {
  const shown = given.length > 40 ? `${given.slice(0, 40)}…` : given;
  warn(`${name}="${shown}" is not ${wanted}; using ${used}.`);
}
