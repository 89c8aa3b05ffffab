/* The page of tokens: reads from a light and a dark card what stands when a page sets nothing. */
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
  return color;
}

const channels = (color) =>
  color
    .match(/[\d.]+/g)
    .slice(0, 3)
    .map(Number);
const hex = (color) =>
  `#${channels(color)
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (color) =>
  channels(color)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);

function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function cell(card, token) {
  const color = colorIn(card, token);
  const swatch = document.createElement('span');
  swatch.className = 'swatch';
  swatch.style.background = color;
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
