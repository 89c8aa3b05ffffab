/* Shows one kind of widget in every language. */
const SETTINGS = {
  salary: { area: 'TX' },
  timeline: {},
  requirements: {},
  apply: { endpoint: '/apply', contact: 'admissions@school.example' },
  guide: { chapter: 'salary' },
};

const select = document.querySelector('#widget');

/** The place's own language is the widget's. */
function show(name) {
  for (const section of document.querySelectorAll('.side-by-side > section')) {
    const widget = document.createElement(`coder-${name}`);
    for (const [attribute, value] of Object.entries(SETTINGS[name])) {
      widget.setAttribute(attribute, value);
    }
    section.lastElementChild.replaceWith(widget);
  }
}

select.addEventListener('change', () => show(select.value));
