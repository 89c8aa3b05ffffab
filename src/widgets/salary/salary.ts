/* The salary card as plain data: facts and settings in, words and positions out. */
import { sources } from '../../guide/sources.js';
import { nationalWages, PAID_HOURS, type Percentile, type Wages } from '../../guide/wages.js';
import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import { payAt, writePay } from './pay.js';
import { PERIODS, type Period, type SalarySettings } from './salary-settings.js';

/** One published percentile: its name, what it means, the pay, and its place on the range (0 to 100). */
export interface Mark {
  readonly percentile: Percentile;
  readonly name: string;
  readonly pay: string;
  readonly at: number;
}

export interface SalaryView {
  readonly title: string;
  readonly place: string;
  readonly periodLegend: string;
  readonly periods: readonly { value: Period; label: string; checked: boolean }[];
  readonly median: string;
  readonly medianMeaning: string;
  readonly low: { pay: string; meaning: string };
  readonly high: { pay: string; meaning: string };
  /** Present where the middle half was published. */
  readonly middle?: { pay: string; meaning: string };
  readonly marks: readonly Mark[];
  readonly sentence: string;
  readonly table: { caption: string; percentile: string; pay: string };
  readonly source: { lead: string; name: string; href: string; date: string };
  readonly group: string;
  /** How yearly figures became these; absent when they are yearly. */
  readonly rounding?: string;
  readonly otherEdition: { value: SalarySettings['edition']; label: string };
}

const PERCENTILES = [10, 25, 50, 75, 90] as const;

/** Builds the view of a salary card. */
export function salaryView(settings: SalarySettings, msg: Msg, format: Format): SalaryView {
  const wages = nationalWages[settings.edition];
  const pay = (percentile: Percentile) =>
    writePay(payAt(wages, percentile, settings.period) ?? 0, settings.period, format);
  const per = perPeriod(settings.period, msg);
  return {
    title: msg('Medical coder salary', { id: 'salary.title', desc: 'Heading of the salary card' }),
    place: msg('United States', { id: 'salary.us' }),
    ...periodChoice(settings.period, msg),
    median: pay(50),
    medianMeaning: msg(str`median pay ${per}: half earn more, half less`, {
      id: 'salary.median',
      desc: 'Below the large figure. The placeholder is "a year", "a month" or "an hour".',
    }),
    low: {
      pay: pay(10),
      meaning: msg('1 in 10 earns less', { id: 'salary.low', desc: 'Below the 10th percentile' }),
    },
    high: {
      pay: pay(90),
      meaning: msg('1 in 10 earns more', { id: 'salary.high', desc: 'Below the 90th percentile' }),
    },
    ...middleHalf(wages, pay, msg),
    marks: marks(wages, pay, msg),
    sentence: msg(
      str`The median is ${pay(50)} ${per}. One worker in ten earns less than ${pay(10)}, one in ten more than ${pay(90)}.`,
      { id: 'salary.sentence', desc: 'Read out by screen readers. Example: $45,240 a year.' },
    ),
    table: {
      caption: msg(str`Pay ${per} by percentile`, { id: 'salary.table' }),
      percentile: msg('Percentile', { id: 'salary.percentile' }),
      pay: msg('Pay', { id: 'salary.pay' }),
    },
    ...provenance(settings, wages, msg, format),
  };
}

function periodChoice(chosen: Period, msg: Msg) {
  const label: Record<Period, string> = {
    year: msg('Year', { id: 'salary.year', desc: 'Choice of pay period' }),
    month: msg('Month', { id: 'salary.month', desc: 'Choice of pay period' }),
    hour: msg('Hour', { id: 'salary.hour', desc: 'Choice of pay period' }),
  };
  return {
    periodLegend: msg('Pay period', { id: 'salary.period' }),
    periods: PERIODS.map((value) => ({ value, label: label[value], checked: value === chosen })),
  };
}

function perPeriod(period: Period, msg: Msg): string {
  if (period === 'month')
    return msg('a month', { id: 'salary.a-month', desc: 'As in $3,770 a month' });
  if (period === 'hour')
    return msg('an hour', { id: 'salary.an-hour', desc: 'As in $21.75 an hour' });
  return msg('a year', { id: 'salary.a-year', desc: 'As in $45,240 a year' });
}

function middleHalf(wages: Wages, pay: (percentile: Percentile) => string, msg: Msg) {
  if (!wages.percentiles[25] || !wages.percentiles[75]) return {};
  const meaning = msg('the middle half', {
    id: 'salary.middle',
    desc: 'Below the range from the 25th to the 75th percentile',
  });
  return { middle: { pay: `${pay(25)} – ${pay(75)}`, meaning } };
}

function marks(wages: Wages, pay: (percentile: Percentile) => string, msg: Msg): Mark[] {
  const { 10: low = 0, 90: high = 0 } = wages.percentiles;
  return PERCENTILES.filter((percentile) => wages.percentiles[percentile]).map((percentile) => ({
    percentile,
    name:
      percentile === 50
        ? msg('Median (50th percentile)', { id: 'salary.percentile-median' })
        : msg(str`${percentile}th percentile`, {
            id: 'salary.percentile-n',
            desc: 'The placeholder is 10, 25, 75 or 90',
          }),
    pay: pay(percentile),
    at: ((wages.percentiles[percentile]! - low) / (high - low)) * 100,
  }));
}

function provenance({ edition, period }: SalarySettings, wages: Wages, msg: Msg, format: Format) {
  const year = (of: Wages) => of.asOf.slice(0, 4);
  const group =
    wages.occupation === 'records-2020'
      ? msg(str`Medical records and health information specialists (${year(wages)} group).`, {
          id: 'salary.group-2020',
          desc: 'The occupation group that the wage describes',
        })
      : msg('Medical records specialists, including medical coders.', {
          id: 'salary.group',
          desc: 'The occupation group that the wage describes',
        });
  return {
    source: {
      lead:
        wages.source === 'guide'
          ? msg(str`Source: the guide “${sources.guide.name}”, citing the`, {
              id: 'salary.source-guide',
              desc: 'Followed by the name of the Bureau of Labor Statistics',
            })
          : msg('Source:', { id: 'source', desc: 'Followed by the name of a publication' }),
      name: sources.oews.name,
      href: sources.oews.href,
      date: msg(str`May ${year(wages)}`, { id: 'salary.may', desc: 'The placeholder is a year' }),
    },
    group,
    ...(period !== 'year' && { rounding: rounding(period, msg, format) }),
    otherEdition: otherEdition(edition, year(nationalWages.newest), msg),
  };
}

function rounding(period: Period, msg: Msg, format: Format): string {
  const hours = format.number(PAID_HOURS.value);
  return period === 'month'
    ? msg('Yearly pay divided by 12, rounded to the dollar.', { id: 'salary.rounding-month' })
    : msg(
        str`Yearly pay divided by ${hours} hours, rounded to the cent, unless published by the hour.`,
        { id: 'salary.rounding-hour' },
      );
}

function otherEdition(edition: SalarySettings['edition'], year: string, msg: Msg) {
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
