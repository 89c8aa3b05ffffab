import { states } from './generated/states.js';
import type { Percentile, Wages } from './wages.js';

/** A place below the nation, with its pay of May 2025 (the tables in src/guide/data). */
export interface Area {
  /** `TX`, or the code that the Bureau of Labor Statistics gives: 5 digits for a metro area, 7 for others. */
  readonly code: string;
  /** The published title of a metro area; of a nonmetropolitan one without those words; a state has none. */
  readonly title?: string;
  readonly nonmetropolitan?: boolean;
  /** The states it lies in. */
  readonly states: readonly string[];
  readonly wages: Wages;
  /** Median pay of medical and health services managers there, US dollars a year. */
  readonly managers?: number;
}

const ORDER: readonly Percentile[] = [10, 25, 50, 75, 90];
const DATE = { source: 'oews', asOf: '2025-05' } as const;

/** Reads a row of the generated tables: tens of dollars, each percentile as a step up from the last. */
export function decodeWages(steps: string): Wages {
  const percentiles: Partial<Record<Percentile, number>> = {};
  const topCoded: Percentile[] = [];
  let dollars = 0;
  steps.split(' ').forEach((step, index) => {
    const percentile = ORDER[index]!;
    if (!step) return;
    dollars += Number.parseInt(step, 10) * 10;
    percentiles[percentile] = dollars;
    if (step.endsWith('+')) topCoded.push(percentile);
  });
  return {
    ...DATE,
    occupation: 'records',
    unit: 'USD/year',
    percentiles: percentiles as Wages['percentiles'],
    ...(topCoded.length && { topCoded }),
  };
}

let stateAreas: ReadonlyMap<string, Area> | undefined;

/** The states and territories by code, in the order of their English names. */
export const allStates = (): ReadonlyMap<string, Area> =>
  (stateAreas ??= new Map(states.split('\n').map((line) => readState(line))));

function readState(line: string): [string, Area] {
  const [code, steps, managers] = [line.slice(0, 2), ...line.slice(3).split(';')] as [
    string,
    string,
    string,
  ];
  const area = { code, states: [code], wages: decodeWages(steps) };
  return [code, managers ? { ...area, managers: Number(managers) * 10 } : area];
}

let read: { from: string; areas: ReadonlyMap<string, Area> } | undefined;

/** The areas below the states by code, read from the table that is loaded on demand. */
export function allMetros(table: string): ReadonlyMap<string, Area> {
  if (read?.from !== table)
    read = { from: table, areas: new Map(table.split('\n').map(readMetro)) };
  return read.areas;
}

function readMetro(line: string): [string, Area] {
  const [code = '', title = '', state, steps = ''] = line.split(';');
  const states = state ? [state] : title.slice(title.lastIndexOf(', ') + 2).split('-');
  const area = { code, title, states, wages: decodeWages(steps) };
  return [code, state ? { ...area, nonmetropolitan: true } : area];
}
