/* The demo's own controls: language, theme, width, and the snippets to copy. */
import { scriptLine, tagLine } from '/modules/embed/snippet.js';

const toolbar = document.querySelector('.toolbar');
const stage = document.querySelector('#stage');

const chosen = () => Object.fromEntries(new FormData(toolbar));

/** The lines a partner pastes: the script once, the tag with its link where it should stand. */
function snippet(widget, language) {
  const { pages, src } = addresses;
  const link = widget.querySelector('a');
  const words = link.dataset[language] ?? link.textContent;
  const settings = settingsOf(widget);
  if (language !== 'en') settings.lang = language;
  if (settings.endpoint) settings.endpoint = new URL(settings.endpoint, location.href).href;
  // A form's link leads to the school's own page.
  const href = 'https://your.site/apply';
  const tag = tagLine(widget.localName.replace('coder-', ''), settings, words, { pages, href });
  return `${scriptLine(src, pages)}\n${tag}`;
}

const addresses = {
  // The demo answers the hosted pages' addresses itself.
  pages: new URL('/', location.href).href,
  src: new URL('cdn/coder-widgets.js', document.baseURI).href,
};

/** What is written on a tag of this page, but for our name and the lawyer's approval of our consent text. */
const settingsOf = (widget) =>
  Object.fromEntries(
    [...widget.attributes]
      .filter(({ name }) => !/^(lang|seller|consent-version|class|id|style)$/.test(name))
      .map(({ name, value }) => [name, value]),
  );

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
