import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatFor } from '../../src/i18n/format.js';
import { files } from '../../src/i18n/generated/packs.files.js';
import { languages } from '../../src/i18n/languages.js';
import { msgFor, type TemplateMap } from '../../src/i18n/msg.js';

/** What `Intl` does not know: as US agencies print it (src/i18n/languages.ts). */
const UNKNOWN = ['ht'];

/** What is written otherwise than by `Intl`: US agencies print Arabic with the sign before the number. */
const BY_AGENCIES = ['ar'];

/** Keeps an amount from left to right within what runs the other way (Unicode LRI and PDI). */
const isolated = (amount: string) => `\u2066${amount}\u2069`;

const messagesOf = async (code: string): Promise<TemplateMap | undefined> =>
  code === 'en'
    ? undefined
    : ((await files[`locales/${code}`]!()) as { templates: TemplateMap }).templates;

for (const language of languages) {
  const { code, locale } = language;
  const known = UNKNOWN.includes(code) ? 'en-US' : locale;

  describe(`formats of ${code}`, () => {
    const format = formatFor(language, msgFor(undefined, language));

    /** The sign as readers in the US know it, or as it is told from other dollars: both are of the language. */
    const usd = (dollars: number, decimals: number) =>
      (['narrowSymbol', 'symbol'] as const).map((currencyDisplay) => {
        const byAgencies = BY_AGENCIES.includes(code);
        const amount = new Intl.NumberFormat(byAgencies ? 'en-US' : known, {
          style: 'currency',
          currency: 'USD',
          currencyDisplay,
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        }).format(dollars);
        return byAgencies ? isolated(amount) : amount;
      });

    it('write dollars as Intl does, Arabic as US agencies do', () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 10_000_000 }), (dollars) => {
          expect(format.money(dollars)).to.be.oneOf(usd(dollars, 0));
        }),
        { numRuns: 60 },
      );
    });

    it('write cents as Intl does', () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 100_000_000 }), (cents) => {
          expect(format.money(cents / 100, true)).to.be.oneOf(usd(cents / 100, 2));
        }),
        { numRuns: 60 },
      );
    });

    it('write whole numbers as Intl does', () => {
      const intl = new Intl.NumberFormat(known);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 10_000_000 }), (number) => {
          expect(format.number(number)).to.equal(intl.format(number));
        }),
      );
    });

    it('write ranges as Intl does', () => {
      const intl = new Intl.NumberFormat(known);
      // Newer than the library's own baseline, and its types.
      const { formatRange: range } = intl as unknown as {
        formatRange: (a: number, b: number) => string;
      };
      fc.assert(
        fc.property(fc.nat(99), fc.integer({ min: 1, max: 99 }), (min, more) => {
          expect(format.range(min, min + more)).to.equal(range.call(intl, min, min + more));
        }),
      );
      expect(format.range(9, 9)).to.equal('9');
    });
  });

  describe(`messages of ${code}`, () => {
    it('write months as Intl does, in full and short', async () => {
      const messages = await messagesOf(code);
      const format = formatFor({ ...language, code: `${code}-months` }, msgFor(messages, language));
      for (const month of ['long', 'short'] as const) {
        const options = { year: 'numeric', month, timeZone: 'UTC' } as const;
        const intl = new Intl.DateTimeFormat(locale, options);
        for (let index = 1900 * 12; index < 2200 * 12; index += 7) {
          const date = new Date(Date.UTC(Math.floor(index / 12), index % 12));
          const expected = UNKNOWN.includes(code)
            ? HAITIAN[month](index % 12, Math.floor(index / 12))
            : intl.format(date);
          expect(format.month(index, month)).to.equal(expected);
        }
      }
    });

    it('have a form for each number from 0 to 200, and for each half', () => {
      const rules = new Intl.PluralRules(locale);
      const categories = language.plurals.split(' ');
      const msg = msgFor(
        {
          forms: {
            strTag: true,
            strings: ['', ` [${categories.join('|')}]`],
            values: [0],
          } as never,
        },
        language,
      );
      for (let half = 0; half <= 400; half++) {
        const category = rules.select(half / 2);
        const said = msg({ strTag: true, strings: ['', ''], values: [half / 2] } as never, {
          id: 'forms',
        });
        const expected = categories.includes(category) ? category : categories.at(-1)!;
        expect(said.split(' ')[1], String(half / 2)).to.equal(expected);
      }
    });

    it('have as many forms as Intl has categories, but for millions, and for sounds', () => {
      const all = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      const left = all.filter((category) => !language.plurals.split(' ').includes(category));
      // `many` of Romance languages is that of millions; `one` of `fil` and of French as Haitian changes no noun.
      const allowed: Record<string, readonly string[]> = {
        es: ['many'],
        fr: ['many'],
        pt: ['many'],
        tl: ['one'],
        ht: ['many', 'one'],
      };
      expect([...left].sort()).to.deep.equal(allowed[code] ?? []);
    });
  });
}

/**
 * Months in Haitian Creole, which `Intl` has not: as the Social Security Administration prints them
 * (https://www.ssa.gov/multilanguage/).
 */
const MONTHS = 'janvye|fevriye|mas|avril|me|jen|jiyè|out|septanm|oktòb|novanm|desanm'.split('|');
const SHORT_MONTHS = 'jan|fev|mas|avr|me|jen|jiy|out|sept|okt|nov|des'.split('|');
const HAITIAN = {
  long: (month: number, year: number) => `${MONTHS[month]!} ${year}`,
  short: (month: number, year: number) => `${SHORT_MONTHS[month]!} ${year}`,
};
