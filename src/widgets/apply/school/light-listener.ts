import type { ReactiveControllerHost } from 'lit';
import { submitByClick, type HostFormView } from './host-form.js';

/** The page's own form, while it is sent from here. */
export interface Enhanced {
  readonly enhanced: HTMLFormElement | undefined;
  show(view: HostFormView | undefined): void;
}

/** What the element does about it; the handlers of our own form. */
export interface LightHandlers {
  readonly change: (event: { readonly target: EventTarget | null }) => void;
  readonly input: () => void;
  readonly submit: (event: Event) => void;
  readonly hold: (event: Event) => void;
}

const HEARD = [
  'submit',
  'click',
  'change',
  'input',
  'focusin',
  'beforeinput',
  'keydown',
  'mousedown',
];

/** Hears what happens in a form of the page's own, and what the page changes in the tag. */
export function listenInLight(
  host: ReactiveControllerHost & Element,
  form: Enhanced,
  on: LightHandlers,
): void {
  const hear = (event: Event): void => {
    const { enhanced } = form;
    if (!enhanced?.contains(event.target as Node)) return;
    // A form elsewhere on the page is heard at the page's root, one in the tag at the tag.
    if (host.contains(enhanced) !== (event.currentTarget === host)) return;
    on.hold(event);
    if (event.type === 'click') submitByClick(enhanced, event);
    else if (event.type === 'change') on.change(event);
    else if (/^(input|focusin)$/.test(event.type)) on.input();
    // A page that has taken the event sends its form itself.
    else if (event.type === 'submit' && !event.defaultPrevented) on.submit(event);
  };
  // What a stranger's markup names may hide the document's own methods.
  const listen = (how: 'addEventListener' | 'removeEventListener', to: EventTarget) => {
    for (const type of HEARD) EventTarget.prototype[how].call(to, type, hear);
  };
  listen('addEventListener', host);
  let observer: MutationObserver | undefined;
  let root: Node | undefined;
  host.addController({
    hostConnected() {
      observer ??= new MutationObserver(() => host.requestUpdate());
      const attributeFilter = ['lang', 'slot', 'action', 'name', 'data-version'];
      const deep = { childList: true, subtree: true, characterData: true };
      observer.observe(host, { ...deep, attributeFilter });
      root = host.getRootNode();
      listen('addEventListener', root);
    },
    hostDisconnected() {
      observer?.disconnect();
      if (root) listen('removeEventListener', root);
      form.show(undefined);
    },
  });
}
