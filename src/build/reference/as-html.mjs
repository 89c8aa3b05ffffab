/* The reference as a page of the demo. */
import { load } from '../tables.mjs';

const { escaped } = await load('embed/snippet.ts');

/** Code and links within a sentence. */
const inline = (words) =>
  escaped(words)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>');

/** What a row is linked by: its section, and what names it. */
const rowId = (id, first) =>
  `${id}-${first
    .toLowerCase()
    .replace(/\[([^\]]*)\]\(.*?\)/g, '$1')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')}`;

const isNumber = (cell) => /^[\d.,]+( KB)?$/.test(cell);

/** Narrow windows show a row as lines; the roles stay what they are then, and each line says its column. */
function row(id, heads, numbers, [first, ...cells], taken) {
  let name = rowId(id, first);
  while (taken.has(name)) name += '-';
  taken.add(name);
  const rest = cells.map(
    (cell, index) =>
      `<td role="cell" data-head="${heads[index + 1]}"${numbers[index + 1] ? ' class="number"' : ''}>${inline(cell)}</td>`,
  );
  return `<tr role="row" id="${name}"><th role="rowheader" scope="row">${inline(first)}</th>${rest.join('')}</tr>`;
}

function tableHtml({ id, heads, rows }) {
  const taken = new Set();
  const numbers = heads.map((_, index) => rows.every((cells) => isNumber(cells[index])));
  const head = heads
    .map(
      (words, index) =>
        `<th role="columnheader" scope="col"${numbers[index] ? ' class="number"' : ''}>${words}</th>`,
    )
    .join('');
  const body = rows.map((cells) => row(id, heads, numbers, cells, taken)).join('\n');
  return `<div class="table stacked"><table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body}</tbody></table></div>`;
}

const BLOCKS = {
  text: ({ words }) => `<p>${inline(words)}</p>`,
  list: ({ items }) => `<ul>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`,
  heading: ({ id, title }) => `<h3 id="${id}">${escaped(title)}</h3>`,
  code: ({ label, lines }) =>
    `<div class="code"><pre tabindex="0" role="region" aria-label="${escaped(label)}"><code>${escaped(lines)}</code></pre></div>`,
  live: ({ markup }) => `<div class="live">${markup}</div>`,
  table: tableHtml,
};

const sectionHtml = ({ id, title, blocks }) =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2>${blocks.map((block) => BLOCKS[block.kind](block)).join('\n')}</section>`;

const contents = (sections) =>
  sections.map(({ id, title }) => `<a href="#${id}">${escaped(title)}</a>`).join(' ');

/** The whole page. */
export const asHtml = (sections) => `<!doctype html>
<!-- Made by src/build/reference; do not edit. -->
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Reference – coder-widgets</title>
    <meta name="description" content="Every tag, attribute, event, part, token and slot of coder-widgets, its facts and sources, accessibility, privacy, size and speed." />
    <link rel="icon" href="data:," />
    <link rel="alternate" type="text/markdown" href="/reference.md" />
    <link rel="stylesheet" href="/demo.css" />
    <link rel="stylesheet" href="/pages.css" />
    <link rel="stylesheet" href="/cdn/coder-widgets.css" />
    <script src="/cdn/coder-widgets.js" data-pages="/" defer></script>
    <script type="module" src="/code-box.js"></script>
    <script type="module" src="/reference.js"></script>
  </head>
  <body class="page text">
    <header class="top">
      <p><a class="brand" href="/">coder-widgets</a></p>
      <nav aria-label="Site">
        <a href="/#configure">Set it up</a>
        <a href="/languages.html">Languages</a>
        <a href="/check.html">Check my snippet</a>
        <a href="/reference.html" aria-current="page">Reference</a>
        <a href="/recipes.html">Analytics</a>
        <a href="/difficult.html">Difficult sites</a>
      </nav>
    </header>
    <main>
      <div class="intro">
      <h1>Reference</h1>
      <p class="lede">Every tag with what it takes, tells and shows; where the figures are from; what was tested, what is kept and what it costs. The same <a href="/reference.md">as Markdown</a>, and for language models <a href="/llms.txt">llms.txt</a>.</p>
      <form role="search" class="field" id="search" hidden>
        <label for="wanted">Search the reference</label>
        <input id="wanted" type="search" autocomplete="off" spellcheck="false" />
        <p class="soft" role="status" id="found"></p>
        <ul id="hits"></ul>
      </form>
      <nav aria-label="On this page">${contents(sections)}</nav>
    </div>${sections.map(sectionHtml).join('\n')}</main>
  </body>
</html>
`;
