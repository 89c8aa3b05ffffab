/** An address, relative ones resolved against a base; undefined where it is none. Never throws. */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
