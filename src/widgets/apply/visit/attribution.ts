/** What of a page's address says where a visitor came from; nothing else of it is sent. */
export const ATTRIBUTION = [
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_term',
  'utm_content',
  'gclid',
  'gbraid',
  'wbraid',
  'fbclid',
  'msclkid',
  'partner',
] as const;

/** Far longer than any click id: what is longer is something else. */
const MAX_LENGTH = 500;

/** Reads it from the query of an address, such as `?utm_source=news&name=maria`. */
export function attribution(query: string): (readonly [string, string])[] {
  const given = new URLSearchParams(query);
  return ATTRIBUTION.map((name) => [name, given.get(name) ?? ''] as const).filter(
    ([, value]) => value && value.length <= MAX_LENGTH,
  );
}
