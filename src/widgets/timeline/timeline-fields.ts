import type { Option } from '../../base/select.js';
import type { Format } from '../../i18n/format.js';
import { isoDay, isoMonth, monthsOffered, type Month } from '../../i18n/month.js';
import { str, type Msg } from '../../i18n/msg.js';
import { HOURS_BOUNDS, type TimelineSettings } from './timeline-settings.js';

/** A select: its label and its options. */
export interface Choice {
  readonly label: string;
  readonly options: readonly Option[];
}

/** The field for study hours a week. */
export interface HoursField {
  readonly label: string;
  readonly optional: string;
  readonly less: string;
  readonly more: string;
  readonly value: string;
  readonly error: string;
}

export function hoursField(value: number | undefined, msg: Msg): HoursField {
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

/** The months that training may start in; the author's own among them, with its day. */
export function startField(
  { start: chosen, startDay }: TimelineSettings,
  thisMonth: Month,
  msg: Msg,
  format: Format,
): Choice {
  const months = monthsOffered(thisMonth, chosen);
  return {
    label: msg('Start', { id: 'timeline.start', desc: 'Label of the start month' }),
    options: months.map((month) => ({
      value: month === chosen && startDay ? isoDay(month, startDay) : isoMonth(month),
      label: format.month(month),
      selected: month === chosen,
    })),
  };
}
