/*
 * What a page's document has, wherever the library reads it. `document.currentScript` is the picture of a
 * comment that names it so (`<img name="currentScript" src="…">`): names in the markup hide the document's own.
 */

/** A property or method of the document itself, whatever the markup calls by that name. */
export const ofDocument = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document) as Document[Name];

/** The address that relative ones are resolved against. */
export const baseAddress = (): string => ofDocument('baseURI');

/** The page as an element: its own methods cannot be hidden. */
export const pageRoot = (): HTMLElement => ofDocument('documentElement');

/** The script that runs now; only scripts say where files are from. */
export function runningScript(): HTMLScriptElement | undefined {
  const running = ofDocument('currentScript');
  return running instanceof HTMLScriptElement ? running : undefined;
}

/** The first script with an attribute. Posts bring no scripts, so it speaks for the site. */
export const scriptWith = (attribute: string): HTMLScriptElement | null =>
  pageRoot().querySelector<HTMLScriptElement>(`script[${attribute}]`);

/** Whether the focus is nowhere in particular. */
export function nothingFocused(): boolean {
  const focused = ofDocument('activeElement');
  return !focused || focused === ofDocument('body');
}

/** Tells the page that something cannot be done, where no element is there to tell it. */
export function tellPage(name: string, value: string): void {
  const event = new CustomEvent('coder-error', { detail: { name, value }, bubbles: true });
  ofDocument('dispatchEvent').call(document, event);
}
