import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../../base/attempt.js';

/** Where ticks are kept: until the visitor clears them, until the tab closes, or not at all. */
export type StorageKind = 'local' | 'session' | 'none';

type Ids = ReadonlySet<string>;

/** Bound to the format below; another format takes another key. A group's name follows it. */
const KEY = 'coder-widgets:requirements:1';

/** The lists of this page; one listener serves them all. */
const lists = new Set<Ticks>();

/** Another tab ticked something (the key), cleared everything (null), or this page was asleep (none). */
function catchUp(event: Event): void {
  if ((event as PageTransitionEvent).persisted === false) return;
  for (const list of lists) list.catchUp((event as StorageEvent).key);
}

/**
 * The ticks of a list. Lists of one group show the same, on this page and in other tabs. Storage may be
 * refused, full, or hold rubbish: then the lists on the page know better than the device.
 */
export class Ticks implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #kind: StorageKind = 'none';
  #key = '';
  /** The last change is on the device. */
  #kept = true;
  #done: Ids = new Set();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What is ticked, also of what is not shown now. */
  get done(): Ids {
    return this.#done;
  }

  hostConnected(): void {
    if (!lists.size) for (const type of EVENTS) addEventListener(type, catchUp);
    lists.add(this);
    this.catchUp();
  }

  hostDisconnected(): void {
    lists.delete(this);
    if (!lists.size) for (const type of EVENTS) removeEventListener(type, catchUp);
  }

  /** Says where the ticks belong. Another place brings its own. */
  keepIn(kind: StorageKind, group: string): void {
    const key = group ? `${KEY}:${group}` : KEY;
    if (kind === this.#kind && key === this.#key) return;
    [this.#kind, this.#key] = [kind, key];
    // Where nothing could be kept, the lists that are here already know better than the device.
    const [peer] = this.#peers;
    this.#kept = !peer || peer.#kept;
    this.#done = (peer ? peer.#done : read(kind, key)) ?? new Set();
  }

  /** Ticks an item, or takes its tick away. Another tab may have ticked something meanwhile. */
  set(id: string, ticked: boolean): void {
    const done = new Set((this.#kept && read(this.#kind, this.#key)) || this.#done);
    if (ticked) done.add(id);
    else done.delete(id);
    this.#keep(done);
  }

  clear(): void {
    this.#keep(new Set());
  }

  /** Reads again what may have changed elsewhere. */
  catchUp(key?: string | null): void {
    if (!this.#kept || (key && key !== this.#key)) return;
    const done = read(this.#kind, this.#key);
    if (done) this.#take(done, true);
  }

  #keep(done: Ids): void {
    const kept = write(this.#kind, this.#key, done);
    for (const list of [this, ...this.#peers]) list.#take(done, kept);
  }

  /** The other lists of the group. */
  get #peers(): Ticks[] {
    return [...lists].filter(
      (list) => list !== this && list.#kind === this.#kind && list.#key === this.#key,
    );
  }

  #take(done: Ids, kept: boolean): void {
    this.#done = done;
    this.#kept = kept;
    this.#host.requestUpdate();
  }
}

const EVENTS = ['storage', 'pageshow'];

/** What is kept; undefined where nothing can be. */
const read = (kind: StorageKind, key: string): Ids | undefined =>
  attempt(() => {
    const place = storage(kind);
    return place && new Set(parse(place.getItem(key) ?? ''));
  });

/** Whether it could be kept. */
const write = (kind: StorageKind, key: string, done: Ids): boolean =>
  attempt(() => {
    storage(kind)?.setItem(key, [...done].join(' '));
    return true;
  }) ?? false;

/** Touching `localStorage` itself throws in sandboxed frames. */
const storage = (kind: StorageKind): Storage | undefined =>
  kind === 'none' ? undefined : kind === 'local' ? localStorage : sessionStorage;

/** Ids between spaces: ids hold none, and nothing a page may do to JSON can reach them. */
const parse = (stored: string) => stored.split(' ').filter(Boolean);
