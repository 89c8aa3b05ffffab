import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { allStates } from '../../../src/facts/areas.js';
import { metros } from '../../../src/facts/generated/metros.js';
import { nationalWages } from '../../../src/facts/wages.js';
import type { Format } from '../../../src/i18n/format.js';
import type { Msg } from '../../../src/i18n/msg.js';
import { templates } from '../../../src/locales/generated/guide-es.js';
import {
  CHAPTERS,
  type Block,
  type ChapterName,
  type Table,
  isTable,
} from '../../../src/widgets/guide/chapters.js';
import { guideSettings, type GuideAttributes } from '../../../src/widgets/guide/guide-settings.js';
import { guideView } from '../../../src/widgets/guide/guide.js';
import { guideText } from '../../../src/widgets/guide/text/guide-text.js';
import { inEnglish, inSpanish } from '../../helpers/model.js';

const page = 'https://school.example/';

function read(block: Block): string {
  if (typeof block === 'string') return block;
  if (isTable(block)) return block.rows.map((row) => row.join(' ')).join(' ');
  return block.map(({ term, text }) => `${term} ${text}`).join(' ');
}

describe('guide model', () => {
  let warnings: string[];
  beforeEach(() => (warnings = []));
  const warn = (problem: string) => warnings.push(problem);
  const settings = (given: GuideAttributes) => guideSettings(given, page, warn);

  const view = (given: GuideAttributes = {}, words: readonly [Msg, Format] = inEnglish) => {
    const [msg, format] = words;
    const part = words === inSpanish ? { guideText, templates } : { guideText };
    return guideView(part, settings(given), { metros, msg, format });
  };

  const textOf = (given: GuideAttributes = {}, words = inEnglish) =>
    view(given, words)
      .chapters.flatMap(({ title, blocks }) => [title, ...blocks.map(read)])
      .join(' ');

  describe('chapters', () => {
    it('are all of them where none is named', () => {
      for (const chapter of [undefined, null, '', 'all', ' ALL ']) {
        expect(settings({ chapter }).chapters, String(chapter)).to.deep.equal(CHAPTERS);
      }
    });

    it('are those named, once each, in the author’s order', () => {
      fc.assert(
        fc.property(
          fc.shuffledSubarray([...CHAPTERS], { minLength: 1 }),
          fc.constantFrom(' ', ',', ', ', '\n'),
          (names, between) => {
            const chapter = [...names, names[0]].join(between).toUpperCase();
            expect(settings({ chapter }).chapters).to.deep.equal(names);
          },
        ),
      );
      expect(warnings).to.deep.equal([]);
    });

    it('are all of them, with a warning, where a name is none', () => {
      fc.assert(
        fc.property(fc.string({ minLength: 1 }), (name) => {
          const wrong = `${name.replace(/[\s,]/g, '')}!`;
          warnings = [];
          expect(settings({ chapter: `salary ${wrong}` }).chapters).to.deep.equal(CHAPTERS);
          expect(warnings).to.have.length(1);
          expect(warnings[0]).to.contain('showing all');
        }),
      );
    });

    it('have addresses of their own, and a frame only around several', () => {
      expect(view().chapters.map(({ id }) => id)).to.deep.equal(
        CHAPTERS.map((name) => `coder-guide-${name}`),
      );
      expect(view().whole).to.not.equal(undefined);
      expect(view({ chapter: 'salary' }).whole).to.equal(undefined);
    });
  });

  it('says how long it takes to read, whole minutes and at least one', () => {
    const minutes = (chapter: string) => view({ chapter }).whole!.readingTime;
    expect(minutes('all')).to.equal('4 minutes to read');
    expect(minutes('where duration')).to.equal('1 minute to read');
    expect(view({}, inSpanish).whole!.readingTime).to.match(/^\d minutos de lectura$/);
  });

  it('has every sentence in both languages, none of them English in Spanish', () => {
    for (const edition of ['guide', 'newest']) {
      const [english, spanish] = [view({ edition }), view({ edition }, inSpanish)];
      english.chapters.forEach(({ title, blocks }, index) => {
        const other = spanish.chapters[index]!;
        expect(other.title).to.not.equal(title);
        expect(other.blocks).to.have.length(blocks.length);
        blocks.forEach((block, at) => expect(read(other.blocks[at]!)).to.not.equal(read(block)));
      });
    }
  });

  it('leaves no placeholder open and no figure undefined, whatever is asked', () => {
    const areas = [...allStates().keys(), '26420', '0100001', 'US', '99999', 'nowhere'];
    fc.assert(
      fc.property(
        fc.constantFrom(...areas),
        fc.constantFrom('guide', 'newest', '2025', '1999', 'x'),
        fc.constantFrom(inEnglish, inSpanish),
        (area, edition, words) => {
          const text = textOf({ area, edition }, words);
          expect(text).to.not.match(/undefined|NaN|\$\{|\$0\b|\(\)| {2}|\.\./);
        },
      ),
    );
  });

  describe('figures', () => {
    it('are those of the edition', () => {
      const guide = textOf({ chapter: 'salary' });
      expect(guide).to.contain('$45,240 a year').and.contain('$28,800').and.contain('$73,370');
      expect(guide).to.contain('May 2020').and.not.contain('2025').and.not.contain('$51,140');
      const newest = textOf({ chapter: 'salary', edition: 'newest' });
      for (const figure of ['$51,140', '$24.59', '$43,490', '$64,820', '$37,000', '$81,150']) {
        expect(newest).to.contain(figure);
      }
      expect(newest).to.contain('May 2025').and.not.contain('2020');
    });

    it('are those of a place, beside the nation, always the newest', () => {
      const texas = textOf({ chapter: 'salary career', area: 'tx', edition: 'guide' });
      expect(texas)
        .to.contain('In Texas, the median pay')
        .and.contain('$48,860 a year in May 2025');
      expect(texas).to.contain('In the United States as a whole it was $51,140');
      expect(texas).to.contain('(Texas, May 2025)').and.not.contain('2020');
      expect(textOf({ chapter: 'salary', area: '26420' })).to.contain('$51,250');
      expect(textOf({ chapter: 'salary', area: 'NY' }, inSpanish)).to.contain('en Nueva York');
    });

    it('are a salary to live on only for the nation, by the guide’s own figures', () => {
      expect(textOf({ chapter: 'salary' })).to.contain('you can live on');
      expect(textOf({ chapter: 'salary' }, inSpanish)).to.contain('se puede vivir');
      for (const given of [{ area: 'PR' }, { area: '26420' }, { edition: 'newest' }]) {
        const chapter = { chapter: 'salary', ...given };
        expect(textOf(chapter), JSON.stringify(given)).to.not.contain('live on');
        expect(textOf(chapter, inSpanish)).to.not.contain('se puede vivir');
      }
    });

    it('are said of the group that they are of, never of coders alone', () => {
      for (const given of [{ area: 'TX' }, { edition: 'newest' }]) {
        const text = textOf({ chapter: 'salary', ...given });
        expect(text).to.match(/[Tt]he median pay of medical records specialists/);
        expect(text).to.not.contain('median pay of medical coders');
      }
    });

    it('of management are those of the first state that a metro area lies in', () => {
      const text = textOf({ chapter: 'career', area: '26420' });
      expect(text).to.contain('$114,150 a year (Texas, May 2025)');
      expect(textOf({ chapter: 'career', area: '28140' })).to.contain('(Missouri, May 2025)');
      expect(textOf({ chapter: 'career', area: 'GU' })).to.contain('(United States, May 2025)');
    });

    it('are the nation’s where a place has none', () => {
      expect(textOf({ chapter: 'salary', area: 'Atlantis' })).to.contain('$45,240');
      expect(warnings).to.have.length(1);
    });

    it('rank the related occupations as the sentence above them says', () => {
      for (const edition of ['guide', 'newest'] as const) {
        const list = view({ chapter: 'salary', edition }).chapters[0]!.blocks.at(-1)!;
        const names = (list as Table).rows.map(([name]) => name);
        const own = names.findIndex((name) => name.startsWith('Medical records specialists'));
        expect(names[own]).to.contain(edition === 'guide' ? '2020 group' : 'including medical');
        const [better, less] = [names.slice(0, own), names.slice(own + 1)];
        expect(better.join())
          .to.match(/information technologists/)
          .and.match(/surgical assistants/i);
        expect(less.sort()).to.deep.equal([
          'Billing and posting clerks',
          'Medical secretaries',
          'Medical transcriptionists',
        ]);
      }
    });

    it('have the newest projection before them, in either edition', () => {
      for (const edition of ['guide', 'newest']) {
        expect(view({ edition }).whole!.keyFigures.at(-1)).to.deep.equal({
          figure: '7% more jobs',
          meaning: 'projected for 2024 to 2034',
        });
      }
    });

    it('say of the outlook that it is projected, for when, and how many openings', () => {
      const guide = textOf({ chapter: 'career' });
      expect(guide).to.contain('projection for 2020 to 2030 was 9% more jobs');
      for (const edition of ['guide', 'newest']) {
        const text = textOf({ chapter: 'career', edition });
        expect(text).to.contain('projection, for 2024 to 2034, is 7% more jobs');
        expect(text).to.contain('about 14,200 openings a year');
        expect(text).to.contain('With experience and a bachelor’s degree, some coders move into');
      }
      expect(guide).to.contain('$104,280 a year (United States, May 2020)');
      expect(textOf({ chapter: 'career', edition: 'newest' })).to.contain('$123,860');
    });

    it('leave out an end that is only a limit, and a middle that was not published', () => {
      const [msg, format] = inEnglish;
      const { newest } = nationalWages;
      const salary = (wages: typeof newest) =>
        guideText(
          {
            edition: 'newest',
            place: 'Somewhere',
            wages,
            month: '',
            checked: '',
            national: 1,
            managers: { dollars: 1, where: '' },
            related: [],
            coders: '',
            format,
          },
          msg,
        )
          .chapters.salary.blocks.map(read)
          .join(' ');
      expect(salary({ ...newest, topCoded: [90] })).to.not.contain('One in ten');
      const { 10: low, 50: median, 90: high } = newest.percentiles;
      const narrow = { ...newest, percentiles: { 10: low!, 50: median, 90: high! } };
      expect(salary(narrow)).to.contain('One in ten').and.not.contain('middle half');
    });
  });

  it('names the sources of each chapter beside the guide', () => {
    const named = (name: ChapterName) =>
      view({ chapter: name }).chapters[0]!.sources.map((source) => source.name);
    expect(named('requirements')).to.contain('AAPC').and.contain('AHIMA');
    expect(named('training')).to.deep.equal(['CMS', 'AMA', 'HHS']);
    expect(named('salary')).to.deep.equal(['U.S. Bureau of Labor Statistics']);
    expect(view().checked).to.equal(
      'From the guide “How to Become a Medical Coder”. Sources last checked: November 2026.',
    );
  });

  it('links the page of the occupation itself, of the year that the figures are of', () => {
    const links = (given: GuideAttributes) =>
      view({ chapter: 'salary', ...given }).chapters[0]!.sources.map(({ href }) => href);
    expect(links({})).to.deep.equal(['https://www.bls.gov/oes/2020/may/oes292098.htm']);
    expect(links({ edition: 'newest' }).join()).to.contain('occupation=292072');
    expect(links({ area: 'TX' }).join()).to.contain('occupation=292072');
  });

  it('has one name for the Bureau in its text and its source lines', () => {
    for (const words of [inEnglish, inSpanish]) {
      const { chapters } = view({ chapter: 'salary requirements' }, words);
      const bureau =
        words === inEnglish
          ? 'U.S. Bureau of Labor Statistics'
          : 'Oficina de Estadísticas Laborales de EE. UU.';
      expect(chapters[0]!.sources[0]!.name).to.equal(bureau);
      expect(chapters[1]!.sources[0]!.name).to.equal(`${bureau} (Occupational Outlook Handbook)`);
      for (const { blocks } of chapters) expect(blocks.map(read).join(' ')).to.contain(bureau);
    }
  });

  it('takes an endpoint only where it is an address', () => {
    expect(settings({ endpoint: '/apply' }).endpoint).to.equal('https://school.example/apply');
    expect(settings({ endpoint: 'javascript:alert(1)' }).endpoint).to.equal(undefined);
    expect(warnings).to.have.length(1);
  });
});
