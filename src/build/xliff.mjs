/* Reads the files of translations. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { root } from './run.mjs';

/** Where they are, one of each language. */
export const XLIFF = join(root, 'src/locales/xliff');

/** Approved word by word: in a language that has none, nothing is said (widgets/apply/consent). */
export const APPROVED = ['apply.consent'];

/** A file of them as a document. */
export const readXliff = async (file) =>
  new DOMParser().parseFromString(await readFile(file, 'utf8'), 'text/xml');

/** The messages of a document. */
export const units = (document) => [...iterate(document.getElementsByTagName('trans-unit'))];

/** What one of them holds under a name. */
export const child = (unit, name) => unit.getElementsByTagName(name)[0];

/** What an element holds, as it is written. */
export const content = (element) => [...iterate(element.childNodes)].map(String).join('');

/** What it says, with something written for each value in it. */
export const written = (element, write) =>
  [...iterate(element.childNodes)]
    .map((node) => (node.nodeName === 'x' ? write(node.getAttribute('id')) : node.nodeValue))
    .join('');

function* iterate(list) {
  for (let index = 0; index < list.length; index++) yield list[index];
}

const text = (unit, name) => child(unit, name)?.textContent ?? '';

/** The messages of a language, as their text without the values in it. */
export async function messagesOf(language) {
  return units(await readXliff(join(XLIFF, `${language}.xlf`))).map((unit) => ({
    id: unit.getAttribute('id'),
    english: text(unit, 'source'),
    said: text(unit, 'target'),
    state: child(unit, 'target')?.getAttribute('state'),
  }));
}
