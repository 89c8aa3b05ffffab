import { STATE_CODES } from '../../facts/areas.js';
import { sources } from '../../facts/sources.js';
import { PAID_HOURS, printedMedian, type Wages } from '../../facts/wages.js';
import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import { groupName } from '../../words/occupation-names.js';
import { isMetroCode } from '../../words/place-settings.js';
import { missingNote, unreadNote } from '../../words/place.js';
import { afterName, stop } from '../../words/punctuation.js';
import { bureau, namedSource } from '../../words/source-names.js';
import { may, newestOnly, type Figures } from './figures.js';
import type { OwnFigures } from './own-figures.js';
import type { Period } from './pay.js';
import type { SalarySettings } from './salary-settings.js';

/** Where the figures are from, and how they were made. */
export interface ProvenanceView {
  readonly source: { lead: string; name: string; href?: string; date: string; rest: string };
  /** The group of workers that the figures describe; a page's own say no group. */
  readonly group: string;
  /** What a reader has to know: that figures are of another place or edition, how they were rounded. */
  readonly notes: readonly string[];
}

/** Builds it. */
export function provenance(
  settings: SalarySettings,
  { place }: Figures,
  msg: Msg,
  format: Format,
): ProvenanceView {
  const rounded = rounding(settings.period, msg, format);
  const { wages, missing } = place;
  if (settings.own) {
    const beside = settings.compare || settings.path === 'bachelor';
    const notes = [...(beside ? [besideNote(wages, msg)] : []), ...rounded];
    return { source: ownSource(settings.own, msg), group: '', notes };
  }
  return {
    source: source(wages, msg),
    group: `${groupName(wages, msg)}${stop(msg)}`,
    notes: [
      ...(missing ? [instead(settings.area, msg)] : []),
      ...(wages.source === 'guide' ? [printedNote(msg, format)] : []),
      ...(insteadOfGuide(settings, place) ? [newestNote(settings, msg)] : []),
      ...rounded,
    ],
  };
}

/** Why the nation stands in for an area: some codes have no figures, all else is none. */
const instead = (area: string, msg: Msg): string =>
  isMetroCode(area) || STATE_CODES.includes(area) ? missingNote(area, msg) : unreadNote(area, msg);

const plainLead = (msg: Msg) =>
  msg('Source:', { id: 'source', desc: 'Followed by the name of a publication' });

function source(wages: Wages, msg: Msg) {
  const { name, href } = namedSource(wages.occupation, msg);
  const lead =
    wages.source === 'guide'
      ? msg(str`Source: the guide “${sources.guide.name}”, citing the`, {
          id: 'salary.source-guide',
          desc: 'Followed by the name of the Bureau of Labor Statistics',
        })
      : plainLead(msg);
  const date = may(wages, msg);
  return { lead, name, date, rest: afterName(date, msg), ...(href && { href }) };
}

const ownSource = ({ source: name, date, href }: OwnFigures, msg: Msg) => ({
  lead: plainLead(msg),
  name: name || namedSource('partner', msg).name,
  date,
  rest: afterName(date, msg),
  ...(href && { href }),
});

/** A comparison and the step up are official, beside a page's own figures too. */
const besideNote = (wages: Wages, msg: Msg): string =>
  msg(str`The other figures are from the ${bureau(msg)}, ${may(wages, msg)}.`, {
    id: 'salary.beside-own',
    desc: 'The name of the Bureau of Labor Statistics; “May 2025”',
  });

/** The guide's median is not the one that its source prints. */
const printedNote = (msg: Msg, format: Format): string =>
  msg(
    str`The Bureau’s own table for that group and month has a median of ${format.money(printedMedian.value)} a year.`,
    { id: 'salary.printed-median', desc: 'Follows the source and the group. An amount' },
  );

/** An offer, or areas to compare with, have brought up the newest figures where the guide's were asked for. */
const insteadOfGuide = (settings: SalarySettings, { area }: Figures['place']) =>
  newestOnly(settings) && settings.edition === 'guide' && !area;

const newestNote = ({ offer }: SalarySettings, msg: Msg): string =>
  offer
    ? msg('A job offer is compared with the newest figures, so the card shows those.', {
        id: 'salary.offer-newest',
      })
    : msg('Places are compared by the newest figures, so the card shows those.', {
        id: 'salary.places-newest',
      });

function rounding(period: Period, msg: Msg, format: Format): string[] {
  if (period === 'year') return [];
  const hours = format.number(PAID_HOURS.value);
  return [
    period === 'month'
      ? msg('Yearly pay divided by 12, rounded to the dollar.', { id: 'salary.rounding-month' })
      : msg(
          str`Yearly pay divided by ${hours} hours, rounded to the cent, unless published by the hour.`,
          { id: 'salary.rounding-hour' },
        ),
  ];
}
