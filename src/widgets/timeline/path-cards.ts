import { percent } from '../../base/percent.js';
import { PATHS, type Path } from '../../facts/paths.js';
import type { Msg } from '../../i18n/msg.js';
import { pathNames } from '../../words/path-names.js';
import { estimate } from './estimate.js';
import type { Format } from '../../i18n/format.js';
import { writeSpan } from './months-text.js';
import { marks, type Mark } from './scale.js';
import type { TimelineSettings } from './timeline-settings.js';

/** One of the paths beside the others: how long, and what it opens. */
export interface PathCard {
  readonly value: Path;
  readonly label: string;
  readonly checked: boolean;
  /** Months until the first job. */
  readonly length: string;
  readonly opens: string;
  /** Earliest and latest first job, on the scale that the three share: 0 to 100. */
  readonly from: number;
  readonly to: number;
}

/** The three paths, each with what the visitor has said, and the months of their scale. */
export function pathCards(
  settings: TimelineSettings,
  msg: Msg,
  format: Format,
): { readonly paths: readonly PathCard[]; readonly scale: readonly Mark[] } {
  const jobs = PATHS.map((path) => [path, estimate(path, settings).job] as const);
  const longest = Math.max(...jobs.map(([, { max }]) => max));
  const label = pathNames(msg);
  const opens = whatOpens(msg);
  return {
    paths: jobs.map(([value, job]) => ({
      value,
      label: label[value],
      checked: value === settings.path,
      length: writeSpan(job, format),
      opens: opens[value],
      from: percent(job.min / longest),
      to: percent(job.max / longest),
    })),
    scale: marks(0, longest, 5, String),
  };
}

/** The exams that each path leads to (src/facts/credentials.ts), and the step up. */
const whatOpens = (msg: Msg): Readonly<Record<Path, string>> => ({
  certificate: msg('Prepares you for the CPC and CCA exams.', { id: 'timeline.opens-certificate' }),
  associate: msg('Opens the RHIT exam too, if the program is accredited.', {
    id: 'timeline.opens-associate',
  }),
  bachelor: msg(
    'Opens the RHIA exam, if the program is accredited, and, with experience, management: another job that some coders move into.',
    { id: 'timeline.opens-bachelor' },
  ),
});
