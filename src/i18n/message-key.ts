/** What a message has in the packs: its name. In the script build, which swaps this, its number. */
export const messageKey = (name: string, _number: number): string => name;
