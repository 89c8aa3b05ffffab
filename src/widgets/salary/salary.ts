/* The salary card as plain data: facts and settings in, words and positions out. */
import type { Percentile, Wages } from '../../facts/wages.js';
import { nationalWages } from '../../facts/wages.js';
import type { Format } from '../../i18n/format.js';
import { str, type Msg } from '../../i18n/msg.js';
import { placeFor, type Place } from '../../words/place.js';
import { comparison, type ComparisonView } from './comparison.js';
import { stepSentence } from './management.js';
import { offerView, published, scaleOf, yearly, type OfferView } from './offer.js';
import { payAt, PERIODS, writePay, type Period } from './pay.js';
import { perPeriod } from './period-words.js';
import { picker, type PickerView } from './picker.js';
import type { SalaryContext } from './salary-context.js';
import { provenance, type ProvenanceView } from './provenance.js';
import type { SalarySettings } from './salary-settings.js';

/** One published percentile: its name, the pay, and its place on the range (0 to 100). */
export interface Mark {
  readonly percentile: Percentile;
  readonly name: string;
  readonly pay: string;
  readonly at: number;
}

/** A pay with what it means. */
export interface Label {
  readonly pay: string;
  readonly meaning: string;
}

export interface SalaryView extends ProvenanceView {
  readonly title: string;
  readonly place: string;
  readonly periodLegend: string;
  readonly periods: readonly { value: Period; label: string; checked: boolean }[];
  readonly median: string;
  readonly medianMeaning: string;
  /** Below the range: its ends and its middle half, as far as they were published. */
  readonly labels: readonly Label[];
  readonly marks: readonly Mark[];
  /** Where the offer stands on the range; two places for a range. */
  readonly offered: readonly number[];
  readonly offer?: OfferView;
  readonly sentence: string;
  /** The step up to management, for a visitor whose path leads there; a comparison shows it as a bar. */
  readonly step?: string;
  readonly table: { caption: string; percentile: string; pay: string };
  readonly comparison?: ComparisonView;
  readonly picker?: PickerView;
  readonly tryout: { summary: string; label: string; error: string };
}

/** Builds the view of a salary card. */
export function salaryView(settings: SalarySettings, context: SalaryContext): SalaryView {
  const { msg, format } = context;
  const { period, edition, own, offer } = settings;
  const place = placeFor(settings.area, edition, context.metros, msg);
  const wages = own?.wages ?? place.wages;
  const pay = payWriter(wages, period, msg, format);
  const basis = offerBasis(place, settings, msg);
  // An offer is pointed at only on the figures it is compared with: never two answers on one card.
  const offers = offer && basis.wages === wages ? yearly(offer) : [];
  const at = scaleOf(wages, offers);
  return {
    title: msg('Medical coder salary', { id: 'salary.title', desc: 'Heading of the salary card' }),
    place: place.name,
    ...periodChoice(period, msg),
    ...medianWords(pay, period, msg),
    labels: labels(wages, pay, msg),
    marks: marks(wages, pay, at, msg),
    offered: offers.map(at),
    ...(offer && {
      offer: offerView(offer, basis, period, msg, format),
    }),
    sentence: sentence(wages, pay, period, msg),
    table: tableWords(period, msg),
    ...provenance(settings, place, msg, format),
    ...(settings.compare && { comparison: comparison(settings, place, context) }),
    ...(settings.path === 'bachelor' &&
      !settings.compare && { step: stepSentence(settings, place, msg, format) }),
    ...(settings.picker && { picker: picker(settings.area, context) }),
    tryout: tryout(period, msg),
  };
}

type PayWriter = (percentile: Percentile) => string;

/** Writes the pay at a percentile; a limit in place of a figure is said to be one. */
function payWriter(wages: Wages, period: Period, msg: Msg, format: Format): PayWriter {
  return (percentile) => {
    const pay = writePay(payAt(wages, percentile, period) ?? 0, period, format);
    return wages.topCoded?.includes(percentile)
      ? msg(str`at least ${pay}`, { id: 'salary.at-least', desc: 'The placeholder is an amount' })
      : pay;
  };
}

/** What an offer is compared with: the newest figures of the place, or the page's own. */
const offerBasis = ({ name, area }: Place, { own }: SalarySettings, msg: Msg) => ({
  name: area
    ? name
    : msg('the United States', { id: 'salary.in-us', desc: 'As in “earn in the United States”' }),
  wages: own?.wages ?? area?.wages ?? nationalWages.newest,
});

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

function medianWords(pay: PayWriter, period: Period, msg: Msg) {
  const per = perPeriod(period, msg);
  return {
    median: pay(50),
    medianMeaning: msg(str`median pay ${per}: half earn more, half less`, {
      id: 'salary.median',
      desc: 'Below the large figure. The placeholder is "a year", "a month" or "an hour".',
    }),
  };
}

function labels({ percentiles }: Wages, pay: PayWriter, msg: Msg): Label[] {
  const low = msg('1 in 10 earns less', { id: 'salary.low', desc: 'Below the 10th percentile' });
  const high = msg('1 in 10 earns more', { id: 'salary.high', desc: 'Below the 90th percentile' });
  const middle = msg('the middle half', {
    id: 'salary.middle',
    desc: 'Below the range from the 25th to the 75th percentile',
  });
  return [
    ...(percentiles[10] ? [{ pay: pay(10), meaning: low }] : []),
    ...(percentiles[25] && percentiles[75]
      ? [{ pay: `${pay(25)} – ${pay(75)}`, meaning: middle }]
      : []),
    ...(percentiles[90] ? [{ pay: pay(90), meaning: high }] : []),
  ];
}

function marks(wages: Wages, pay: PayWriter, at: (dollars: number) => number, msg: Msg): Mark[] {
  return published(wages).map((percentile) => ({
    percentile,
    name:
      percentile === 50
        ? msg('Median (50th percentile)', { id: 'salary.percentile-median' })
        : msg(str`${percentile}th percentile`, {
            id: 'salary.percentile-n',
            desc: 'The placeholder is 10, 25, 75 or 90',
          }),
    pay: pay(percentile),
    at: at(wages.percentiles[percentile]!),
  }));
}

function sentence({ percentiles }: Wages, pay: PayWriter, period: Period, msg: Msg): string {
  const per = perPeriod(period, msg);
  if (!percentiles[10] || !percentiles[90]) {
    return msg(str`The median is ${pay(50)} ${per}.`, { id: 'salary.sentence-median' });
  }
  return msg(
    str`The median is ${pay(50)} ${per}. One worker in ten earns less than ${pay(10)}, one in ten more than ${pay(90)}.`,
    { id: 'salary.sentence', desc: 'Read out by screen readers. Example: $45,240 a year.' },
  );
}

const tableWords = (period: Period, msg: Msg) => ({
  caption: msg(str`Pay ${perPeriod(period, msg)} by percentile`, { id: 'salary.table' }),
  percentile: msg('Percentile', { id: 'salary.percentile' }),
  pay: msg('Pay', { id: 'salary.pay' }),
});

const tryout = (period: Period, msg: Msg) => ({
  summary: msg('Compare a job offer', { id: 'salary.try', desc: 'Opens a field for an amount' }),
  label: msg(str`Pay offered, in dollars ${perPeriod(period, msg)}`, {
    id: 'salary.try-label',
    desc: 'The placeholder is "a year", "a month" or "an hour"',
  }),
  error: msg('Enter an amount in dollars.', { id: 'salary.try-error' }),
});
