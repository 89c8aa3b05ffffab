import { sources } from '../../facts/sources.js';
import { nationalWages, PAID_HOURS, type Edition, type Wages } from '../../facts/wages.js';
import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import type { Place } from '../../words/place.js';
import { groupName } from '../../words/occupation-names.js';
import { namedSource } from '../../words/source-names.js';
import type { Period } from './pay.js';
import type { SalarySettings } from './salary-settings.js';

/** Where the figures are from, how they were made, and what else there is. */
export interface ProvenanceView {
  readonly source: { lead: string; name: string; href?: string; date: string };
  /** The group of workers that the figures describe. */
  readonly group: string;
  /** What a reader has to know: how figures were rounded, that they are of another place or edition. */
  readonly notes: readonly string[];
  /** Absent where there is only one edition. */
  readonly otherEdition?: { value: Edition; label: string };
}

/** Builds it. */
export function provenance(
  settings: SalarySettings,
  place: Place,
  msg: Msg,
  format: Format,
): ProvenanceView {
  const rounded = rounding(settings.period, msg, format);
  if (settings.own) return { ...ownSource(settings, msg), notes: rounded };
  const { wages, area, missing } = place;
  return {
    source: source(wages, msg),
    group: `${groupName(wages, msg)}.`,
    notes: [...(missing ? [missingNote(settings.area, msg)] : []), ...rounded],
    ...(!area && { otherEdition: otherEdition(settings.edition, msg) }),
  };
}

const yearOf = ({ asOf }: Wages) => asOf.slice(0, 4);

const may = (wages: Wages, msg: Msg) =>
  msg(str`May ${yearOf(wages)}`, { id: 'salary.may', desc: 'The placeholder is a year' });

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
  return { lead, name, date: may(wages, msg), ...(href && { href }) };
}

function ownSource({ own }: SalarySettings, msg: Msg) {
  const stated = namedSource('partner', msg).name;
  const { source: name, href, wages } = own!;
  return {
    source: { lead: plainLead(msg), name: name || stated, date: wages.asOf, ...(href && { href }) },
    group: '',
  };
}

const missingNote = (area: string, msg: Msg): string =>
  msg(str`There are no figures for “${area.slice(0, 40)}”; these are for the United States.`, {
    id: 'salary.missing',
    desc: 'The placeholder is the code of an area',
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

function otherEdition(edition: Edition, msg: Msg) {
  const year = yearOf(nationalWages.newest);
  return edition === 'guide'
    ? {
        value: 'newest' as const,
        label: msg(str`Show the newest official figures (May ${year})`, {
          id: 'salary.show-newest',
        }),
      }
    : {
        value: 'guide' as const,
        label: msg('Show the guide’s figures', { id: 'salary.show-guide' }),
      };
}
