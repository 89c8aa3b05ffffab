/* What finds a place is given in tests: the parts as they are, and what was said to the developer. */
import { allStates } from '../../src/facts/areas.js';
import { places as tx } from '../../src/facts/generated/places/TX.js';
import { places as mn } from '../../src/facts/generated/places/MN.js';
import { places as mo } from '../../src/facts/generated/places/MO.js';
import { places as ny } from '../../src/facts/generated/places/NY.js';
import { places as dc } from '../../src/facts/generated/places/DC.js';
import { places as nm } from '../../src/facts/generated/places/NM.js';
import { places as wa } from '../../src/facts/generated/places/WA.js';
import { places as vi } from '../../src/facts/generated/places/VI.js';
import { places as md } from '../../src/facts/generated/places/MD.js';
import { places as pr } from '../../src/facts/generated/places/PR.js';
import { zips } from '../../src/facts/generated/zips.js';
import type { Tools } from '../../src/locate/located.js';
import { inEnglish } from '../helpers/model.js';

const PARTS = new Map<string, Record<string, unknown>>([
  ['areas/zips', { zips }],
  ...Object.entries({ tx, mn, mo, ny, dc, nm, wa, vi, md, pr }).map(
    ([state, places]) => [`areas/places/${state.toUpperCase()}`, { places }] as const,
  ),
]);

/** Tools, and what they are told. States whose places are not among the parts have none. */
export function testTools([msg, format] = inEnglish) {
  const warnings: string[] = [];
  const asked: string[] = [];
  const tools: Tools = {
    msg,
    format,
    warn: (problem) => warnings.push(problem),
    fail: (name, value, problem) => warnings.push(`${name} ${value}: ${problem}`),
    part: (name) => {
      asked.push(name);
      const state = /^areas\/places\/(..)$/.exec(name)?.[1];
      return PARTS.get(name) ?? (state && allStates().has(state) ? { places: '' } : null);
    },
  };
  return { tools, warnings, asked };
}
