import {
  bachelorAfterAssociate,
  examWait,
  jobSearch,
  PATHS,
  programHours,
  studyPace,
  training,
  WEEKS_PER_MONTH,
  workingWithin,
  type Path,
} from '../../facts/paths.js';
import type { SourceId } from '../../facts/sources.js';
import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import { pathNames } from '../../words/path-names.js';
import { namedSource } from '../../words/source-names.js';
import { monthsOfStudy } from './estimate.js';
import type { MonthSpan } from './month-span.js';
import { joined, writeMonths } from './months-text.js';
import type { TimelineSettings } from './timeline-settings.js';

/** Something the estimate takes as given, the numbers in it, and who says so. */
export interface Assumption {
  /** What it is about. Every one but `prior` follows an attribute of that meaning. */
  readonly about: Path | 'degrees' | 'hours' | 'prior' | 'exam' | 'search';
  /** The figures, in the order of the text: months, but for study hours and weeks in a month. */
  readonly values: readonly number[];
  readonly text: string;
  readonly source: string;
}

/** Everything that the estimate takes as given, in plain words. */
export function assumptions(settings: TimelineSettings, msg: Msg, format: Format): Assumption[] {
  const { programMonths, prior, path } = settings;
  return [
    ...PATHS.flatMap((own) => ownProgram(own, programMonths[own], msg, format)),
    ...(programMonths.certificate
      ? []
      : [...certificate(settings, msg), hours(settings, msg, format)]),
    ...(programMonths.associate && programMonths.bachelor ? [] : [degrees(msg)]),
    ...(path === 'bachelor' && prior === 'associate' && !programMonths.bachelor
      ? [afterAssociate(msg)]
      : []),
    exam(settings, msg, format),
    search(settings, msg, format),
  ].map((assumption) => ({ ...assumption, text: joined(assumption.text) }));
}

function ownProgram(path: Path, months: MonthSpan | undefined, msg: Msg, format: Format) {
  if (!months) return [];
  return [
    {
      about: path,
      values: [months.min, months.max],
      text: msg(
        str`${pathNames(msg)[path]}: ${writeMonths(months, msg, format)} of training here.`,
        {
          id: 'timeline.assume-own',
          desc: 'A school’s own program. Example: Certificate: 12 months of training here.',
        },
      ),
      source: namedSource('partner', msg).name,
    },
  ];
}

/** What the guide says of certificates; with a school's own hours it is not said. */
function certificate({ programHours: own }: TimelineSettings, msg: Msg): Assumption[] {
  if (own) return [];
  const { min, max, source } = training.certificate;
  return [
    {
      about: 'certificate',
      values: [min, max, workingWithin.value],
      text: msg(
        str`Certificate programs take ${min}–${max} months, and most people are in a job within ${workingWithin.value / 12} years, training included.`,
        { id: 'timeline.assume-certificate' },
      ),
      source: namedSource(source, msg).name,
    },
  ];
}

function hours({ programHours: own }: TimelineSettings, msg: Msg, format: Format): Assumption {
  const total = own ?? programHours.value;
  const { min: slow, max: quick } = studyPace;
  const [least, most] = [monthsOfStudy(quick, total), monthsOfStudy(slow, total)];
  const months = (count: number) => writeMonths({ min: count, max: count }, msg, format);
  const source: SourceId = own ? 'partner' : programHours.source;
  return {
    about: 'hours',
    values: [total, least, quick, most, slow, WEEKS_PER_MONTH.value],
    text: msg(
      str`A certificate program has about ${format.number(total)} study hours: ${months(least)} at ${quick} hours a week, ${months(most)} at ${slow}, with ${WEEKS_PER_MONTH.value} weeks in a month.`,
      { id: 'timeline.assume-hours' },
    ),
    source: namedSource(source, msg).name,
  };
}

function degrees(msg: Msg): Assumption {
  const { associate, bachelor } = training;
  return {
    about: 'degrees',
    values: [associate.min, bachelor.min],
    text: msg(
      str`An associate’s degree takes about ${associate.min / 12} years, a bachelor’s degree about ${bachelor.min / 12}, whatever the weekly hours.`,
      { id: 'timeline.assume-degree' },
    ),
    source: namedSource(bachelor.source, msg).name,
  };
}

const afterAssociate = (msg: Msg): Assumption => ({
  about: 'prior',
  values: [bachelorAfterAssociate.value],
  text: msg(
    str`With an associate’s degree in hand, a bachelor’s takes about ${bachelorAfterAssociate.value / 12} years more.`,
    { id: 'timeline.assume-prior' },
  ),
  source: namedSource(bachelorAfterAssociate.source, msg).name,
});

function exam({ examMonths: own }: TimelineSettings, msg: Msg, format: Format): Assumption {
  const span = own ?? examWait;
  return {
    about: 'exam',
    values: [span.min, span.max],
    text: msg(str`From training to the certification exam: ${writeMonths(span, msg, format)}.`, {
      id: 'timeline.assume-exam',
    }),
    source: namedSource(own ? 'partner' : examWait.source, msg).name,
  };
}

function search({ searchMonths: own }: TimelineSettings, msg: Msg, format: Format): Assumption {
  const span = own ?? jobSearch;
  return {
    about: 'search',
    values: [span.min, span.max],
    text: msg(str`From the exam to the first job: ${writeMonths(span, msg, format)}.`, {
      id: 'timeline.assume-search',
    }),
    source: namedSource(own ? 'partner' : jobSearch.source, msg).name,
  };
}
