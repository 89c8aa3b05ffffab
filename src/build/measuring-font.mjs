/*
 * The font that heights are measured and tested with: the same on every machine, where `system-ui` is not.
 * Inter is as wide as the system fonts of Apple's devices, and a little wider than those of Windows and
 * Android, so that there the reserved space rather has a line to spare.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The letters of each file, as the package’s own style sheet has them. */
const SUBSETS = {
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC',
  'latin-ext': 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF',
  vietnamese: 'U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0309, U+0323, U+1EA0-1EF1',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
};

async function face([subset, letters]) {
  const file = resolve(`@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`);
  const data = (await readFile(file)).toString('base64');
  return `@font-face { font-family: Measuring; font-weight: 100 900; src: url(data:font/woff2;base64,${data}); unicode-range: ${letters}; }`;
}

/** Style rules that set the widgets of a page in it. */
export const measuringFont = async () =>
  `${(await Promise.all(Object.entries(SUBSETS).map(face))).join(' ')} :root { --coder-font: Measuring, sans-serif; }`;

/** Runs in a page: waits until the font is there in every weight that is used. */
export const fontLoaded = () => document.fonts.load('1rem Measuring', 'aąặж').then(() => true);
