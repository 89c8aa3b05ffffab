const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

/** Longest message of an endpoint that is shown, in characters. */
const LONGEST = 300;

/**
 * A message as plain text: tags out, references to characters resolved. It is shown as text, so nothing
 * in it can act; a browser's parser is not used, since Trusted Types may forbid it.
 */
export const plainText = (message: unknown): string =>
  typeof message === 'string'
    ? message
        .replace(/<[^>]*>/g, ' ')
        .replace(/&(?:#(\d{1,5})|(\w+));/g, (whole, code, name) =>
          code ? String.fromCharCode(code) : (SIGNS[name] ?? whole),
        )
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, LONGEST)
    : '';
