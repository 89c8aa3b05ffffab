/** The name that an answer is sent under. */
export const wireName = (names: ReadonlyMap<string, string>, name: string): string =>
  names.get(name) ?? name;
