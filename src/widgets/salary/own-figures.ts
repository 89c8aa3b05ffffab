import { numberIn, text, webAddress, type Raw, type Warn } from '../../base/settings.js';
import type { Pay, Percentile } from '../../facts/wages.js';
import type { Msg } from '../../i18n/msg.js';
import { besides } from '../../words/punctuation.js';

/** Figures that a page states, US dollars a year: of no official group, place or year. */
export interface OwnFigures {
  readonly pay: Pay;
  /** Where and of when they are, as the page says it; either may be empty. */
  readonly source: string;
  readonly date: string;
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
    pay: { percentiles: Object.fromEntries(found) as unknown as Pay['percentiles'] },
    source: text(given.source),
    date: text(given.asOf),
    ...(href && { href }),
  };
}

function whatIsWrong(found: readonly (readonly [Percentile, number])[]): string | undefined {
  if (!found.some(([percentile]) => percentile === 50)) return 'p50, the median, is missing';
  const falls = found.some(([, dollars], index) => index > 0 && dollars < found[index - 1]![1]);
  return falls ? 'they fall from one to the next' : undefined;
}

/** What a page's own figures are called: their source, else that they are the page's; and their date. */
export function ownName({ source, date }: OwnFigures, msg: Msg): string {
  const name =
    source || msg('This site’s figures', { id: 'salary.own', desc: 'Figures without a source' });
  return besides(name, date, msg);
}
