import { percent } from '../../base/percent.js';
import type { Format } from '../../i18n/format.js';
import { isoDay } from '../../i18n/month.js';
import { str, type Msg } from '../../i18n/msg.js';
import type { CalendarEvent } from './calendar.js';
import type { Estimate } from './estimate.js';
import type { MonthSpan } from './month-span.js';
import { marks, type Mark } from './scale.js';
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

/** A milestone on the axis: its dates, and where they stand in percent of its length. */
export interface MilestoneRow {
  readonly name: string;
  /** Earliest and latest month; one where it is the same in both courses. */
  readonly dates: string;
  /** Until when training is under way for certain; 0 for what is no training. */
  readonly sure: number;
  readonly from: number;
  readonly to: number;
}

/** The milestones on one dated axis, from the start to the end of the latest month. */
export interface MilestonesView {
  readonly title: string;
  readonly earliest: string;
  readonly latest: string;
  /** Where the axis begins: what happens then, and when. */
  readonly start: { readonly name: string; readonly date: string };
  readonly marks: readonly Mark[];
  readonly rows: readonly MilestoneRow[];
  /** On what condition milestones fall into one month; empty where none do. */
  readonly condition: string;
}

/** The least distance of a mark from the ends, in percent: its label needs the room. */
const ROOM = 8;

export function milestonesView(
  result: Estimate,
  { start }: TimelineSettings,
  msg: Msg,
  format: Format,
): MilestonesView {
  const month = (offset: number) => format.month(start + offset, 'short');
  const length = result.job.max + 1;
  const at = (offset: number) => percent(offset / length);
  const [first, ...others] = milestones(result, msg);
  return {
    title: msg('Milestones', { id: 'timeline.milestones' }),
    earliest: msg('Earliest', { id: 'timeline.earliest', desc: 'Beside the left end of a range' }),
    latest: msg('Latest', { id: 'timeline.latest', desc: 'Beside the right end of a range' }),
    start: { name: first!.name, date: month(0) },
    marks: marks(start, length, 3, (offset) => format.month(offset, 'short')).filter(
      ({ at }) => at >= ROOM && at <= 100 - ROOM,
    ),
    rows: others.map(({ id, name, min, max }) => ({
      name,
      dates: min === max ? month(min) : `${month(min)} – ${month(max)}`,
      sure: id === 'training' ? at(min) : 0,
      from: at(min),
      // All of the latest month belongs to it.
      to: at(max + 1),
    })),
    condition: condition(result, msg),
  };
}

function condition({ training, exam, job }: Estimate, msg: Msg): string {
  const [passing, hired] = [exam.min === training.min, job.min === exam.min];
  if (passing && hired) {
    return msg(
      'Training done, exam and first job in one month: only if you pass at once and are hired at once.',
      { id: 'timeline.if-both' },
    );
  }
  if (passing) {
    return msg('Training done and exam in one month: only if you pass at once.', {
      id: 'timeline.if-passing',
    });
  }
  return hired
    ? msg('Exam and first job in one month: only if you are hired at once.', {
        id: 'timeline.if-hired',
      })
    : '';
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
