/* Whether new tables may take the place of the old. */
import { Refused } from './refused.mjs';
import { CODERS } from './rows.mjs';

/** A change of a median by more than this share is listed for a person to look at. */
const NOTABLE = 0.25;

/** How far the states' jobs may add up to another number than the nation's; some are withheld. */
const JOBS_TOLERANCE = 0.1;

/** Refuses tables that cannot be right; gives back what a person should look at. */
export function check(tables, old) {
  allStatesPresent(tables['states-records'], old['states-records']);
  bothKindsOfAreas(tables['metros-records']);
  nationMatches(tables);
  return [
    ...Object.entries(tables).map(
      ([name, rows]) => `${name}: ${rows.length} rows, before ${old[name].length}`,
    ),
    ...['states-records', 'states-managers', 'metros-records'].flatMap((name) =>
      changes(name, tables[name], old[name]),
    ),
  ];
}

function allStatesPresent(rows, before) {
  const found = new Set(rows.map(({ state }) => state));
  const missing = before.map(({ state }) => state).filter((state) => !found.has(state));
  if (missing.length)
    throw new Refused(`States without a median: ${missing.join(', ')}. Is the state file there?`);
}

function bothKindsOfAreas(rows) {
  for (const [type, file] of [
    ['metro', 'MSA'],
    ['nonmetro', 'BOS'],
  ]) {
    if (!rows.some((row) => row.area_type === type))
      throw new Refused(`No ${type} areas: the ${file} file is missing.`);
  }
}

/** The nation's median lies among the states', and the states' jobs add up to about the nation's. */
function nationMatches(tables) {
  const nation = tables['national-by-year'].filter(({ occ_code }) => occ_code === CODERS).at(-1);
  const states = tables['states-records'];
  const medians = states.map(({ p50 }) => Number.parseInt(p50, 10));
  const median = Number(nation?.p50);
  if (!(median >= Math.min(...medians) && median <= Math.max(...medians))) {
    throw new Refused(
      `The nation’s median (${nation?.p50 || 'none'}) is not among the states’. Is the national file there?`,
    );
  }
  const jobs = states.reduce((sum, { employment }) => sum + Number(employment), 0);
  if (Math.abs(jobs / Number(nation.employment) - 1) > JOBS_TOLERANCE) {
    throw new Refused(`The states’ jobs add up to ${jobs}, the nation has ${nation.employment}.`);
  }
}

function changes(name, rows, before) {
  const old = new Map(before.map((row) => [row.area_code, row]));
  return rows.flatMap(({ area_code, area_title, p50 }) => {
    const last = Number.parseInt(old.get(area_code)?.p50, 10);
    const share = Number.parseInt(p50, 10) / last - 1;
    if (!(Math.abs(share) > NOTABLE)) return [];
    return [
      `${name}: ${area_title}: the median went from ${last} to ${p50} (${(share * 100).toFixed(0)} %)`,
    ];
  });
}
