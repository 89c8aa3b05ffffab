/* The card in a line, for a list of postings. */
import { str, type Msg } from '../../i18n/msg.js';
import type { Period } from './pay.js';
import { perPeriod } from './period-words.js';
import type { SalaryView } from './salary.js';
import type { Standing } from './standing.js';

/** How the offer stands; without one, the median. */
export const compactLine = ({ offer, median }: SalaryView, period: Period, msg: Msg): string =>
  offer
    ? shortVerdict(offer.ends, msg)
    : msg(str`Median pay: ${median} ${perPeriod(period, msg)}`, {
        id: 'salary.compact-median',
        desc: 'In a list. An amount, and "a year" or the like',
      });

/** One end, or the two of a range; two ends that stand alike are said once. */
function shortVerdict(ends: readonly Standing[], msg: Msg): string {
  const [from, to] = ends.map(({ share }) => `${Math.round(share)}`);
  if (to && from !== to && ends.every(({ side }) => side === 'about')) {
    return msg(str`More pay than about ${from!} to ${to} of 100`, { id: 'salary.compact-range' });
  }
  return [...new Set(ends.map((end) => one(end, msg)))].join(' – ');
}

function one({ side, share }: Standing, msg: Msg): string {
  const percent = Math.round(share);
  if (side === 'below') {
    return msg(str`Less pay than at least ${100 - percent} of 100`, {
      id: 'salary.compact-below',
    });
  }
  return side === 'above'
    ? msg(str`More pay than at least ${percent} of 100`, { id: 'salary.compact-above' })
    : msg(str`More pay than about ${percent} of 100`, {
        id: 'salary.compact-about',
        desc: 'Of a job’s pay: more than what about 51 of 100 workers get',
      });
}
