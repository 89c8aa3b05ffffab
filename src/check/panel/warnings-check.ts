/* What the widgets have told the console, without any value. */
import { page } from '../../embed/page.js';
import { finding, type Finding } from './finding.js';

/** Told of by its own check, in better words. */
const KNOWN = /endpoint is missing|could not be loaded|is here already|^<script>/;

/** A value may have come from an address or hold a key: what stands in quotes, or behind a colon that ends the telling, is left out. */
const withoutValues = (problem: string): string =>
  problem
    .replace(/"[^"]*"?/g, '"…"')
    .replace(/(drawing failed|compare|program-months)[:,] .*/, '$1: a value cannot be used.');

/** Each as a finding. */
export const warningFindings = (): readonly Finding[] =>
  [...page.warned]
    .filter((problem) => problem.startsWith('<') && !KNOWN.test(problem))
    .map((problem) => finding(withoutValues(problem), mendOf(problem)));

const mendOf = (problem: string): string =>
  /another element has this name/.test(problem)
    ? 'Something else on the page has taken the name: it has to go, or this widget stands in a frame.'
    : 'Look at this attribute in the tag; the console has its value, the reference what it takes.';
