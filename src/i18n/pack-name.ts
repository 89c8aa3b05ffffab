/**
 * The file of a language's messages, beside the script: of all widgets. In the file of a single tag the script
 * build swaps in that of the tag.
 */
export const packName = (code: string): string => `locales/${code}`;
