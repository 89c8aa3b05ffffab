/* The demo's own controls: language, theme, width, and the snippets to copy. */
const toolbar = document.querySelector('.toolbar');
const stage = document.querySelector('#stage');

const chosen = () => Object.fromEntries(new FormData(toolbar));

/** The lines a partner pastes: the script once, the tag with its fallback where it should stand. */
function snippet(widget, language) {
  const tag = widget.cloneNode(true);
  if (language === 'en') tag.removeAttribute('lang');
  else tag.setAttribute('lang', language);
  for (const link of tag.querySelectorAll('a')) localizeLink(link, language);
  // Whoever copies it has neither our name nor a lawyer's approval of our consent text.
  for (const name of ['seller', 'consent-version']) tag.removeAttribute(name);
  const endpoint = tag.getAttribute('endpoint');
  if (endpoint) tag.setAttribute('endpoint', new URL(endpoint, location.href).href);
  const src = new URL('cdn/coder-widgets.js', document.baseURI).href;
  return (
    `<script type="module" src="${src}"></` + `script>\n${tag.outerHTML.replace(/\s*\n\s*/g, ' ')}`
  );
}

/** The fallback: a link that is right by itself, in the language of the snippet. */
function localizeLink(link, language) {
  const words = link.dataset[language];
  if (words) link.textContent = words;
  link.removeAttribute('data-es');
  link.href = new URL(
    link.getAttribute('href').replace('/en/', `/${language}/`),
    location.href,
  ).href;
}

function showSnippets() {
  const { language } = chosen();
  for (const box of document.querySelectorAll('.snippet')) {
    const widget = box.previousElementSibling.firstElementChild;
    box.querySelector('code').textContent = snippet(widget, language);
  }
}

function makeSnippetBox(box) {
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.setAttribute('role', 'region');
  pre.setAttribute('aria-label', 'Snippet');
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = 'Copy snippet';
  copy.addEventListener('click', () => copyText(pre.textContent, copy));
  pre.append(document.createElement('code'));
  box.append(pre, copy);
}

async function copyText(text, button) {
  const words = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Select the text and copy it';
  }
  setTimeout(() => (button.textContent = words), 2000);
}

function apply() {
  const { language, theme, width } = chosen();
  document.documentElement.dataset.theme = theme;
  stage.lang = language;
  stage.style.setProperty('--stage-width', `${width}px`);
  toolbar.elements.width.nextElementSibling.value = `${width} px`;
  showSnippets();
}

document.querySelectorAll('.snippet').forEach(makeSnippetBox);
toolbar.addEventListener('input', apply);
toolbar.addEventListener('submit', (event) => event.preventDefault());
apply();
