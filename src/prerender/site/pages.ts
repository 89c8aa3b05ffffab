/* Every page of a language. */
import { guidePages, movedGuides } from './guide-pages.js';
import { salaryPages, stateLinks } from './salary-pages.js';
import type { FormSettings, Links, Moved, SitePage } from './site-page.js';
import type { Speaking } from './speaking.js';

/** The pages that each page leads to, by their titles. */
export const mainLinks = ({ words, guide }: Speaking, form?: FormSettings): Links => ({
  title: words.labels.pages,
  links: [
    { path: 'guide/', words: guide.whole!.title },
    { path: 'salary/', words: words.titles.pay },
    { path: 'timeline/', words: words.titles.timeline },
    { path: 'requirements/', words: words.titles.requirements },
    ...(form ? [{ path: 'apply/', words: words.titles.apply }] : []),
  ],
});

type Pages = ReadonlyMap<string, SitePage>;

const NO_FORM: FormSettings = {};
const known = new WeakMap<FormSettings, Map<string, Pages>>();

/**
 * Every page of a language by its path, listed once; that of a form where a school has given what it needs.
 */
export function pagesIn(speaking: Speaking, form: FormSettings = NO_FORM): Pages {
  const ofForm = known.get(form) ?? new Map<string, Pages>();
  known.set(form, ofForm);
  const pages = ofForm.get(speaking.code) ?? listed(speaking, form === NO_FORM ? undefined : form);
  ofForm.set(speaking.code, pages);
  return pages;
}

function listed(speaking: Speaking, form?: FormSettings): Pages {
  const pages = [
    frontPage(speaking, form),
    ...salaryPages(speaking),
    ...planPages(speaking),
    ...guidePages(speaking),
    ...(form ? [formPage(speaking, form)] : []),
  ];
  return new Map(pages.map((page) => [page.path, page]));
}

/** Addresses that lead to another page. */
export const movedIn = (speaking: Speaking): readonly Moved[] => movedGuides(speaking);

/** What a language begins with: the guide's first chapter, and the way to everything. */
function frontPage(speaking: Speaking, form?: FormSettings): SitePage {
  const { title, lead } = speaking.guide.whole!;
  return {
    path: '',
    title,
    description: lead,
    lead,
    widget: { name: 'salary', settings: {} },
    links: [mainLinks(speaking, form), ...stateLinks(speaking)],
  };
}

const planPages = ({ words: { titles, descriptions } }: Speaking): SitePage[] =>
  (['timeline', 'requirements'] as const).map((name) => ({
    path: `${name}/`,
    title: titles[name],
    isCards: true,
    description: descriptions[name],
    widget: { name, settings: {} },
  }));

const formPage = ({ words: { titles, descriptions } }: Speaking, form: FormSettings): SitePage => ({
  path: 'apply/',
  title: titles.apply,
  description: descriptions.apply,
  widget: { name: 'apply', settings: form },
});

/** The page that a path is of, or the nearest above it. */
export function nearestPage(pages: Pages, path: string): SitePage {
  const above = path.replace(/[^/]*\/$/, '');
  return pages.get(path) ?? (path ? nearestPage(pages, above) : pages.get('')!);
}
