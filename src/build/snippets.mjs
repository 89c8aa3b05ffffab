/* The snippets of the README, by the names of their places in it (`<!-- snippet: name -->`). */
import { linkLine, placeholderLine, scriptLine, tagLine } from '../../demo/snippet.js';

const SITE = 'https://your.site/';
const PAGES = 'https://pages.site/';
const SCRIPT = `${SITE}coder-widgets.js`;
const SALARY = { lang: 'es', area: 'TX', period: 'hour' };
const WORDS = 'Salario de los codificadores médicos';
const here = { pages: PAGES, href: `${SITE}apply-page` };

const apply = (settings, words = 'Apply to our program') => tagLine('apply', settings, words, here);

/** What stands in a tag in place of its link. */
const holding = (tag, inside) => tag.replace(/<a .*?<\/a>/, () => inside);

const ITEMS =
  '<li data-id="transcript">Official transcript (<a href="/transcripts">how to order one</a>)</li>' +
  '<li data-need="usual">Placement test in reading</li>';
const FORM =
  '<form id="our-form" action="/apply" method="post"><label>Email <input name="email" type="email" required /></label> <button>Apply</button></form>';
const CONSENT =
  '<span slot="consent" lang="en" data-version="2027-01" hidden>A College may …</span>' +
  '<span slot="consent" lang="es" data-version="2027-01" hidden>A College puede …</span>';
const checklist = { path: 'certificate', 'apply-href': '#application' };
const whatYouNeed = (settings) => tagLine('requirements', settings, 'What you need', here);

/** Each as the lines that are pasted. */
export const SNIPPETS = {
  first: [scriptLine(SCRIPT, PAGES), tagLine('salary', SALARY, WORDS, here)],
  link: [linkLine('salary', SALARY, WORDS, PAGES)],
  placeholder: [placeholderLine('salary', SALARY, WORDS)],
  style: [`<link rel="stylesheet" href="${SITE}coder-widgets.css" />`],
  pinned: [
    scriptLine(`${SITE}0.1.0/coder-widgets.js`, PAGES, {
      integrity: 'sha384-…',
      crossorigin: 'anonymous',
      defer: '',
    }),
  ],
  timeline: [tagLine('timeline', { 'hours-per-week': '12' }, 'How long it takes', here)],
  'own items': [holding(whatYouNeed(checklist), `<ul>${ITEMS}</ul>`)],
  'named items': [
    whatYouNeed({ ...checklist, 'items-id': 'our-items' }),
    `<ul id="our-items">${ITEMS}</ul>`,
  ],
  apply: [
    apply({
      endpoint: `${SITE}apply`,
      fields: 'first-name last-name email phone? program start',
      programs: 'certificate=Coding Certificate|associate=Associate of Science',
      'privacy-href': `${SITE}privacy`,
      contact: 'admissions@your.site',
    }),
  ],
  consent: [holding(apply({ endpoint: `${SITE}apply` }), CONSENT)],
  'own form': [holding(apply({}), FORM)],
  'named form': [apply({ 'form-id': 'our-form' }), FORM],
  guide: [
    tagLine('guide', {}, 'How to become a medical coder', here),
    tagLine(
      'guide',
      { chapter: 'salary', area: 'TX', 'heading-level': '2' },
      'What coders earn in Texas',
      here,
    ),
    tagLine(
      'guide',
      { widgets: '', endpoint: `${SITE}apply` },
      'How to become a medical coder',
      here,
    ),
  ],
};
