/** What an action gives, or undefined where it throws: storage may be refused, full, or hold rubbish. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
