/* What the hosted pages say beside their widgets. */
import { str, type Msg } from '../../i18n/msg.js';

/** A range of pay, written out. */
export interface WrittenPay {
  readonly group: string;
  readonly place: string;
  readonly month: string;
  readonly median: string;
  readonly low?: string;
  readonly high?: string;
}

const titles = (msg: Msg) => ({
  pay: msg('Medical coder salary', { id: 'site.pay', desc: 'Title of a page' }),
  payIn: (place: string) =>
    msg(str`Medical coder salary: ${place}`, {
      id: 'site.pay-in',
      desc: 'Title of a page; “Texas”',
    }),
  timeline: msg('How long it takes to become a medical coder', {
    id: 'site.timeline',
    desc: 'Title of a page',
  }),
  requirements: msg('What you need to become a medical coder', {
    id: 'site.requirements',
    desc: 'Title of a page with a checklist',
  }),
  apply: msg('Apply to a medical coding program', { id: 'site.apply', desc: 'Title of a page' }),
  missing: msg('There is no such page', { id: 'site.missing', desc: 'Title of a page' }),
});

const descriptions = (msg: Msg) => ({
  payOf: ({ group, place, month, median, low, high }: WrittenPay) =>
    low && high
      ? msg(
          str`${group}, ${place}, ${month}: half earn more than ${median} a year and half less; 8 in 10 earn ${low} to ${high}.`,
          { id: 'site.pay-of', desc: 'A group of workers; “Texas”; “May 2025”; three amounts' },
        )
      : msg(
          str`${group}, ${place}, ${month}: half earn more than ${median} a year and half less.`,
          { id: 'site.median-of', desc: 'A group of workers; “Texas”; “May 2025”; an amount' },
        ),
  timeline: msg(
    'From training to the first job, in months and dates: three paths side by side, and what is assumed.',
    { id: 'site.timeline-about' },
  ),
  requirements: msg(
    'Schooling, training, a credential and work, in the order you meet them, each with why and where from.',
    { id: 'site.requirements-about' },
  ),
  apply: msg('Ask a school about its training program.', { id: 'site.apply-about' }),
});

const labels = (msg: Msg) => ({
  /** The name of the language, in itself. */
  language: msg('English', {
    id: 'site.language',
    desc: 'The name of the language itself: “Español”',
  }),
  languages: msg('Languages', { id: 'site.languages', desc: 'Names a list of links' }),
  /** What the main pages are called in a row: guide, salary, timeline, requirements, form. */
  short: msg('Guide|Salary|Timeline|Requirements|Apply', {
    id: 'site.short',
    desc: 'Names between bars, in exactly this order; short, as in a menu',
  }).split('|'),
  menu: msg('Main menu', { id: 'site.menu', desc: 'Names a row of links' }),
  pages: msg('Pages', { id: 'site.pages', desc: 'Names a list of links' }),
  states: msg('States and territories', { id: 'site.states', desc: 'Heading of a list of links' }),
  areasIn: (state: string) =>
    msg(str`Areas: ${state}`, {
      id: 'site.areas',
      desc: 'Heading of a list of links to metro areas; “Texas”',
    }),
  wider: msg('Wider areas', { id: 'site.wider', desc: 'Heading: links from a metro to its state' }),
  chapters: msg('Chapters', { id: 'site.chapters', desc: 'Heading of a list of links' }),
  moved: msg('This page is now here:', { id: 'site.moved', desc: 'Followed by a link' }),
});

const notes = (msg: Msg) => ({
  embed: msg('Put this on your own site', { id: 'site.embed', desc: 'Heading' }),
  paste: msg('The script once on a page, the tag where the card is to stand:', {
    id: 'site.paste',
  }),
  frame: msg('Without scripts, a frame:', { id: 'site.frame' }),
  made: (month: string) =>
    msg(str`This page was made in ${month}.`, { id: 'site.made', desc: '“May 2025”' }),
});

/** Everything that the pages say in one language. */
export const siteWords = (msg: Msg) => ({
  titles: titles(msg),
  descriptions: descriptions(msg),
  labels: labels(msg),
  notes: notes(msg),
});
export type SiteWords = ReturnType<typeof siteWords>;
