/* The field for a ZIP code or a city, loaded on demand (extra-parts.ts). What is typed stays on the device. */
import { forgetFailure, isComing } from '../../embed/parts.js';
import { findTyped } from '../../locate/find.js';
import type { Tools } from '../../locate/located.js';
import type { Draw, Kit } from './extra-parts.js';
import { findView, isFound, type Typed } from './find.js';
import type { PickerView } from './picker.js';

/** What the field chooses for. */
export interface Finding {
  readonly picker: PickerView;
  readonly choose: (area: string) => void;
}

/** What was typed on each card. */
const typed = new WeakMap<Kit['card'], Typed>();

/** A field with suggestions; what it finds is chosen as in the other fields. */
export const draw: Draw<Finding> = (kit, finding) => {
  const { html, card } = kit;
  const tools = toolsOf(kit);
  const { label, note, error, suggestions } = findView(
    typed.get(card) ?? { text: '' },
    finding.picker,
    tools,
  );
  return html`<div part="control">
    <label class="label" for="find" .textContent=${label}></label>
    <input
      class="field"
      part="field"
      id="find"
      dir="auto"
      list="places"
      autocomplete="off"
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby="find-note"
      @input=${({ target }: Event) => type(kit, finding, (target as HTMLInputElement).value)}
      @change=${({ target }: Event) => find(kit, finding, (target as HTMLInputElement).value)}
    />
    <datalist id="places">
      ${suggestions.map((place) => html`<option value=${place}></option>`)}
    </datalist>
    <div
      class=${error ? 'error' : 'small'}
      id="find-note"
      role="status"
      .textContent=${error || note}
    ></div>
  </div>`;
};

/** Nothing is said to the developer of what a visitor types; what fails to load is said on the card. */
const toolsOf = ({ msg, format, part, card }: Kit): Tools => ({
  msg,
  format,
  warn: () => undefined,
  fail: () => undefined,
  part: (name) => {
    const found = part(name);
    if (isComing(found)) void found.then(() => card.requestUpdate());
    return found;
  },
});

/** A whole ZIP code, or one of the suggestions, is taken at once. */
function type(kit: Kit, finding: Finding, text: string): void {
  const before = typed.get(kit.card) ?? { text: '' };
  const { suggestions } = findView(before, finding.picker, toolsOf(kit));
  if (/^\d{5}$/.test(text.trim()) || suggestions.includes(text)) find(kit, finding, text);
  else keep(kit, { text });
}

/** Takes what was typed; what could not be loaded before may be now. */
function find(kit: Kit, finding: Finding, text: string): void {
  const before = typed.get(kit.card);
  if (!text.trim() || (before?.text === text && before.found && !before.found.failed)) return;
  const { part } = kit;
  const retry = (name: string) => (forgetFailure(name), part(name));
  look(kit, finding, text, { ...toolsOf(kit), part: retry });
}

/** Looks it up, again when what finds it has come, unless something else was typed meanwhile. */
function look(kit: Kit, finding: Finding, text: string, tools: Tools): void {
  const found = findTyped(text, finding.picker.state, tools);
  if (isComing(found)) {
    const waiting = keep(kit, { text });
    const here = () => typed.get(kit.card) === waiting && look(kit, finding, text, toolsOf(kit));
    void found.then(here);
    return;
  }
  keep(kit, { text, found });
  if (isFound(found)) finding.choose(found.area!);
}

function keep({ card }: Kit, now: Typed): Typed {
  typed.set(card, now);
  card.requestUpdate();
  return now;
}
