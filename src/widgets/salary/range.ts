/* The range of pay as a table and as a sentence. */
import type { Pay, Percentile } from '../../facts/wages.js';
import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import { payAt, writePay, type Period } from './pay.js';
import { perPeriod } from './period-words.js';

/** A row of the table beneath the range: which percentile, the pay there, and what it means. */
export interface Row {
  readonly name: string;
  readonly pay: string;
  readonly meaning: string;
}

/** Writes the pay at a percentile. */
export type PayWriter = (percentile: Percentile) => string;

/** A limit in place of a figure is said to be one. */
export function payWriter(pay: Pay, period: Period, msg: Msg, format: Format): PayWriter {
  return (percentile) => {
    const written = writePay(payAt(pay, percentile, period) ?? 0, period, format);
    return pay.topCoded?.includes(percentile)
      ? msg(str`at least ${written}`, {
          id: 'salary.at-least',
          desc: 'The placeholder is an amount',
        })
      : written;
  };
}

/** The range beside its median, as far as it was published. */
export function rows({ percentiles }: Pay, write: PayWriter, msg: Msg): readonly Row[] {
  const row = (percentile: 10 | 90, meaning: string): Row[] =>
    percentiles[percentile]
      ? [{ name: nth(`${percentile}`, msg), pay: write(percentile), meaning }]
      : [];
  const low = msg('1 in 10 earns less', { id: 'salary.low', desc: 'Below the 10th percentile' });
  const high = msg('1 in 10 earns more', { id: 'salary.high', desc: 'Below the 90th percentile' });
  return [...row(10, low), ...middle(percentiles, write, msg), ...row(90, high)];
}

const nth = (percentile: string, msg: Msg): string =>
  msg(str`${percentile}th percentile`, {
    id: 'salary.percentile-n',
    desc: 'The placeholder is 10 or 90',
  });

function middle(percentiles: Pay['percentiles'], write: PayWriter, msg: Msg): Row[] {
  if (!percentiles[25] || !percentiles[75]) return [];
  return [
    {
      name: msg('25th to 75th percentile', { id: 'salary.percentiles-middle' }),
      pay: `${write(25)} – ${write(75)}`,
      meaning: msg('the middle half', {
        id: 'salary.middle',
        desc: 'Below the range from the 25th to the 75th percentile',
      }),
    },
  ];
}

/** The range in one sentence. */
export function sentence({ percentiles }: Pay, write: PayWriter, period: Period, msg: Msg): string {
  const per = perPeriod(period, msg);
  if (!percentiles[10] || !percentiles[90]) {
    return msg(str`The median is ${write(50)} ${per}.`, { id: 'salary.sentence-median' });
  }
  return msg(
    str`The median is ${write(50)} ${per}. One worker in ten earns less than ${write(10)}, one in ten more than ${write(90)}.`,
    { id: 'salary.sentence', desc: 'Read out by screen readers. Example: $45,240 a year.' },
  );
}
