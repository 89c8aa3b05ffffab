/* A part that cannot be had for a while: its file is not found, or the visitor is offline. */
import type { PartFiles } from '../../src/embed/lazy.js';
import { page, partKey } from '../../src/embed/page.js';

/** What a test does with such a part. */
export interface Failing {
  /** How often it was asked for. */
  readonly asked: () => number;
  /** It can be had again. */
  readonly mend: () => void;
  /** Puts it back as it was; call after every test. */
  readonly restore: () => void;
}

/** Has a part fail to load from now on. `loading`: what happens instead of failing at once. */
export function failing(
  name: string,
  files: PartFiles,
  loading: () => Promise<object> = () => Promise.reject(new Error('not found')),
): Failing {
  const parts = files as Record<string, () => Promise<object>>;
  const load = parts[name]!;
  const here = page.parts.get(partKey(name));
  let asked = 0;
  page.parts.delete(partKey(name));
  parts[name] = () => {
    asked++;
    return loading();
  };
  const mend = () => (parts[name] = load);
  return {
    asked: () => asked,
    mend,
    restore: () => {
      mend();
      if (here) page.parts.set(partKey(name), here);
      else page.parts.delete(partKey(name));
    },
  };
}
