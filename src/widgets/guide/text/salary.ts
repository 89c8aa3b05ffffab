import { printedMedian } from '../../../facts/wages.js';
import { str, type Msg } from '../../../i18n/msg.js';
import type { Block, Chapter, GuideContext, Table } from '../chapters.js';

/** What coders earn. */
export const salary = (context: GuideContext, msg: Msg): Chapter => ({
  title: msg('What coders earn', { id: 'guide.salary' }),
  blocks: [
    median(context, msg),
    range(context, msg),
    group(context, msg),
    related(context, msg),
    byPay(context, msg),
  ],
  sources: [context.wages.occupation],
});

/** The middle, in the words of the edition. */
function median({ edition, place, wages, month, national, format }: GuideContext, msg: Msg) {
  const pay = format.money(wages.percentiles[50]);
  if (place) {
    return msg(
      str`In ${place}, the median pay of medical records specialists was ${pay} a year in ${month}: half earned more, half earned less. In the United States as a whole it was ${format.money(national)}.`,
      { id: 'guide.salary.area', desc: 'A place, an amount, a month and year, an amount' },
    );
  }
  if (edition === 'guide') {
    return msg(
      str`The guide puts the median pay of medical coders at ${pay} a year: half earn more, half earn less. It cites the U.S. Bureau of Labor Statistics (${month}), whose own table for that group and month has a median of ${format.money(printedMedian.value)}.`,
      { id: 'guide.salary.guide', desc: 'An amount, a month and year, an amount' },
    );
  }
  return msg(
    str`The median pay of medical records specialists in the United States was ${pay} a year in ${month}, or ${format.money(wages.hourlyMedian ?? 0, true)} an hour: half earned more, half earned less.`,
    { id: 'guide.salary.newest', desc: 'An amount, a month and year, an amount' },
  );
}

/** As much of the range as was published; a limit in place of a figure is no end of it. */
function range({ edition, wages, format }: GuideContext, msg: Msg): Block {
  const { percentiles, topCoded = [] } = wages;
  const [low, quarter, threeQuarters, high] = ([10, 25, 75, 90] as const).map((percentile) => {
    const pay = percentiles[percentile];
    return pay && !topCoded.includes(percentile) ? format.money(pay) : '';
  });
  const middle = msg(str`The middle half earns between ${quarter!} and ${threeQuarters!}.`, {
    id: 'guide.salary.middle',
  });
  const ends = msg(str`One in ten earns less than ${low!}, and one in ten more than ${high!}.`, {
    id: 'guide.salary.range',
  });
  const view = edition === 'guide' && livable(msg);
  return [quarter && threeQuarters && middle, low && high && ends, view].filter(Boolean).join(' ');
}

/** The guide's word for its own figures, which are the nation's; of no other place and year does it say so. */
const livable = (msg: Msg) =>
  msg('In this guide’s view that is a salary you can live on, above all in the upper half.', {
    id: 'guide.salary.livable',
  });

/** Whose pay it really is: there are no figures of coders alone. */
const group = ({ wages }: GuideContext, msg: Msg) =>
  wages.occupation === 'records-2020'
    ? msg(
        str`There are no official figures for coders alone. These are for the group that coders were part of, medical records specialists and some other technicians (${wages.asOf.slice(0, 4)} group).`,
        { id: 'guide.salary.group-2020', desc: 'The placeholder is a year' },
      )
    : msg(
        'There are no official figures for coders alone. These are for medical records specialists, a group that includes medical coders.',
        { id: 'guide.salary.group' },
      );

/** How the guide ranks them; a test holds that the figures still do. */
const related = ({ month }: GuideContext, msg: Msg) =>
  msg(
    str`Health information technologists and surgical assistants earn more than coders; transcriptionists, billing clerks and medical secretaries earn less. Medians in the United States, ${month}:`,
    { id: 'guide.salary.related', desc: 'Before a list. A month and year' },
  );

/** Related occupations and coders themselves, the best paid first. */
function byPay({ related, national, coders, format }: GuideContext, msg: Msg): Table {
  return {
    heads: [
      msg('Occupation', { id: 'guide.salary.occupation', desc: 'Head of a column' }),
      msg('Median pay a year', { id: 'guide.salary.pay', desc: 'Head of a column' }),
    ],
    rows: [...related, { name: coders, dollars: national }]
      .sort((a, b) => b.dollars - a.dollars)
      .map(({ name, dollars }) => [name, format.money(dollars)] as const),
  };
}
