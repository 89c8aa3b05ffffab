/* The guide: whole, by chapter, and with the figures of each state. */
import { allMetros, allStates } from '../../facts/areas.js';
import { placeName } from '../../words/place.js';
import type { Links, Moved, SitePage } from './site-page.js';
import type { Speaking } from './speaking.js';

/** The title and the lead of the whole. */
const wholeOf = ({ guide }: Speaking) => guide.whole!;

const chapterLinks = (speaking: Speaking): Links => ({
  title: speaking.words.labels.chapters,
  links: [
    { path: 'guide/', words: wholeOf(speaking).title },
    ...[...speaking.chapters].map(([name, words]) => ({ path: `guide/${name}/`, words })),
  ],
});

/** The whole guide, each chapter, and the whole with the figures of each state. */
export function guidePages(speaking: Speaking): SitePage[] {
  const { title, lead } = wholeOf(speaking);
  const links = [chapterLinks(speaking)];
  const page = { description: lead, links };
  return [
    { ...page, path: 'guide/', title, widget: { name: 'guide', settings: {} } },
    ...[...speaking.chapters].map(([chapter, words]): SitePage => ({
      path: `guide/${chapter}/`,
      title: words,
      isCards: true,
      description: `${title}: ${words}`,
      widget: { name: 'guide', settings: { chapter } },
      links,
    })),
    ...[undefined, ...allStates().values()].map((area): SitePage => ({
      ...page,
      path: `guide/${(area?.code ?? 'us').toLowerCase()}/`,
      title: `${title}: ${placeName(area, speaking.msg)}`,
      widget: { name: 'guide', settings: { area: area?.code ?? 'US' } },
      ...(!area && { canonical: 'guide/' }),
    })),
  ];
}

/** The guide with the figures of an area below leads to that of its state: all but one chapter are the same. */
export const movedGuides = (speaking: Speaking): Moved[] =>
  [...allMetros(speaking.metros).values()].map(({ code, states }) => ({
    path: `${speaking.code}/guide/${code}/`,
    to: `${speaking.code}/guide/${states[0]!.toLowerCase()}/`,
    title: wholeOf(speaking).title,
  }));
