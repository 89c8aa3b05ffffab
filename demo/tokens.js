/* The page of tokens: reads from a light and a dark card what stands when a page sets nothing. */
import { colorOf, contrast, hex } from '/modules/check/contrast.js';

const TOKENS = ['accent', 'text', 'muted', 'surface', 'border'];

await customElements.whenDefined('coder-salary');
const cards = [...document.querySelectorAll('coder-salary')];
await Promise.all(cards.map((card) => card.updateComplete));

/** The color of a token in a card, as the browser resolved it. */
function colorIn(card, token) {
  const probe = document.createElement('span');
  card.shadowRoot.querySelector('[part=card]').append(probe);
  probe.style.color = `var(--coder-_${token})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return colorOf(color);
}

function cell(card, token) {
  const color = colorIn(card, token);
  const swatch = document.createElement('span');
  swatch.className = 'swatch';
  swatch.style.background = hex(color);
  const code = document.createElement('code');
  code.textContent = hex(color);
  const td = document.createElement('td');
  td.append(swatch, code);
  if (!/surface|border/.test(token)) {
    td.append(` ${contrast(color, colorIn(card, 'surface')).toFixed(1)} : 1`);
  }
  return td;
}

for (const token of TOKENS) {
  const name = document.createElement('th');
  name.scope = 'row';
  const code = document.createElement('code');
  code.textContent = `--coder-${token}`;
  name.append(code);
  const row = document.createElement('tr');
  row.append(name, ...cards.map((card) => cell(card, token)));
  document.querySelector('tbody').append(row);
}
