/*
 * Messages are those of @lit/localize, extracted and built by its tools. Its runtime knows one language per
 * page; a `msg` bound to its templates and passed by value knows as many as needed, and the forms of a noun
 * beside a number.
 */
import type { MsgFn, TemplateMap } from '@lit/localize/internal/types.js';
import type { StrResult } from '@lit/localize/internal/str-tag.js';
import { english, type Language } from './english.js';
import { figureOf, numberAtEnd } from './figure.js';

export { str } from '@lit/localize/internal/str-tag.js';
export type { TemplateMap };

/** Says a message in the language it is bound to. Ids are explicit; lint holds to that. */
export type Msg = MsgFn;

/** A `msg` for one language; without templates it says the English of the source. */
export const msgFor = (templates?: TemplateMap, language: Language = english): Msg =>
  ((source: string | StrResult, { id }: { id: string }) => {
    const said = (templates?.[id] ?? source) as string | StrResult;
    if (typeof said === 'string') return said;
    const { values } = source as StrResult;
    // A translation has the number of a value in its place.
    const order = said === source ? values.map((_, index) => index) : said.values;
    const text = said.strings.reduce(
      (all, next, at) => `${all}\0${String(order[at - 1])}\0${next}`,
    );
    return withForms(text, values, language).replace(
      /([a-z]\P{L}*?)?\0(\d+)\0/giu,
      (_, latin = '', index: number) =>
        latin + (latin && isRtl(language) ? MARK : '') + written(values[index], language),
    );
  }) as Msg;

/**
 * `[month|months]` as the nearest number before it asks for: a form for each category of the language, in their
 * order. Forms with `#` hold the number themselves, and the one right before them is not written.
 */
const withForms = (text: string, values: readonly unknown[], language: Language): string =>
  text.replace(/(\0\d+\0)?\[(.*?)\]/g, (_, beside = '', forms: string, at: number) => {
    const nearest = /.*\0(\d+)\0/s.exec(text.slice(0, at) + beside)![1]!;
    const number = numberAtEnd(written(values[Number(nearest)], language), language);
    const form = formOf(forms.split('|'), number, language);
    return forms.includes('#') ? form.replace('#', beside) : beside + form;
  });

const rules = new Map<string, Intl.PluralRules>();

function formOf(forms: readonly string[], number: number, { locale, plurals }: Language): string {
  if (!rules.has(locale)) rules.set(locale, new Intl.PluralRules(locale));
  const category = plurals.split(' ').indexOf(rules.get(locale)!.select(number));
  return forms[category] ?? forms.at(-1)!;
}

/** Start and end of what keeps its own direction (Unicode FSI and PDI): a Latin name within Arabic would swap the parts around it. */
const [ISOLATE, POP] = ['\u2068', '\u2069'];
/** From right to left (Unicode RLM): a number behind Latin letters would be taken for a part of them. */
const MARK = '\u200f';
/** What is not from right to left: Latin letters, the groups of a phone number. What has been isolated stays as it is. */
const APART = /^[^\u2068]*([a-z]|\d[ ()-]+\d|\+\d)/i;

const isRtl = ({ dir }: Language) => dir === 'rtl';

/** A name as it stands among the words of a language. */
export const apart = (text: string, language: Language): string =>
  isRtl(language) && APART.test(text) ? ISOLATE + text + POP : text;

function written(value: unknown, language: Language): string {
  const text = String(value);
  return typeof value === 'number'
    ? text.replace('.', figureOf(language).point)
    : apart(text, language);
}
