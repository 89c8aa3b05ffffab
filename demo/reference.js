/* The search of the reference: its own rows and headings, nothing fetched. */
const by = (id) => document.getElementById(id);
/** Hits that are shown at most. */
const MOST = 12;

const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();
const sectionOf = (node) => words(node.closest('section').querySelector('h2'));

/** Everything that can be found: where it is, what it is called, what is said of it. */
const entries = [...document.querySelectorAll('main :is(h2[id], h3[id], tr[id])')].map((node) => {
  const name = words(node.querySelector('th') ?? node);
  const section = sectionOf(node);
  return {
    id: node.id,
    name,
    section: section === name ? '' : section,
    text: `${name} ${section} ${words(node)}`.toLowerCase(),
  };
});

/** The name itself counts first, then what begins with it, then what has it. */
function rank({ name }, wanted) {
  const lower = name.toLowerCase();
  if (lower === wanted) return 0;
  if (lower.startsWith(wanted)) return 1;
  return lower.includes(wanted) ? 2 : 3;
}

function find(query) {
  const wanted = query.toLowerCase().trim();
  const parts = wanted.split(/\s+/);
  return entries
    .filter(({ text }) => parts.every((part) => text.includes(part)))
    .sort((one, other) => rank(one, wanted) - rank(other, wanted));
}

function hit({ id, name, section }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = name;
  item.append(link, section && ` ${section}`);
  return item;
}

function said(count) {
  if (!count) return 'Nothing has that.';
  return count > MOST ? `The first ${MOST} of ${count}.` : `${count} found.`;
}

function search() {
  const { value } = by('wanted');
  const hits = value.trim() ? find(value) : [];
  by('hits').replaceChildren(...hits.slice(0, MOST).map(hit));
  by('found').textContent = value.trim() ? said(hits.length) : '';
}

by('search').hidden = false;
by('wanted').addEventListener('input', search);
by('search').addEventListener('submit', (event) => {
  event.preventDefault();
  by('hits').querySelector('a')?.click();
});
