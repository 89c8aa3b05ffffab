/* “Check my snippet”: the page around src/check/pasted.ts. What is pasted goes in as text alone. */
import { MOST, readPasted } from '/modules/check/pasted.js';
import { LINK_SETTINGS } from '/modules/embed/tags.js';
import { codeBox } from './code-box.js';

const by = (id) => document.getElementById(id);
const form = by('ask');
const field = by('pasted');
/** Widgets that are shown at most. */
const SHOWN = 3;

/** What a tag takes: the page has all of them. */
const attributesOf = (tag) => {
  const known = customElements.get(tag)?.observedAttributes;
  return known && ['lang', ...known];
};

function paragraph(words, className = '') {
  const made = document.createElement('p');
  made.textContent = words;
  if (className) made.className = className;
  return made;
}

function faultItem({ what, mend }) {
  const item = document.createElement('li');
  item.append(paragraph(what), paragraph(mend));
  return item;
}

function repairBox({ where, lines, note }) {
  const box = document.createElement('div');
  box.className = 'repair';
  box.append(paragraph(`${where}:`), codeBox(lines.join('\n'), where));
  if (note) box.append(paragraph(note, 'soft'));
  return box;
}

/** A widget with what any link may set: no address, no figure, nothing that is sent anywhere. */
function widgetFor({ name, settings }) {
  const widget = document.createElement(`coder-${name}`);
  for (const [attribute, value] of Object.entries(settings)) {
    if (LINK_SETTINGS.includes(attribute)) widget.setAttribute(attribute, value);
  }
  return widget;
}

/** What the widgets say of their own values. */
const warned = () => globalThis[Symbol.for('coder-widgets/1')].warned;

async function showWidgets(widgets) {
  const drawn = widgets.filter(({ name }) => name !== 'apply').slice(0, SHOWN);
  const made = drawn.map(widgetFor);
  warned().clear();
  by('preview').replaceChildren(...made);
  by('meant').hidden = !made.length;
  await Promise.all(made.map((widget) => widget.updateComplete));
  return [...warned()].filter((problem) => problem.startsWith('<'));
}

const counted = (count) => {
  if (!count) return 'Nothing is wrong: every widget is as it was written.';
  return count === 1 ? 'One thing was lost or changed.' : `${count} things were lost or changed.`;
};

/** Shows a verdict; `asked` tells a later one apart, whose values are not known yet. */
async function show({ faults, widgets, repairs }) {
  by('faults').replaceChildren(...faults.map(faultItem));
  by('repairs').replaceChildren(...repairs.map(repairBox));
  by('instead').hidden = !repairs.length;
  const asked = field.value;
  const problems = await showWidgets(widgets);
  if (asked !== field.value) return;
  by('faults').append(
    ...problems.map((what) => faultItem({ what, mend: 'The reference says what it takes.' })),
  );
  by('verdict').textContent = counted(faults.length + problems.length);
}

function clear(words) {
  for (const id of ['faults', 'repairs', 'preview']) by(id).replaceChildren();
  by('instead').hidden = true;
  by('meant').hidden = true;
  by('verdict').textContent = words;
}

const inMegabytes = (letters) => `${(letters / 1_000_000).toFixed(1)} million letters`;

const tooMuch = (letters) =>
  `That is ${inMegabytes(letters)}, more than this page reads (${inMegabytes(MOST)}). Paste the part of the source around the widget, or run: npx coder-widgets check https://your.site/page`;

function check() {
  const { value } = field;
  if (!value.trim()) return clear('Nothing is pasted yet.');
  const verdict = readPasted(value, attributesOf);
  if (!verdict) return clear(tooMuch(value.length));
  void show(verdict);
}

/** Too much is not even taken into the field, where a browser would go on wrapping its lines. */
field.addEventListener('paste', (event) => {
  const { length } = event.clipboardData?.getData('text/plain') ?? '';
  if (length < MOST) return;
  event.preventDefault();
  clear(tooMuch(length));
});
field.addEventListener('input', check);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  check();
});
form.addEventListener('reset', () => {
  clear('Nothing is pasted yet.');
  field.focus();
});
