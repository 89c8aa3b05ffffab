import { states } from './generated/states.js';
import { decodeWages } from './decode-wages.js';
import type { Wages } from './wages.js';

/** A place below the nation, with its pay of the newest edition (the tables in src/facts/data). */
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

let stateAreas: ReadonlyMap<string, Area> | undefined;

/** The codes of the states and territories, in the order of their English names. */
export const STATE_CODES =
  'AL AK AZ AR CA CO CT DE DC FL GA GU HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  );

/** The states and territories that there are figures of, by code. */
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
