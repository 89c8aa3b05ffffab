const waiting = new Set<object>();

const ask = (event: Event): void => event.preventDefault();

/** While an application waits for the network, leaving the page would lose it: the browser asks first. */
export function holdPage(owner: object, waits: boolean): void {
  if (waits === waiting.has(owner)) return;
  if (waits) waiting.add(owner);
  else waiting.delete(owner);
  // Only while it is needed: some browsers keep no page with this listener for going back.
  removeEventListener('beforeunload', ask);
  if (waiting.size) addEventListener('beforeunload', ask);
}
