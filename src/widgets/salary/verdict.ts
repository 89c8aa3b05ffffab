import { str, type Msg } from '../../i18n/msg.js';
import type { Standing } from './standing.js';

/**
 * How an offer stands, in words: one end, or the two of a range. A range ends where it is known to: an end
 * beyond the published figures is said as such. Two ends that stand alike are said once.
 */
export function verdict([low, high]: readonly Standing[], whom: string, msg: Msg): string {
  if (!high) return one(low!, whom, msg);
  const [from, to] = [Math.round(low!.share), Math.round(high.share)];
  if (low!.side !== 'about' || high.side !== 'about' || from === to) {
    return [...new Set([one(low!, whom, msg), one(high, whom, msg)])].join(' ');
  }
  return msg(str`Pays more than about ${from} to ${to} of 100 ${whom} earn.`, {
    id: 'salary.offer-range',
  });
}

function one({ side, share }: Standing, whom: string, msg: Msg): string {
  const percent = Math.round(share);
  if (side === 'below' && percent === 10) {
    return msg(str`Pays less than nine in ten ${whom} earn: within the lowest tenth.`, {
      id: 'salary.offer-below',
      desc: 'The placeholder is “medical records specialists in Texas” or the like',
    });
  }
  if (side === 'below') {
    return msg(str`Fewer than ${percent} of 100 ${whom} earn so little.`, {
      id: 'salary.offer-below-share',
    });
  }
  if (side === 'above' && percent === 90) {
    return msg(str`Pays more than nine in ten ${whom} earn.`, { id: 'salary.offer-above' });
  }
  if (side === 'above') {
    return msg(str`Pays more than at least ${percent} of 100 ${whom} earn.`, {
      id: 'salary.offer-above-share',
    });
  }
  return msg(str`Pays more than about ${percent} of 100 ${whom} earn.`, {
    id: 'salary.offer-share',
  });
}
