/* The ways in which scripts of a page make widgets, one for each button. */
const place = document.querySelector('#place');

const ways = {
  'By createElement'() {
    const card = document.createElement('coder-salary');
    card.setAttribute('period', 'month');
    place.append(card);
  },
  'By innerHTML'() {
    place.innerHTML = `
      <coder-salary period="month"></coder-salary>
      <coder-requirements path="bachelor"></coder-requirements>`;
  },
  'By template'() {
    place.append(document.querySelector('#cards').content.cloneNode(true));
  },
  'In the page first'() {
    const list = document.createElement('coder-requirements');
    place.append(list);
    list.setAttribute('path', 'bachelor');
    list.setAttribute('storage', 'session');
  },
};

document.addEventListener('click', ({ target }) => ways[target.textContent]?.());

place.addEventListener('coder-change', ({ detail }) => {
  document.querySelector('#heard').textContent = `Heard: ${detail.name} is ${detail.value}`;
});
