/* The timeline as plain data: facts, settings and the current month in, words and lengths out. */
import { PATHS, training, type Path } from '../../guide/paths.js';
import { isoMonth, monthsFrom, type Month } from '../../i18n/month.js';
import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import { pathNames } from '../path-names.js';
import { assumptions, type Assumption } from './assumptions.js';
import { estimate, type Estimate, type MonthSpan } from './estimate.js';
import { writeMonths, writeSpan } from './months-text.js';
import { HOURS_BOUNDS, type TimelineSettings } from './timeline-settings.js';

/** A stretch of the bar, in percent of its length; `kind` decides how it is drawn. */
export interface Stretch {
  readonly kind: 'training' | 'pace' | 'exam' | 'job';
  readonly from: number;
  readonly length: number;
}

export interface TimelineView {
  readonly title: string;
  readonly lead: string;
  readonly pathLegend: string;
  readonly paths: readonly { value: Path; label: string; length: string; checked: boolean }[];
  /** Absent on paths that study hours do not shorten. */
  readonly hours?: {
    label: string;
    optional: string;
    less: string;
    more: string;
    value: string;
    error: string;
  };
  readonly start: {
    label: string;
    options: readonly { value: string; label: string; selected: boolean }[];
  };
  readonly figure: string;
  readonly sentence: string;
  readonly outside?: string;
  readonly bar: readonly Stretch[];
  readonly phases: readonly { kind: Stretch['kind']; name: string; length: string }[];
  readonly milestonesTitle: string;
  readonly milestones: readonly { name: string; when: string }[];
  readonly assumptionsTitle: string;
  readonly assumptions: readonly Assumption[];
}

const MONTHS_OFFERED = 24;

/** Builds the view of a timeline. */
export function timelineView(
  settings: TimelineSettings,
  thisMonth: Month,
  msg: Msg,
  format: Format,
): TimelineView {
  const result = estimate(settings);
  const months = (span: MonthSpan) => writeMonths(span, msg, format);
  return {
    ...introduction(msg),
    ...pathChoice(settings.path, msg, format),
    ...(settings.path === 'certificate' && { hours: hoursField(settings.hoursPerWeek, msg) }),
    start: startField(settings.start, thisMonth, msg, format),
    figure: months(result.job),
    sentence: answer(result.job, settings.start, msg, format),
    ...(result.outsideGuide && { outside: outsideNote(msg) }),
    bar: bar(result),
    phases: phases(result, months, msg),
    milestonesTitle: msg('Milestones', { id: 'timeline.milestones' }),
    milestones: milestones(result, settings.start, msg, format),
    assumptionsTitle: msg('What this assumes', { id: 'timeline.assumptions' }),
    assumptions: assumptions(msg, format),
  };
}

function introduction(msg: Msg) {
  const { certificate, associate, bachelor } = training;
  return {
    title: msg('How long will it take you?', { id: 'timeline.title', desc: 'Heading' }),
    lead: msg(
      str`A certificate takes ${writeSpan(certificate)} months of training, a degree ${associate.min / 12}–${bachelor.max / 12} years.`,
      {
        id: 'timeline.lead',
        desc: 'Example: A certificate takes 9–20 months, a degree 2–4 years.',
      },
    ),
  };
}

function pathChoice(chosen: Path, msg: Msg, format: Format) {
  const label = pathNames(msg);
  const length = (path: Path) =>
    path === 'certificate'
      ? writeMonths(training[path], msg, format)
      : msg(str`about ${training[path].min / 12} years`, { id: 'timeline.years' });
  return {
    pathLegend: msg('Path', { id: 'timeline.path', desc: 'Legend: which education' }),
    paths: PATHS.map((value) => ({
      value,
      label: label[value],
      length: length(value),
      checked: value === chosen,
    })),
  };
}

function hoursField(value: number | undefined, msg: Msg) {
  const [fewest, most] = HOURS_BOUNDS;
  return {
    label: msg('Study hours a week', { id: 'timeline.hours' }),
    optional: msg('optional', { id: 'optional', desc: 'Beside the label of a field' }),
    less: msg('Fewer hours', { id: 'timeline.fewer-hours', desc: 'Button' }),
    more: msg('More hours', { id: 'timeline.more-hours', desc: 'Button' }),
    value: value === undefined ? '' : String(value),
    error: msg(str`Enter a number from ${fewest} to ${most}, or leave it empty.`, {
      id: 'timeline.hours-error',
    }),
  };
}

function startField(chosen: Month, thisMonth: Month, msg: Msg, format: Format) {
  const offered = monthsFrom(thisMonth + 1, MONTHS_OFFERED);
  const months = offered.includes(chosen) ? offered : [...offered, chosen].sort((a, b) => a - b);
  return {
    label: msg('Start', { id: 'timeline.start', desc: 'Label of the start month' }),
    options: months.map((month) => ({
      value: isoMonth(month),
      label: format.month(month),
      selected: month === chosen,
    })),
  };
}

function answer({ min, max }: MonthSpan, start: Month, msg: Msg, format: Format): string {
  return msg(
    str`Starting in ${format.month(start)}, you could be working between ${format.month(start + min)} and ${format.month(start + max)}.`,
    { id: 'timeline.answer', desc: 'The placeholders are months with their years' },
  );
}

const outsideNote = (msg: Msg): string =>
  msg(
    str`At this pace training is outside the guide’s ${writeSpan(training.certificate)} months.`,
    {
      id: 'timeline.outside',
    },
  );

/** Drawn for the longest case; what a quicker pace saves is drawn lighter. */
function bar({ training, exam, job }: Estimate): Stretch[] {
  const stretch = (kind: Stretch['kind'], from: number, to: number): Stretch => ({
    kind,
    from: (from / job.max) * 100,
    length: ((to - from) / job.max) * 100,
  });
  return [
    stretch('training', 0, training.min),
    stretch('pace', training.min, training.max),
    stretch('exam', training.max, exam.max),
    stretch('job', exam.max, job.max),
  ].filter(({ length }) => length > 0);
}

function phases({ training, exam, job }: Estimate, months: (of: MonthSpan) => string, msg: Msg) {
  const names = stageNames(msg);
  const between = (a: MonthSpan, b: MonthSpan) => ({ min: b.min - a.min, max: b.max - a.max });
  return [
    { kind: 'training' as const, name: names.training, length: months(training) },
    { kind: 'exam' as const, name: names.exam, length: months(between(training, exam)) },
    { kind: 'job' as const, name: names.search, length: months(between(exam, job)) },
  ];
}

const stageNames = (msg: Msg) => ({
  training: msg('Training', { id: 'timeline.training' }),
  exam: msg('Certification exam', { id: 'timeline.exam' }),
  search: msg('Finding work', { id: 'timeline.search' }),
});

function milestones(result: Estimate, start: Month, msg: Msg, format: Format) {
  const month = (offset: number) => format.month(start + offset, 'short');
  const when = ({ min, max }: MonthSpan) =>
    min === max ? month(min) : `${month(min)} – ${month(max)}`;
  return [
    { name: msg('Training starts', { id: 'timeline.starts' }), when: month(0) },
    { name: msg('Training done', { id: 'timeline.done' }), when: when(result.training) },
    { name: stageNames(msg).exam, when: when(result.exam) },
    { name: msg('First job', { id: 'timeline.job' }), when: when(result.job) },
  ];
}
