/* The pages that are measured: what is on each, who shows it, and which of them also on a slow line. */
import { missing } from './features.mjs';

const widget = (name, attributes = '') => {
  const tag = `coder-${name}`;
  return { tag, html: `<${tag}${attributes}></${tag}>` };
};

export const SALARY = widget('salary');
export const COMPACT = widget('salary', ' compact zip="77002" offer="52000"');
export const APPLY = widget('apply', ' endpoint="/apply"');

/** One of each tag. */
export const FIVE = [SALARY, widget('timeline'), widget('requirements'), APPLY, widget('guide')];

const WHOLE = 'coder-widgets.js';
const LOADER = 'coder-loader.js';

export const CASES = [
  {
    name: 'page without a widget',
    widgets: [],
    files: [WHOLE, LOADER],
    slow: true,
  },
  {
    name: '1 salary card',
    widgets: [SALARY],
    files: [WHOLE, 'coder-salary.js', LOADER],
    peers: true,
    old: true,
    slow: true,
  },
  {
    name: '1 prerendered card',
    widgets: [SALARY],
    files: [WHOLE],
    slow: true,
    prerendered: true,
  },
  {
    name: '100 salary cards',
    widgets: [SALARY],
    count: 100,
    files: [WHOLE],
    peers: true,
    old: true,
  },
  { name: '1000 salary cards', widgets: [SALARY], count: 1000, files: [WHOLE], old: true },
  { name: '100 compact cards', widgets: [COMPACT], count: 100, files: [WHOLE] },
  { name: '1000 compact cards', widgets: [COMPACT], count: 1000, files: [WHOLE] },
  {
    name: '1 form',
    widgets: [APPLY],
    files: [WHOLE, 'coder-apply.js', LOADER],
    peers: true,
    old: true,
    slow: true,
  },
  { name: 'five widgets', widgets: FIVE, files: [WHOLE, LOADER] },
];

/** The cases with the files that can be measured, and what is skipped, with the reason. */
export function sortCases(cases = CASES) {
  const ready = [];
  const skipped = [];
  for (const one of cases) {
    ready.push({ ...one, files: one.files.filter((file) => isThere(file, one, skipped)) });
  }
  return { ready, skipped };
}

function isThere(file, { name }, skipped) {
  const why = missing.file(file);
  if (why) skipped.push({ name: `${name}, ${file}`, why });
  return !why;
}
