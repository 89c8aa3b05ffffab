/* The events of the page's card, as a recipe meets them. */
const TYPES = ['coder-change', 'coder-error'];
const log = document.getElementById('log');
/** Events that stay in view. */
const MOST = 8;
let count = 0;

function show({ type, target, detail }) {
  const item = document.createElement('li');
  const code = document.createElement('code');
  code.textContent = `${type} ${target.localName ?? ''} ${JSON.stringify(detail)}`;
  item.append(code);
  if (!count) log.replaceChildren();
  count += 1;
  log.append(item);
  if (log.children.length > MOST) log.firstElementChild.remove();
}

for (const type of TYPES) addEventListener(type, show);
