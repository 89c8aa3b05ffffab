/*
 * The font that heights are measured and tested with: the same on every machine, where `system-ui` is not.
 * Inter is as wide as the system fonts of Apple's devices, and a little wider than those of Windows and
 * Android, so that there the reserved space rather has a line to spare.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

async function face(subset) {
  const file = resolve(`@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`);
  const data = (await readFile(file)).toString('base64');
  return `@font-face { font-family: Measuring; font-weight: 100 900; src: url(data:font/woff2;base64,${data}); }`;
}

/** Style rules that set the widgets of a page in it. */
export const measuringFont = async () =>
  `${await face('latin')} :root { --coder-font: Measuring, sans-serif; }`;

/** Runs in a page: waits until the font is there in every weight that is used. */
export const fontLoaded = () => document.fonts.load('1rem Measuring').then(() => true);
