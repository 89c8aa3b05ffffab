/** An address, relative ones resolved against a base; undefined where it is none. Never throws. */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** Whether a fragment is where a site keeps its own state: those that route by `#/…` or `#!…` would lose their way. */
export const isRoute = (fragment: string): boolean => /^#[/!]/.test(fragment);
