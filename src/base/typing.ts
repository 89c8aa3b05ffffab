import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PAUSE } from './pause.js';

/** Takes what is typed into a field once the visitor pauses or leaves it, never each key. */
export class Typing implements ReactiveController {
  readonly #take: (field: HTMLInputElement) => void;
  #pause?: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, take: (field: HTMLInputElement) => void) {
    this.#take = take;
    host.addController(this);
  }

  /** Whether something has been typed that is not yet taken: drawing must leave the field alone. */
  get pending(): boolean {
    return this.#pause !== undefined;
  }

  /** For `@input`. */
  readonly typed = ({ target }: Event): void => {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#now(target), PAUSE);
  };

  /** For `@change`: the field is left, or Enter pressed. */
  readonly left = ({ target }: Event): void => this.#now(target);

  /** Forgets what was typed. */
  forget(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }

  hostDisconnected(): void {
    this.forget();
  }

  #now(field: EventTarget | null): void {
    this.forget();
    this.#take(field as HTMLInputElement);
  }
}
