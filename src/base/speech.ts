import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PAUSE } from './pause.js';

/** Milliseconds that spoken words stay, so that a screen reader has time to take them. */
const SPOKEN = 3000;

/**
 * Speaks what changed on a card, once, after a pause: the sentences that are new since it last spoke.
 * What is drawn first is not spoken, and what was is gone again from the reading order.
 */
export class Speech implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sentences: () => readonly string[] | undefined;
  #known?: readonly string[];
  #latest: readonly string[] = [];
  #timer?: ReturnType<typeof setTimeout>;
  #words = '';

  /** `sentences` says the card as it is drawn; nothing before it is. */
  constructor(host: ReactiveControllerHost, sentences: () => readonly string[] | undefined) {
    this.#host = host;
    this.#sentences = sentences;
    host.addController(this);
  }

  /** The words for a `role="status"` that is always there; empty but for a moment. */
  get words(): string {
    return this.#words;
  }

  hostUpdated(): void {
    const now = this.#sentences();
    if (!now) return;
    this.#known ??= now;
    if (same(now, this.#latest)) return;
    this.#latest = now;
    if (same(now, this.#known)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#speak(), PAUSE);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#words = '';
  }

  #speak(): void {
    const known = this.#known!;
    this.#known = this.#latest;
    this.#say(this.#latest.filter((sentence) => !known.includes(sentence)).join(' '));
    this.#timer = setTimeout(() => this.#say(''), SPOKEN);
  }

  #say(words: string): void {
    this.#words = words;
    this.#host.requestUpdate();
  }
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();
