/* A piece of code that is read, scrolled and copied. */

/** Copies a text, and says so on the button and to screen readers. */
async function copyText(text, button, said) {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = 'Copied.';
  } catch {
    said.textContent = 'Select the text and copy it.';
  }
  button.focus();
}

/** The box around some lines; `label` says what they are. */
export function codeBox(lines, label) {
  const box = document.createElement('div');
  box.className = 'code';
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.setAttribute('role', 'region');
  pre.setAttribute('aria-label', label);
  const code = document.createElement('code');
  code.textContent = lines;
  pre.append(code);
  box.append(pre, ...copyButton(pre));
  return box;
}

/** A button that copies what an element says. */
export function copyButton(source) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = 'Copy';
  const label = source.getAttribute('aria-label');
  if (label) button.setAttribute('aria-label', `Copy: ${label}`);
  const said = document.createElement('span');
  said.className = 'soft';
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => copyText(source.textContent, button, said));
  return [button, ' ', said];
}

for (const pre of document.querySelectorAll('.code > pre')) pre.after(...copyButton(pre));
