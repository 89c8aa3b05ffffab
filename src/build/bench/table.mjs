/* Figures as text. Pure. */

export const milliseconds = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
export const ratio = (value) => value.toFixed(2);
export const count = (value) => String(value);

/**
 * A table with the words of its first columns to the left and its figures to the right. A column is
 * `[heading, name, format?]`; a row without its figure shows a dash.
 */
export function table(columns, rows) {
  const cell = (row, [, name, format = String]) =>
    row[name] === undefined ? '–' : format(row[name]);
  const lines = [
    columns.map(([heading]) => heading),
    ...rows.map((row) => columns.map((column) => cell(row, column))),
  ];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index].length)));
  const pad = (words, index) =>
    columns[index][2] ? words.padStart(widths[index]) : words.padEnd(widths[index]);
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}
