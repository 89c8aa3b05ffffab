/** Where ticks are kept: until the visitor clears them, until the tab closes, or not at all. */
export type StorageKind = 'local' | 'session' | 'none';

/** Bound to the format below; another format takes another key. */
const KEY = 'coder-widgets:requirements:1';

/** A place for ticks. Storage may be refused, full, or hold rubbish: then the list works without it. */
export interface TicksStore {
  /** What is kept; undefined where nothing can be. */
  read(): ReadonlySet<string> | undefined;
  /** Whether it could be kept. */
  write(done: ReadonlySet<string>): boolean;
}

/** The ticks of this device. Touching `localStorage` itself throws in sandboxed frames. */
export const ticksStore = (kind: StorageKind): TicksStore => ({
  read: () =>
    attempt(() => {
      const place = storage(kind);
      return place && new Set(parse(place.getItem(KEY) ?? ''));
    }),
  write: (done) =>
    attempt(() => {
      storage(kind)?.setItem(KEY, [...done].join(' '));
      return true;
    }) ?? false,
});

const storage = (kind: StorageKind): Storage | undefined =>
  kind === 'none' ? undefined : kind === 'local' ? localStorage : sessionStorage;

/** Ids between spaces: ids hold none, and nothing a page may do to JSON can reach them. */
const parse = (stored: string) => stored.split(' ').filter(Boolean);

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
