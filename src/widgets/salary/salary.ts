/* The salary card as plain data: facts and settings in, words and positions out. */
import type { Format } from '../../i18n/format.js';
import { apart, str, type Msg } from '../../i18n/msg.js';
import { comparison, type ComparisonView } from './comparison.js';
import { chart, type ChartView } from './chart.js';
import { besideNation, editions, type EditionsView } from './editions.js';
import { figuresFor, may, type Figures } from './figures.js';
import { stepSentence } from './management.js';
import { yearly } from './offer-amount.js';
import { offerView, type OfferView } from './offer.js';
import { PERIODS, type Period } from './pay.js';
import { perPeriod } from './period-words.js';
import { picker, type PickerView } from './picker.js';
import { provenance, type ProvenanceView } from './provenance.js';
import { payWriter, rows, sentence, type Row } from './range.js';
import { placeLines } from '../../locate/place-lines.js';
import { besides } from '../../words/punctuation.js';
import type { SalaryContext } from './salary-context.js';
import type { SalarySettings } from './salary-settings.js';
import { tryout, type Tried, type TryoutView } from './tryout.js';

export interface SalaryView extends ProvenanceView {
  readonly title: string;
  /** Whose figures, and of when: a place, or the source of a page's own; either may be empty. */
  readonly headline: { readonly name: string; readonly date: string };
  /** What has to be known of the place, or of the posting that the card reads. */
  readonly lines: readonly string[];
  /** The job is in another country: the lines say so, and no figure is shown. */
  readonly abroad: boolean;
  readonly periodLegend: string;
  readonly periods: readonly { value: Period; label: string; checked: boolean }[];
  readonly median: string;
  readonly medianMeaning: string;
  /** The range beside its median, as a table: its ends and its middle half, as far as they were published. */
  readonly table: { readonly caption: string; readonly rows: readonly Row[] };
  readonly chart?: ChartView;
  /** The median on the chart. */
  readonly medianMark: string;
  readonly offer?: OfferView;
  readonly editions: EditionsView;
  /** Beside an area's: the nation's median of the same edition and period; else empty. */
  readonly nation: string;
  /** The card as sentences, for those who listen: of a change, those that are new are spoken. */
  readonly spoken: readonly string[];
  /** The step up to management, beside a comparison and for a visitor whose path leads there. */
  readonly step?: string;
  readonly comparison?: ComparisonView;
  readonly picker?: PickerView;
  readonly tryout: TryoutView;
}

/** Builds the view of a salary card; `tried` is what the visitor typed for an offer. */
export function salaryView(
  settings: SalarySettings,
  context: SalaryContext,
  tried: Tried = {},
): SalaryView {
  const { msg, format } = context;
  const { period, compare, path, located } = settings;
  const figures = figuresFor(settings, context);
  const offer = offerView(settings, figures, msg, format);
  const lines = placeLines(located, msg);
  return {
    title: msg('Medical coder salary', { id: 'salary.title', desc: 'Heading of the salary card' }),
    lines,
    abroad: Boolean(located.abroad),
    ...periodChoice(period, msg),
    ...range(settings, figures, offer, lines, context),
    ...(offer && { offer }),
    editions: editions(settings, figures, msg, format),
    nation: besideNation(settings, figures, msg, format),
    ...provenance(settings, figures, msg, format),
    ...((compare || path === 'bachelor') && { step: stepSentence(figures, period, msg, format) }),
    ...(compare && { comparison: comparison(settings, figures, context) }),
    ...(settings.picker && { picker: picker(settings.area, context) }),
    tryout: tryout(tried, period, msg, format),
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

/** The figures themselves, drawn, as a table and as sentences; an offer is marked on them. */
function range(
  settings: SalarySettings,
  figures: Figures,
  offer: OfferView | undefined,
  lines: readonly string[],
  { msg, format }: SalaryContext,
) {
  const { pay } = figures;
  const { period, located } = settings;
  const write = payWriter(pay, period, msg, format);
  const drawn = chart(pay, settings.offer ? yearly(settings.offer) : []);
  const headline = headlineOf(settings, figures, msg, format);
  const whose = besides(headline.name, headline.date, msg);
  const said = sentence(pay, write, period, msg);
  return {
    headline,
    ...medianWords(write(50), period, msg),
    table: {
      caption: msg(str`Pay ${perPeriod(period, msg)} by percentile`, { id: 'salary.table' }),
      rows: rows(pay, write, msg),
    },
    ...(drawn && { chart: drawn }),
    medianMark: msg(str`${write(50)} median`, {
      id: 'salary.median-mark',
      desc: 'On the chart. The placeholder is an amount',
    }),
    spoken: [
      ...(located.abroad ? [] : [whose ? `${whose}: ${said}` : said]),
      ...(offer ? [`${offer.label}. ${offer.sentence}`] : []),
      ...lines,
    ],
  };
}

/** A page's own figures are of no place of ours. */
function headlineOf(
  { own, located }: SalarySettings,
  { place }: Figures,
  msg: Msg,
  { language }: Format,
) {
  if (own) return { name: apart(own.source, language), date: apart(own.date, language) };
  const name = [apart(place.name, language), located.others].filter(Boolean).join(' ');
  return { name, date: may(place.wages, msg) };
}

function medianWords(median: string, period: Period, msg: Msg) {
  const per = perPeriod(period, msg);
  return {
    median,
    medianMeaning: msg(str`median pay ${per}: half earn more, half less`, {
      id: 'salary.median',
      desc: 'Below the large figure. The placeholder is "a year", "a month" or "an hour".',
    }),
  };
}
