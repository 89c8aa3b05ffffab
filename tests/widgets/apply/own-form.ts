/* A form of the page's own in the tag, as a school may have written it. */
import '../../../src/widgets/apply/coder-apply.js';
import type { CoderApply } from '../../../src/widgets/apply/apply-element.js';
import { mount } from '../../helpers/mount.js';

const FIELDS = `
  <p><label for="mail">Your email *</label> <input id="mail" name="mail" type="email" required aria-describedby="hint" /></p>
  <p id="hint">We write in English.</p>
  <p><label>Phone: <input name="phone" autocomplete="tel" /></label></p>
  <p><label for="shoe">Shoe size</label> <input id="shoe" name="shoe" pattern="[0-9]+" required /></p>
  <label>Shift <select name="shift"><option value="">Any</option></select></label>
  <fieldset><legend>When?</legend>
    <label><input type="radio" name="when" value="day" required /> Day</label>
    <label><input type="radio" name="when" value="night" /> Night</label></fieldset>
  <input type="hidden" name="xxTrustedFormCertUrl" value="https://cert.example/1" />`;
export const FORM = `<form action="/native" method="post">${FIELDS}<button name="submit">Go</button></form>`;

export const mountLight = (attributes = '', inside = FORM) =>
  mount<CoderApply>(`<coder-apply ${attributes}>${inside}</coder-apply>`);

export const field = (widget: Element, name: string) =>
  widget.querySelector<HTMLInputElement>(`[name=${name}]`)!;

export function fill(widget: Element): void {
  field(widget, 'mail').value = ' maria@example.com ';
  field(widget, 'shoe').value = '38';
  field(widget, 'when').checked = true;
}

export const go = (widget: Element) => widget.querySelector('button')!.click();
export const errorsOf = (widget: Element) =>
  [...widget.querySelectorAll('.coder-error')].map((node) => node.textContent);

/** Leaves the page where it is in every test, and lists what would have left it: the forms that went by themselves. */
export function stayHere() {
  const left: Event[] = [];
  const stay = (event: Event) => {
    if (!event.defaultPrevented) left.push(event);
    event.preventDefault();
  };
  beforeEach(() => addEventListener('submit', stay));
  afterEach(() => {
    removeEventListener('submit', stay);
    left.length = 0;
  });
  return { left };
}

export const APPROVED = 'seller="A College" consent-version="2026-11"';
