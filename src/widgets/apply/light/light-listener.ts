import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormAccess } from '../form/form-access.js';
import { submitByClick } from './host-form.js';

/** What the element does about it; the handlers of our own form. */
export interface LightHandlers {
  readonly change: (event: { readonly target: EventTarget | null }) => void;
  readonly input: () => void;
  readonly submit: (event: Event) => void;
}

/** Hears what happens in a form of the page's own, and what the page changes in the tag. */
export class LightListener implements ReactiveController {
  readonly #host: Element;
  readonly #access: FormAccess;
  readonly #on: LightHandlers;
  readonly #changed: () => void;
  #observer?: MutationObserver;

  constructor(host: ReactiveControllerHost & Element, access: FormAccess, on: LightHandlers) {
    this.#host = host;
    this.#access = access;
    this.#on = on;
    this.#changed = () => host.requestUpdate();
    host.addController(this);
    for (const type of ['submit', 'click', 'change', 'input', 'focusin']) {
      host.addEventListener(type, this.#hear);
    }
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(this.#changed);
    const attributeFilter = ['lang', 'slot', 'action', 'name', 'data-version'];
    const deep = { childList: true, subtree: true, characterData: true };
    this.#observer.observe(this.#host, { ...deep, attributeFilter });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#access.show(undefined);
  }

  readonly #hear = (event: Event): void => {
    const form = this.#access.enhanced;
    if (!form?.contains(event.target as Node)) return;
    if (event.type === 'click') submitByClick(form, event);
    else if (event.type === 'change') this.#on.change(event);
    else if (event.type !== 'submit') this.#on.input();
    // A page that has taken the event sends its form itself.
    else if (!event.defaultPrevented) this.#on.submit(event);
  };
}
