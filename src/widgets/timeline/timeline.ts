/* The timeline as plain data: facts, settings and the current month in, words and lengths out. */
import { studyPace, training } from '../../facts/paths.js';
import type { Month } from '../../i18n/month.js';
import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import { advice, priorField } from './advice.js';
import type { CalendarEvent } from './calendar.js';
import { estimate } from './estimate.js';
import { milestoneEvents, milestonesView, type MilestonesView } from './milestones.js';
import type { MonthSpan } from './month-span.js';
import { joined, writeMonths, writeSpan } from './months-text.js';
import { pathCards, type PathCard } from './path-cards.js';
import { phases } from './phases.js';
import type { Mark } from './scale.js';
import { hoursField, startField, type Choice, type HoursField } from './timeline-fields.js';
import type { TimelineSettings } from './timeline-settings.js';

export interface TimelineView {
  readonly title: string;
  /** Months until the first job. */
  readonly figure: string;
  readonly sentence: string;
  /** What the answer depends on, and what it cannot tell; empty where there is nothing to say. */
  readonly note: string;
  readonly milestones: MilestonesView;
  /** The phases and their lengths. */
  readonly phases: string;
  readonly keep: {
    readonly calendar: string;
    readonly link: string;
    readonly print: string;
    readonly copied: string;
    readonly copyThis: string;
  };
  readonly pathLegend: string;
  /** What the paths are measured in. */
  readonly unit: string;
  readonly lead: string;
  readonly paths: readonly PathCard[];
  readonly scale: readonly Mark[];
  readonly start: Choice;
  /** Absent on paths that study hours do not shorten. */
  readonly hours?: HoursField;
  readonly prior: Choice;
  readonly advice: string;
  readonly assumptionsTitle: string;
}

/** Builds the view of a timeline. */
export function timelineView(
  settings: TimelineSettings,
  thisMonth: Month,
  msg: Msg,
  format: Format,
): TimelineView {
  const { path, prior, programMonths } = settings;
  const result = estimate(path, settings);
  const months = (span: MonthSpan) => writeMonths(span, msg, format);
  const paced = path === 'certificate' && !programMonths.certificate;
  return {
    ...introduction(msg),
    figure: months(result.job),
    sentence: answer(result.job, settings.start, msg, format),
    note: joined(
      [
        paced && settings.hoursPerWeek !== undefined && pace(settings.hoursPerWeek, msg),
        result.outsideGuide && outsideNote(result.outsideGuide, msg, format),
      ]
        .filter(Boolean)
        .join(' '),
    ),
    milestones: milestonesView(result, settings, msg, format),
    phases: phases(result, months, msg),
    keep: keepWords(msg),
    ...pathCards(settings, msg, format),
    start: startField(settings, thisMonth, msg, format),
    ...(paced && { hours: hoursField(settings.hoursPerWeek, msg) }),
    prior: priorField(prior, msg),
    advice: advice(settings, msg),
  };
}

/** The answer as sentences, for those who listen: of a change, those that are new are spoken. */
export const spoken = ({ figure, sentence, note, advice }: TimelineView): string[] =>
  [`${figure}. ${sentence}`, note, advice].filter(Boolean);

/** A timeline as a calendar holds it. */
export function timelineEvents(
  settings: TimelineSettings,
  msg: Msg,
  format: Format,
): { readonly events: readonly CalendarEvent[]; readonly description: string } {
  const result = estimate(settings.path, settings);
  const sentence = answer(result.job, settings.start, msg, format);
  return {
    events: milestoneEvents(result, settings, msg),
    description: `${sentence} ${msg('This is an estimate.', { id: 'timeline.is-estimate' })}`,
  };
}

function introduction(msg: Msg) {
  const { certificate, associate, bachelor } = training;
  return {
    title: msg('How long it takes to become a medical coder', {
      id: 'timeline.title',
      desc: 'Heading',
    }),
    lead: joined(
      msg(
        str`A certificate takes ${certificate.min}–${certificate.max} months of training, a degree ${associate.min / 12}–${bachelor.max / 12} years.`,
        {
          id: 'timeline.lead',
          desc: 'Example: A certificate takes 9–20 months, a degree 2–4 years.',
        },
      ),
    ),
    pathLegend: msg('Path', { id: 'timeline.path', desc: 'Legend: which education' }),
    unit: msg('months to a first job', { id: 'timeline.until-work', desc: 'After “Path”' }),
    assumptionsTitle: msg('What this assumes', { id: 'timeline.assumptions' }),
  };
}

function answer({ min, max }: MonthSpan, start: Month, msg: Msg, format: Format): string {
  if (min === max) {
    return msg(
      str`Starting in ${format.month(start)}, you could be working in ${format.month(start + max)}.`,
      { id: 'timeline.answer-one', desc: 'The placeholders are months with their years' },
    );
  }
  return msg(
    str`Starting in ${format.month(start)}, you could be working between ${format.month(start + min)} and ${format.month(start + max)}.`,
    { id: 'timeline.answer', desc: 'The placeholders are months with their years' },
  );
}

const pace = (hoursPerWeek: number, msg: Msg): string =>
  msg(str`Weekly study hours: ${hoursPerWeek}.`, { id: 'timeline.pace' });

const outsideNote = (what: 'pace' | 'length', msg: Msg, format: Format): string =>
  what === 'pace'
    ? msg(
        str`By our estimate, the guide’s range fits ${writeSpan(studyPace, format)} study hours a week.`,
        {
          id: 'timeline.outside-pace',
          desc: 'After “Weekly study hours: 40.” The placeholder is 9–20',
        },
      )
    : msg(
        str`This training is outside the guide’s ${writeSpan(training.certificate, format)} months.`,
        {
          id: 'timeline.outside',
        },
      );

const keepWords = (msg: Msg) => ({
  calendar: msg('Save to calendar', { id: 'timeline.calendar', desc: 'Button: downloads a file' }),
  link: msg('Copy link', { id: 'timeline.link', desc: 'Button: to this plan' }),
  print: msg('Print', { id: 'timeline.print', desc: 'Button' }),
  copied: msg('Link copied.', { id: 'timeline.copied' }),
  copyThis: msg('Copy this address:', { id: 'timeline.copy-this', desc: 'Label of a field' }),
});
