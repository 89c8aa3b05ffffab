import type { Format } from '../../i18n/format.js';
import { isoDay } from '../../i18n/month.js';
import { str, type Msg } from '../../i18n/msg.js';
import type { CalendarEvent } from './calendar.js';
import type { Estimate } from './estimate.js';
import type { MonthSpan } from './month-span.js';
import type { TimelineSettings } from './timeline-settings.js';

/** Something that happens on the way, in months from the start. */
interface Milestone extends MonthSpan {
  readonly id: 'start' | 'training' | 'exam' | 'job';
  readonly name: string;
}

/**
 * The milestones. Earliest and latest are two courses of events: in each the exam comes before the job,
 * though the latest exam comes after the earliest job.
 */
const milestones = ({ training, exam, job }: Estimate, msg: Msg): Milestone[] => [
  { id: 'start', name: msg('Training starts', { id: 'timeline.starts' }), min: 0, max: 0 },
  { id: 'training', name: msg('Training done', { id: 'timeline.done' }), ...training },
  { id: 'exam', name: msg('Certification exam', { id: 'timeline.exam' }), ...exam },
  { id: 'job', name: msg('First job', { id: 'timeline.job' }), ...job },
];

/** The milestones as the card lists them; one date where it is the same in both courses. */
export interface MilestonesView {
  readonly title: string;
  readonly earliest: string;
  readonly latest: string;
  readonly rows: readonly { name: string; dates: readonly string[] }[];
}

export function milestonesView(
  result: Estimate,
  { start }: TimelineSettings,
  msg: Msg,
  format: Format,
): MilestonesView {
  const month = (offset: number) => format.month(start + offset, 'short');
  return {
    title: msg('Milestones', { id: 'timeline.milestones' }),
    earliest: msg('Earliest', { id: 'timeline.earliest', desc: 'Column of dates' }),
    latest: msg('Latest', { id: 'timeline.latest', desc: 'Column of dates' }),
    rows: milestones(result, msg).map(({ name, min, max }) => ({
      name,
      dates: min === max ? [month(min)] : [month(min), month(max)],
    })),
  };
}

/**
 * The milestones as days in a calendar: the day that training starts on, in each month. The earliest of
 * two has the name of an only one, so that a new plan leaves no old event behind but its latest.
 */
export function milestoneEvents(
  result: Estimate,
  { start, startDay = 1 }: TimelineSettings,
  msg: Msg,
): CalendarEvent[] {
  const day = (offset: number) => isoDay(start + offset, startDay);
  return milestones(result, msg).flatMap(({ id, name, min, max }) =>
    min === max
      ? [{ id, day: day(min), summary: name }]
      : [
          {
            id,
            day: day(min),
            summary: msg(str`${name}: at the earliest`, { id: 'timeline.event-earliest' }),
          },
          {
            id: `${id}-latest`,
            day: day(max),
            summary: msg(str`${name}: at the latest`, { id: 'timeline.event-latest' }),
          },
        ],
  );
}
