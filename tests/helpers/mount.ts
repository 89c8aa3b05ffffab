import type { LitElement } from 'lit';
import { page } from '../../src/embed/page.js';

const places: HTMLElement[] = [];

/** Puts markup on the page as a partner would and waits until its widgets have drawn. */
export async function mount<T extends LitElement = LitElement>(markup: string): Promise<T> {
  const place = document.createElement('div');
  place.innerHTML = markup;
  document.body.append(place);
  places.push(place);
  const widgets = [...place.querySelectorAll<T>('*')].filter((node) =>
    node.localName.includes('-'),
  );
  await Promise.all(widgets.map((widget) => drawn(widget)));
  return widgets[0]!;
}

/** Waits until a widget shows its card. */
export async function drawn(widget: LitElement): Promise<void> {
  do await widget.updateComplete;
  while (!widget.shadowRoot!.querySelector('[part=card]') && (await nextTask()));
}

const nextTask = () => new Promise((resolve) => requestAnimationFrame(() => resolve(true)));

/** Records what is said to the developer while a test runs; call after every test. */
export function watchConsole(): { warnings: string[]; restore: () => void } {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  return { warnings, restore: () => (console.warn = warn) };
}

/** Takes everything off the page again, and forgets what was warned about, chosen and stored. */
export function clearPage(): void {
  places.splice(0).forEach((place) => place.remove());
  page.warned.clear();
  page.plans?.clear();
  localStorage.clear();
  sessionStorage.clear();
}
