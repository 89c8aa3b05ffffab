import {
  examWait,
  jobSearch,
  programHours,
  training,
  WEEKS_PER_MONTH,
  workingWithin,
} from '../../guide/paths.js';
import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import type { MonthSpan } from './estimate.js';
import { writeMonths } from './months-text.js';
import { namedSource } from '../source-names.js';

/** Something the estimate takes as given, and who says so. */
export interface Assumption {
  readonly text: string;
  readonly source: string;
}

/** Everything that the estimate takes as given, in plain words. */
export function assumptions(msg: Msg, format: Format): Assumption[] {
  const { certificate, associate, bachelor } = training;
  const months = ({ max }: MonthSpan) => writeMonths({ min: max, max }, msg, format);
  const weekly = (months: number) =>
    Math.round(programHours.value / months / WEEKS_PER_MONTH.value);
  return [
    {
      text: msg(
        str`Certificate programs take ${certificate.min}–${certificate.max} months, and most people are in a job within ${workingWithin.value / 12} years.`,
        { id: 'timeline.assume-certificate' },
      ),
      source: namedSource(certificate.source, msg).name,
    },
    {
      text: msg(
        str`An associate’s degree takes about ${associate.min / 12} years, a bachelor’s degree about ${bachelor.min / 12}, whatever the weekly hours.`,
        { id: 'timeline.assume-degree' },
      ),
      source: namedSource(bachelor.source, msg).name,
    },
    {
      text: msg(
        str`A certificate program has about ${format.number(programHours.value)} study hours: ${certificate.min} months at ${weekly(certificate.min)} hours a week, ${certificate.max} months at ${weekly(certificate.max)}.`,
        { id: 'timeline.assume-hours' },
      ),
      source: namedSource(programHours.source, msg).name,
    },
    {
      text: msg(
        str`The certification exam comes within ${months(examWait)} of training, the first job within ${months(jobSearch)} of the exam.`,
        { id: 'timeline.assume-after' },
      ),
      source: namedSource(jobSearch.source, msg).name,
    },
  ];
}
