/* Pieces of a page that is written twice: as HTML and as Markdown. */

export const text = (words) => ({ kind: 'text', words });
export const list = (...items) => ({ kind: 'list', items });
export const code = (label, lines) => ({ kind: 'code', label, lines });
/** A widget at work; the Markdown has its code alone. */
export const live = (markup) => ({ kind: 'live', markup });
/** Rows of cells; the first one names the row, and is what `id` and the search find it by. */
export const table = (id, heads, rows) => ({ kind: 'table', id, heads, rows });
export const heading = (id, title) => ({ kind: 'heading', id, title });
/** A part of the page with a heading of its own. */
export const section = (id, title, ...blocks) => ({
  id,
  title,
  blocks: blocks.flat().filter(Boolean),
});
