/* A ZIP code as people and spreadsheets write it, and the area it stands for. */
import { isComing } from '../embed/is-coming.js';
import { zipArea } from '../facts/zips.js';
import { located, standing, type Found } from './found.js';
import type { Locate, Tools } from './located.js';

/** Those of the armed forces: they lie in no area. */
const MILITARY = /^(09|340|96[2-6])/;

/** The five digits of a ZIP code; nothing where it cannot be one. Spreadsheets drop the zeros that lead. */
export function readZip(written: string): string {
  const plain = written
    .trim()
    .replace(/\s*[-–]\s*/, '-')
    .replace(/^(\d{5})\s?(\d{4})$/, '$1-$2');
  const digits = /^(\d{3,5})(-\d{4})?$/.exec(plain.replace(/\s/g, ''))?.[1];
  return digits?.padStart(5, '0') ?? '';
}

/** Finds what is shown for a ZIP code; a promise means that the table is on its way. */
export function findZip(written: string, tools: Tools): Found | Promise<unknown> {
  const name = readZip(written);
  if (!name) return { problem: 'is not a ZIP code' };
  if (MILITARY.test(name)) return { name, problem: 'is military, and in no area' };
  const part = tools.part('areas/zips');
  if (isComing(part)) return part;
  if (!part) {
    tools.fail('zip', name, 'the ZIP codes could not be loaded.');
    return { name, problem: 'could not be looked up', failed: true };
  }
  const area = zipArea(name, part['zips'] as string);
  return area ? standing(area, name) : { name, problem: 'is no ZIP code that there is' };
}

/** Where a card with a ZIP code is. */
export const locate: Locate = ({ zip }, tools) => {
  const found = findZip(zip, tools);
  return isComing(found) ? found : located('zip', zip, found, tools);
};
