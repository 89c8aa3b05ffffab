import type { ReactiveController, ReactiveControllerHost } from 'lit';

const HEARD = ['mousedown', 'mouseup', 'dragend', 'keydown'];

/**
 * Puts off what would move the page until a press has become a click: leaving a field adds or takes away a
 * message, and what has moved from under the pointer, in the form or beneath it, is not clicked.
 */
export class Press implements ReactiveController {
  #pressed = false;
  #later: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Acts now, or once nothing is pressed. */
  after(act: () => void): void {
    if (this.#pressed) this.#later.push(act);
    else act();
  }

  hostConnected(): void {
    for (const type of HEARD) addEventListener(type, this.#hear, true);
  }

  hostDisconnected(): void {
    for (const type of HEARD) removeEventListener(type, this.#hear, true);
    this.#release();
  }

  readonly #hear = ({ type }: Event): void => {
    if (type === 'mousedown') this.#pressed = true;
    // The click follows in the same task.
    else if (this.#pressed) setTimeout(this.#release);
  };

  readonly #release = (): void => {
    this.#pressed = false;
    for (const act of this.#later.splice(0)) act();
  };
}
