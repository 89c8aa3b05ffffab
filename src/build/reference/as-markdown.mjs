/* The reference as Markdown, and what language models are told first. */

const cell = (words) => words.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const title = (words) => (words.startsWith('<') ? `\`${words}\`` : words);

const BLOCKS = {
  text: ({ words }) => words,
  list: ({ items }) => items.map((item) => `- ${item}`).join('\n'),
  heading: ({ title: words }) => `### ${title(words)}`,
  code: ({ lines }) => `<!-- prettier-ignore -->\n\`\`\`html\n${lines}\n\`\`\``,
  live: () => '',
  table: ({ heads, rows }) =>
    [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n'),
};

const sectionText = ({ title: words, blocks }) =>
  [`## ${title(words)}`, ...blocks.map((block) => BLOCKS[block.kind](block))]
    .filter(Boolean)
    .join('\n\n');

/** The whole text. */
export const asMarkdown = (sections) =>
  [
    '<!-- Made by src/build/reference; do not edit. -->',
    '# coder-widgets: reference',
    ...sections.map(sectionText),
  ].join('\n\n') + '\n';

/** https://llmstxt.org */
export const llms = (sections, { script, tag }) => `# coder-widgets

> Custom elements that put the guide "How to Become a Medical Coder" into any page: a salary card, a timeline estimator, a requirements checklist, an apply form and the guide's chapters. Every setting is an attribute; one script, no setup, no cookies, no tracking.

Paste the script once and a tag where it should stand. Keep a link inside the tag: it is shown without the script, and becomes the widget where an editor drops the tag.

\`\`\`html
${script}
${tag}
\`\`\`

- Always write the closing tag, and never break a line inside a tag.
- A form needs \`endpoint\`; it never comes from a link.
- Unknown values warn once in the console and fall back; nothing throws.
- \`?coder-check\` in the address of a page says what is wrong with its widgets.

## Docs

- [Reference as Markdown](/reference.md): ${sections.map(({ title: words }) => words).join(', ')}
- [Check my snippet](/check.html): what an editor made of a snippet, and what survives there
- [Analytics recipes](/recipes.html): dataLayer, Matomo and Plausible from the events
`;
