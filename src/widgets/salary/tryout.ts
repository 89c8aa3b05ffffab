import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import { fits, likelyPeriod, type Offer } from './offer-amount.js';
import { writePay, type Period } from './pay.js';
import { perPeriod } from './period-words.js';

/** What a visitor typed for an offer: one, something that is none, or what may be meant by another period. */
export interface Tried {
  readonly offer?: Offer;
  readonly wrong?: boolean;
  readonly doubt?: { readonly dollars: number; readonly period: Period };
}

/** Reads a field in which pay is counted by a period; an empty one says nothing. */
export function readTried(value: string, valid: boolean, period: Period): Tried {
  if (!value && valid) return {};
  const dollars = Number(value);
  const likely = likelyPeriod(dollars, period);
  if (likely) return { doubt: { dollars, period: likely } };
  return fits(dollars, period) ? { offer: { low: dollars, period } } : { wrong: true };
}

/** The field for an offer of the visitor's own. */
export interface TryoutView {
  readonly summary: string;
  readonly label: string;
  /** Empty while nothing is wrong. */
  readonly error: string;
  /** Whether another period is meant, and the answer that it is. */
  readonly question?: { readonly text: string; readonly yes: string; readonly period: Period };
}

export function tryout(tried: Tried, period: Period, msg: Msg, format: Format): TryoutView {
  const { wrong, doubt } = tried;
  return {
    summary: msg('Compare a job offer', { id: 'salary.try', desc: 'Opens a field for an amount' }),
    label: msg(str`Pay offered, in dollars ${perPeriod(period, msg)}`, {
      id: 'salary.try-label',
      desc: 'The placeholder is "a year", "a month" or "an hour"',
    }),
    error: wrong ? msg('Enter an amount in dollars.', { id: 'salary.try-error' }) : '',
    ...(doubt && { question: question(doubt, msg, format) }),
  };
}

function question({ dollars, period }: NonNullable<Tried['doubt']>, msg: Msg, format: Format) {
  const per = perPeriod(period, msg);
  return {
    text: msg(str`Do you mean ${writePay(dollars, period, format)} ${per}?`, {
      id: 'salary.try-question',
      desc: 'An amount, and "an hour" or the like',
    }),
    yes: msg(str`Yes, ${per}`, {
      id: 'salary.try-yes',
      desc: 'Button. The placeholder is "an hour"',
    }),
    period,
  };
}
