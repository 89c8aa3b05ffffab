import { numberIn, text, webAddress, type Raw, type Warn } from '../../base/settings.js';
import type { Percentile, Wages } from '../../facts/wages.js';

/** Figures that a page puts in place of ours, and where they are from. */
export interface OwnFigures {
  readonly wages: Wages;
  readonly source: string;
  readonly href?: string;
}

/** The attributes that carry a page's own figures, US dollars a year. */
export interface OwnAttributes {
  readonly p10?: Raw;
  readonly p25?: Raw;
  readonly p50?: Raw;
  readonly p75?: Raw;
  readonly p90?: Raw;
  readonly source?: Raw;
  readonly sourceHref?: Raw;
  readonly asOf?: Raw;
}

const NAMES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
const BOUNDS = [1, 2_000_000] as const;

/** Reads a page's own figures; without a median, or out of order, they are reported and left out. */
export function ownFigures(given: OwnAttributes, page: string, warn: Warn): OwnFigures | undefined {
  const found = NAMES.flatMap((name) => {
    const dollars = numberIn(name, given[name], BOUNDS, warn);
    return dollars === undefined ? [] : [[Number(name.slice(1)) as Percentile, dollars] as const];
  });
  if (!found.length) return undefined;
  const problem = whatIsWrong(found);
  if (problem) {
    warn(`p10 to p90 are left out: ${problem}.`);
    return undefined;
  }
  const href = webAddress('source-href', given.sourceHref, page, warn);
  return {
    wages: {
      occupation: 'records',
      unit: 'USD/year',
      source: 'partner',
      asOf: text(given.asOf),
      percentiles: Object.fromEntries(found) as unknown as Wages['percentiles'],
    },
    source: text(given.source),
    ...(href && { href }),
  };
}

function whatIsWrong(found: readonly (readonly [Percentile, number])[]): string | undefined {
  if (!found.some(([percentile]) => percentile === 50)) return 'p50, the median, is missing';
  const falls = found.some(([, dollars], index) => index > 0 && dollars < found[index - 1]![1]);
  return falls ? 'they fall from one to the next' : undefined;
}
