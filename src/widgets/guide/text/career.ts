import { growth, openings } from '../../../facts/outlook.js';
import { str, type Msg } from '../../../i18n/msg.js';
import type { Chapter, GuideContext } from '../chapters.js';

/** Whether it is a good career, and what to do next. */
export const career = (context: GuideContext, msg: Msg): Chapter => ({
  title: msg('Is coding a good career?', { id: 'guide.career' }),
  blocks: [
    outlook(msg),
    [
      ...(context.edition === 'guide' ? [projectionThen(msg)] : []),
      projectionNow(context, msg),
      caution(msg),
    ].join(' '),
    `${promotion(msg)} ${managers(context, msg)}`,
    msg(
      'In short, coders turn treatments and services into bills and patient records. The bills bring the practice its income, and the records show other health professionals what has been done for a patient so far.',
      { id: 'guide.career.summary' },
    ),
    msg(
      'Does that sound like work for you? Look for openings in your area, and see what the jobs involve and what they ask for. If they appeal to you, compare education and certification programs near you, and apply.',
      { id: 'guide.career.next' },
    ),
  ],
  sources: ['ooh', 'managers'],
});

/** The guide's word, and what it leaves out. */
const outlook = (msg: Msg) =>
  msg(
    'The guide calls the outlook good: health care keeps growing fast, so there are almost always jobs for coders. A first job as CPC-A, though, can be harder to find.',
    { id: 'guide.career.outlook' },
  );

const caution = (msg: Msg) =>
  msg('Projections are estimates, not promises.', { id: 'guide.career.caution' });

function projectionThen(msg: Msg): string {
  const { value, asOf } = growth.guide;
  const [from, to] = asOf.split('/') as [string, string];
  return msg(
    str`The projection for ${from} to ${to} was ${value}% more jobs, about the average for all occupations at that time.`,
    { id: 'guide.career.growth-guide', desc: 'Two years and a percentage' },
  );
}

function projectionNow({ format }: GuideContext, msg: Msg): string {
  const { value, asOf } = growth.newest;
  const [from, to] = asOf.split('/') as [string, string];
  return msg(
    str`The newest official projection, for ${from} to ${to}, is ${value}% more jobs and about ${format.number(openings.value)} openings a year.`,
    { id: 'guide.career.growth', desc: 'Two years, a percentage and a number' },
  );
}

const promotion = (msg: Msg) =>
  msg(
    'There is room to move up, above all with more education. With experience and a bachelor’s degree, some coders move into another job: medical and health services manager, the head of a health administration team.',
    { id: 'guide.career.promotion' },
  );

const managers = ({ managers: { dollars, where }, month, format }: GuideContext, msg: Msg) =>
  msg(str`Median pay in management: ${format.money(dollars)} a year (${where}, ${month}).`, {
    id: 'guide.career.managers',
    desc: 'An amount, a place such as Texas or United States, a month and year',
  });
